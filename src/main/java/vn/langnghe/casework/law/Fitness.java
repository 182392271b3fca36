package vn.langnghe.casework.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Remembered;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;

/**
 * The checklist of fitness: what a petition of some kind must bring to be handled, and what was found for one case.
 * Answers are only ever added; the newest one counts.
 */
@ApplicationScoped
public class Fitness {
    @Inject
    Sql sql;

    @Inject
    Now now;

    private final Remembered<List<FitnessQuestion>> rows = new Remembered<>(Duration.ofSeconds(30), this::read);

    /** The checklist of a case with what was found so far, in the order of the paper. */
    public List<Checked> of(String caseId, Kind kind) {
        Map<String, Boolean> answers = answers(caseId);
        return asked(rows.get(), kind, now.today()).stream()
                .map(q -> new Checked(q.code(), q.question(), q.basis(), answers.get(q.code())))
                .toList();
    }

    static List<FitnessQuestion> asked(List<FitnessQuestion> all, Kind kind, LocalDate day) {
        return all.stream()
                .filter(q -> q.asked(kind, day))
                .sorted(Comparator.comparing(FitnessQuestion::place))
                .toList();
    }

    /** By question; absent while nobody has looked. */
    Map<String, Boolean> answers(String caseId) {
        Map<String, Boolean> answers = new HashMap<>();
        sql.list(
                        "select code, fulfilled from fitness_answer where case_id = ? order by seq",
                        row -> Map.entry(row.text("code"), row.flag("fulfilled")),
                        caseId)
                .forEach(each -> answers.put(each.getKey(), each.getValue()));
        return answers;
    }

    /**
     * Adds what somebody found.
     *
     * @param typed {@code SIGNED=YES IN_TIME=NO}
     * @return the same as codes for the history
     * @throws vn.langnghe.casework.action.FieldRefused for questions this kind is not asked
     */
    public String record(String caseId, Kind kind, String typed, String actor) {
        Map<String, Boolean> found = FitnessAnswers.read(typed, asked(rows.get(), kind, now.today()));
        int seq = 1
                + sql.one(
                                "select coalesce(max(seq), 0) as newest from fitness_answer where case_id = ?",
                                row -> row.number("newest"),
                                caseId)
                        .orElse(0);
        sql.batch(
                "insert into fitness_answer (case_id, code, seq, fulfilled, made_at, actor) values (?, ?, ?, ?, ?, ?)",
                found.entrySet().stream()
                        .map(e -> new Object[] {caseId, e.getKey(), seq, e.getValue(), now.instant(), actor})
                        .toList());
        long no = found.values().stream().filter(yes -> !yes).count();
        return "checked=" + found.size() + ";unmet=" + no;
    }

    private List<FitnessQuestion> read() {
        return sql.list("select * from fitness_question order by place, code", Fitness::row);
    }

    private static FitnessQuestion row(Row row) {
        return new FitnessQuestion(
                row.text("kind").equals("ANY") ? null : row.constant("kind", Kind.class),
                row.text("code"),
                row.number("place"),
                row.text("question"),
                row.text("basis"),
                row.day("valid_from"),
                row.day("valid_to"));
    }
}
