package vn.langnghe.web.operator;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.langnghe.casework.facts.Channel;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.facts.Rank;
import vn.langnghe.identity.Identity;
import vn.langnghe.identity.IdentityMode;
import vn.langnghe.intake.Arrival;
import vn.langnghe.platform.Refusal;
import vn.langnghe.web.staff.Ask;

/** The fields of a call sheet, as typed, and the arrival they make. */
public record SheetForm(Map<String, String> fields) {
    static final List<String> NAMES = List.of(
            "channel",
            "text",
            "kind",
            "category",
            "subjectOffice",
            "subjectName",
            "rank",
            "place",
            "happenedAt",
            "urgent",
            "mode",
            "name",
            "phone",
            "email",
            "address");

    static SheetForm typed(Ask ask) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String name : NAMES) {
            if (ask.filled(name) != null) {
                fields.put(name, ask.filled(name));
            }
        }
        return new SheetForm(fields);
    }

    /** What was typed, empty for nothing. */
    public String get(String name) {
        return fields.getOrDefault(name, "");
    }

    /** {@code checked} or {@code selected} for the option that was taken. */
    public String mark(String name, String value, String mark) {
        return get(name).equals(value) ? mark : "";
    }

    public boolean visit() {
        return channel() == Channel.VISIT;
    }

    private Channel channel() {
        return get("channel").equals(Channel.VISIT.name()) ? Channel.VISIT : Channel.PHONE;
    }

    /**
     * The arrival, taken by {@code actor}.
     *
     * @throws Refusal when the caller has not chosen how to be named
     */
    Arrival arrival(String actor) {
        return Arrival.by(channel(), get("text"))
                .about(constant(Kind.class, get("kind")), orNull("category"))
                .against(orNull("subjectOffice"), orNull("subjectName"), constant(Rank.class, get("rank")))
                .at(orNull("place"), orNull("happenedAt"), !get("urgent").isEmpty())
                .from(identity(), false)
                .takenBy(actor);
    }

    private Identity identity() {
        IdentityMode mode = constant(IdentityMode.class, get("mode"));
        if (mode == null) {
            throw new Refusal("desk.call.refused.mode").about("mode");
        }
        return mode == IdentityMode.ANONYMOUS
                ? Identity.NOBODY
                : new Identity(mode, orNull("name"), orNull("phone"), orNull("email"), orNull("address"));
    }

    private String orNull(String name) {
        return fields.get(name);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
