package vn.langnghe.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Remembered;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;

/** The terms of table {@code term}; a change reaches every process within half a minute. */
@ApplicationScoped
public class Terms {
    @Inject
    Sql sql;

    private final Remembered<TermBook> book = new Remembered<>(Duration.ofSeconds(30), this::read);

    /**
     * The version of the trigger day, which counts for the whole life of a clock.
     *
     * @param code the base code, such as {@code KN_RESOLVE_1}; {@code remote} and {@code complex} choose the variant
     * @throws Refusal where no such term was in force on that day, naming the law and the day of the nearest version
     */
    public Term on(String code, boolean remote, boolean complex, LocalDate day) {
        TermBook all = book();
        return all.on(code, remote, complex, day).orElseThrow(() -> notInForce(all, code, day));
    }

    private static Refusal notInForce(TermBook all, String code, LocalDate day) {
        return all.nearest(code, day)
                .map(term -> new Refusal(
                        "deadline.refused.not-in-force",
                        code,
                        DayWords.full(day),
                        DayWords.full(term.validFrom()),
                        term.basis()))
                .orElseGet(() -> new Refusal("deadline.refused.no-term", code))
                .about("term");
    }

    /** Every version of every term, by code. */
    public List<Term> all() {
        return book().all();
    }

    TermBook book() {
        return book.get();
    }

    private TermBook read() {
        return new TermBook(sql.list("select * from term order by code, valid_from, variant", Terms::term));
    }

    private static Term term(Row row) {
        return new Term(
                row.text("code"),
                row.text("variant"),
                row.constant("unit", TermUnit.class),
                row.number("amount"),
                row.number("extension_cap"),
                row.text("basis"),
                row.text("label"),
                row.day("valid_from"),
                row.day("valid_to"),
                row.flag("pausable"),
                row.text("counted_from"));
    }
}
