package vn.langnghe.casework.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.facts.Rank;
import vn.langnghe.office.RoutingFacts;
import vn.langnghe.office.Suggestion;

/** Puts together what was said, what the story says and what the routing rules make of both. Pure. */
final class Advice {
    private final Known known;
    private final Reading reading;
    private final Optional<Finding> subject;
    private final Function<Finding, String> names;
    private final List<String> trace = new ArrayList<>();

    /**
     * @param subject the office that the story names
     * @param names the label of a finding's target
     */
    Advice(Known known, Reading reading, Optional<Finding> subject, Function<Finding, String> names) {
        this.known = known;
        this.reading = reading;
        this.subject = known.subjectOffice() == null ? subject : Optional.empty();
        this.names = names;
    }

    CaseSuggestion by(Function<RoutingFacts, Suggestion> routing) {
        Kind kind = kind();
        String category = category();
        Rank rank = rank(kind, category);
        String accused = subject.map(Finding::target).orElse(known.subjectOffice());
        tellSubject();
        tellUrgency();
        Suggestion where = routing.apply(new RoutingFacts(
                kind.name(), category, rank == null ? null : rank.name(), known.desk(), accused, urgent()));
        trace.addAll(where.trace());
        return new CaseSuggestion(
                where.office(), kind, category, rank, accused, where.sealed(), where.urgent(), trace, where.ruleCode());
    }

    private Kind kind() {
        if (known.kind() != null) {
            return known.kind();
        }
        List<Finding> kinds = reading.kinds().toList();
        kinds.stream().findFirst().ifPresent(found -> tell("Loại đơn: ", found));
        if (kinds.size() > 1) {
            String others = kinds.stream().skip(1).map(names).collect(Collectors.joining(", "));
            trace.add("Đơn có thể còn nội dung khác (" + others + "): cân nhắc tách đơn");
        }
        return kinds.stream()
                .findFirst()
                .map(found -> Kind.valueOf(found.target()))
                .orElse(Kind.PHAN_ANH);
    }

    private String category() {
        if (known.category() != null) {
            return known.category();
        }
        reading.category().ifPresent(found -> tell("Lĩnh vực: ", found));
        return reading.category().map(Finding::target).orElse(null);
    }

    /** Who is thanked, or written to with a proposal, is not accused. */
    private Rank rank(Kind kind, String category) {
        if (known.rank() != null) {
            return known.rank();
        }
        if (kind == Kind.KIEN_NGHI || kind == Kind.KHIEU_NAI || "PRAISE".equals(category)) {
            return null;
        }
        reading.rankFound().ifPresent(found -> tell("Chức vụ: ", found));
        return reading.rank().orElse(null);
    }

    private void tellSubject() {
        subject.ifPresent(found -> tell("Nơi bị phản ánh: ", found));
    }

    private void tellUrgency() {
        if (urgent()) {
            reading.urgent().ifPresent(found -> trace.add("Việc đang diễn ra: " + because(found)));
        }
    }

    private boolean urgent() {
        return known.urgent();
    }

    private void tell(String what, Finding found) {
        trace.add(what + names.apply(found) + ", " + because(found));
    }

    private static String because(Finding found) {
        return found.words().stream().collect(Collectors.joining("”, “", "vì có các từ “", "”"));
    }
}
