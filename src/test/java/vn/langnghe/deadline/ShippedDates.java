package vn.langnghe.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.langnghe.SqlRows;

/** The calendar and the terms of {@code V002__calendar.sql}. */
public final class ShippedDates {
    static final String FILE = "V002__calendar.sql";
    public static final WorkCalendar CALENDAR = calendar();
    static final TermBook TERMS = new TermBook(terms(FILE));

    private ShippedDates() {}

    static Term term(String code, String day) {
        return TERMS.on(code, false, false, LocalDate.parse(day)).orElseThrow();
    }

    /** All that a file of {@code sql/} inserts. */
    public static List<Term> terms(String file) {
        return SqlRows.of(file, "term").stream().map(ShippedDates::term).toList();
    }

    /** The version in force on that day. */
    public static Term term(String code, boolean remote, boolean complex, LocalDate day) {
        return TERMS.on(code, remote, complex, day).orElseThrow();
    }

    private static WorkCalendar calendar() {
        List<DayMark> marks =
                SqlRows.of(FILE, "day_mark").stream().map(ShippedDates::mark).toList();
        Set<Integer> announced = SqlRows.of(FILE, "calendar_year").stream()
                .filter(row -> row.get("announced").equals("true"))
                .map(row -> Integer.valueOf(row.get("of_year")))
                .collect(Collectors.toSet());
        return new WorkCalendar(1, marks, announced);
    }

    private static DayMark mark(Map<String, String> row) {
        return new DayMark(
                SqlRows.day(row, "day"),
                row.get("state").equals("WORKED"),
                row.get("reason"),
                row.get("document"),
                row.get("provisional").equals("true"));
    }

    private static Term term(Map<String, String> row) {
        return new Term(
                row.get("code"),
                row.get("variant"),
                TermUnit.valueOf(row.get("unit")),
                Integer.parseInt(row.get("amount")),
                Integer.parseInt(row.get("extension_cap")),
                row.get("basis"),
                row.get("label"),
                SqlRows.day(row, "valid_from"),
                SqlRows.day(row, "valid_to"),
                row.get("pausable").equals("true"),
                row.get("counted_from"));
    }
}
