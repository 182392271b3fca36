package vn.langnghe.web.desk.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.langnghe.casework.leaving.LeavingBook;
import vn.langnghe.ledger.LedgerLine;
import vn.langnghe.platform.Now;
import vn.langnghe.web.staff.Moments;
import vn.langnghe.web.staff.Names;
import vn.langnghe.web.staff.Wording;

/** Reads the lines of the ledger, which hold codes and ids only, aloud. */
@ApplicationScoped
public class HistoryWords {
    @Inject
    private Names names;

    @Inject
    private Wording say;

    @Inject
    private LeavingBook leavings;

    @Inject
    private Now now;

    /** Newest first. */
    public List<HistoryLine> of(List<LedgerLine> ledger) {
        List<LedgerLine> lines = new ArrayList<>(ledger);
        Collections.reverse(lines);
        Map<String, String> people = new HashMap<>();
        Instant at = now.instant();
        return lines.stream()
                .map(line -> new HistoryLine(
                        Moments.brief(line.at(), at),
                        Moments.full(line.at(), say.language()),
                        words(line.action(), facts(line.details())),
                        people.computeIfAbsent(line.actor(), names::actor),
                        line == lines.get(0)))
                .toList();
    }

    /** Whether letters came back and the sender has not written from there since. */
    public static boolean unreachable(List<LedgerLine> ledger) {
        boolean lost = false;
        for (LedgerLine line : ledger) {
            lost = switch (line.action()) {
                case "UNREACHABLE" -> true;
                case "MAIL_JOINED" -> false;
                default -> lost;
            };
        }
        return lost;
    }

    /** {@code from=NEW;to=ROUTED;office=TTS} as a map; what is not a pair is left out. */
    static Map<String, String> facts(String details) {
        return Arrays.stream(details == null ? new String[0] : details.split(";"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (first, second) -> second));
    }

    private String words(String action, Map<String, String> facts) {
        List<String> parts = new ArrayList<>();
        parts.add(label(action));
        facts.forEach((name, value) -> {
            String more = fact(name, value);
            if (!more.isEmpty()) {
                parts.add(more);
            }
        });
        return String.join(" · ", parts);
    }

    private String label(String action) {
        return say.has("history." + action) ? say.of("history." + action) : say.label("action." + action);
    }

    private String fact(String name, String value) {
        return switch (name) {
            case "office" -> say.with("history.office", names.office(value));
            case "proposed" -> say.with("history.proposed", names.office(value));
            case "subject" -> say.with("history.subject", names.office(value));
            case "category" -> names.category(value);
            case "kind", "outcome", "confidentiality" -> say.label(name + "." + value);
            case "action" -> say.label("action." + value);
            case "primary" -> value;
            case "item" -> say.with("history.item", value);
            case "finding" -> say.label("finding." + value);
            case "opening" -> say.label("opening." + value);
            case "print" ->
                leavings.purpose(value)
                        .map(why -> say.with("history.print", why))
                        .orElse("");
            case "place", "patches", "readers", "dismissed" -> say.with("history." + name, value);
            case "for" -> say.with("history.for", names.actor("staff:" + value));
            case "term" -> names.term(value);
            case "level" -> say.with("history.level", value.replaceAll(".*\\.\\.", ""));
            case "least" -> say.with("history.least", Moments.day(LocalDate.parse(value), say.language()));
            case "days" -> say.with("history.days", value);
            default -> "";
        };
    }
}
