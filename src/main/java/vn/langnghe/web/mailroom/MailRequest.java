package vn.langnghe.web.mailroom;

import java.util.Arrays;
import java.util.Objects;
import vn.langnghe.intake.mailroom.MailTab;
import vn.langnghe.intake.mailroom.RuleEffect;
import vn.langnghe.intake.mails.MailFeatures.Feature;
import vn.langnghe.web.staff.Ask;

/**
 * What the page was asked for.
 *
 * @param mail id of the open mail, or null
 * @param show {@code plain}, {@code html} or {@code raw}
 * @param form {@code attach}, {@code discard}, {@code rule}, or empty
 * @param act what was pressed, or empty
 * @param before where the page of the list begins
 * @param feature of a rule that is being made, or null
 */
record MailRequest(
        MailTab tab,
        String mail,
        String show,
        String form,
        String act,
        long before,
        Feature feature,
        RuleEffect effect) {
    static final String PATH = "/desk/mailroom";

    static MailRequest of(Ask ask) {
        String before = ask.typed("before");
        return new MailRequest(
                MailTab.of(ask.typed("tab")),
                ask.filled("mail"),
                one(ask, "show", "plain", "html", "raw"),
                one(ask, "form", "", "attach", "discard", "rule"),
                ask.posted() ? ask.typed("act") : "",
                before.matches("\\d{1,15}") ? Long.parseLong(before) : Long.MAX_VALUE,
                constant(Feature.class, ask.typed("feature")),
                Objects.requireNonNullElse(constant(RuleEffect.class, ask.typed("effect")), RuleEffect.SILENT));
    }

    /** The first of the known values when something else was asked for. */
    private static String one(Ask ask, String name, String... known) {
        return Arrays.asList(known).contains(ask.typed(name)) ? ask.typed(name) : known[0];
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    boolean first() {
        return before == Long.MAX_VALUE;
    }

    /** Address of the list, at the same place. */
    String list() {
        return PATH + "?tab=" + tab.code() + (first() ? "" : "&before=" + before);
    }

    /** Address of a mail of the list. */
    String at(String id) {
        return id == null ? list() : list() + "&mail=" + id;
    }
}
