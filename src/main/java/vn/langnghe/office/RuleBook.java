package vn.langnghe.office;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The decision table of one profile with the guard behind it: rules are rows and may be wrong, the guard is code and may
 * not. Immutable, pure.
 */
final class RuleBook {
    /** The triage desk: the last resort, so that nothing is ever without an office. */
    static final String TRIAGE_DESK = "BTN";

    private final List<RoutingRule> rules;
    private final List<String> fallback;
    private final Map<String, String> starts;

    /**
     * @param rules in the order in which they are tried
     * @param starts accused office to the office where such a case starts
     */
    RuleBook(List<RoutingRule> rules, List<String> fallback, Map<String, String> starts) {
        this.rules = List.copyOf(rules);
        this.fallback = List.copyOf(fallback);
        this.starts = Map.copyOf(starts);
    }

    Suggestion suggest(RoutingFacts facts, LocalDate day, OfficeBook offices) {
        Optional<RoutingRule> rule =
                rules.stream().filter(one -> one.matches(facts, day)).findFirst();
        var trace = new ArrayList<String>();
        String matched = rule.map(RoutingRule::office).orElse(TRIAGE_DESK);
        rule.ifPresentOrElse(
                one -> tellRule(one, name(matched, day, offices), trace),
                () -> trace.add("Không có quy tắc nào khớp → " + name(matched, day, offices)));
        boolean urgent = facts.urgent() && rule.map(RoutingRule::urgentNow).orElse(false);
        if (urgent) {
            trace.add("Việc đang diễn ra: xử lý khẩn, cân nhắc kiểm tra đột xuất");
        }
        return new Suggestion(
                guarded(matched, facts.accusedOffice(), day, offices, trace),
                rule.map(RoutingRule::sealed).orElse(false),
                urgent,
                trace,
                rule.map(RoutingRule::code).orElse(""));
    }

    /** Where a new case begins: at the triage desk, or elsewhere when that desk or its usual stand-in is accused. */
    String startsAt(String accused, LocalDate day, OfficeBook offices) {
        String start = start(accused, day, offices);
        if (start != null && clear(start, accused, day, offices)) {
            return code(start, day, offices);
        }
        return clear(TRIAGE_DESK, accused, day, offices) ? TRIAGE_DESK : fallback.get(fallback.size() - 1);
    }

    private static void tellRule(RoutingRule rule, String office, List<String> trace) {
        trace.add("Quy tắc " + rule.code() + ": " + rule.what() + " → " + office);
        trace.add("Căn cứ: " + rule.source());
        if (rule.sealed()) {
            trace.add("Niêm phong nội dung và nhân thân người gửi");
        }
    }

    /** Never the accused, never under the accused, never an office that is gone. */
    private String guarded(String matched, String accused, LocalDate day, OfficeBook offices, List<String> trace) {
        String start = start(accused, day, offices);
        if (start != null && clear(start, accused, day, offices)) {
            trace.add(name(accused, day, offices) + " bị phản ánh: vụ việc bắt đầu ở " + name(start, day, offices));
            return code(start, day, offices);
        }
        if (clear(matched, accused, day, offices)) {
            return code(matched, day, offices);
        }
        String instead = Stream.concat(fallback.stream(), Stream.of(TRIAGE_DESK))
                .filter(office -> clear(office, accused, day, offices))
                .findFirst()
                .orElse(fallback.get(fallback.size() - 1));
        trace.add(why(matched, accused, day, offices) + ": chuyển sang " + name(instead, day, offices));
        return code(instead, day, offices);
    }

    private String start(String accused, LocalDate day, OfficeBook offices) {
        if (accused == null) {
            return null;
        }
        return starts.getOrDefault(accused, starts.get(code(accused, day, offices)));
    }

    private static boolean clear(String office, String accused, LocalDate day, OfficeBook offices) {
        return offices.find(office, day).filter(Office::receives).isPresent() && !offices.isUnder(office, accused, day);
    }

    private static String why(String matched, String accused, LocalDate day, OfficeBook offices) {
        String name = name(matched, day, offices);
        if (!offices.isUnder(matched, accused, day)) {
            return name + " hiện không tiếp nhận";
        }
        return code(matched, day, offices).equals(code(accused, day, offices))
                ? name + " là đơn vị bị phản ánh"
                : name + " đứng dưới " + name(accused, day, offices) + " (đơn vị bị phản ánh)";
    }

    private static String code(String code, LocalDate day, OfficeBook offices) {
        return offices.find(code, day).map(Office::code).orElse(code);
    }

    private static String name(String code, LocalDate day, OfficeBook offices) {
        return offices.find(code, day).map(Office::shortName).orElse(code);
    }
}
