package vn.langnghe.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * A date typed in three fields. The day, or the day and the month, may be missing: people remember months.
 *
 * @param words how it is kept, {@code 18/11/2026} or {@code 11/2026}; null when nothing was typed or it is wrong
 * @param problem text key of what is wrong, or null
 */
record HappenedOn(String words, String problem, Object... args) {
    private static final int EARLIEST_YEAR = 1975;

    static HappenedOn read(Typed typed, LocalDate today) {
        if (typed.empty("day") && typed.empty("month") && typed.empty("year")) {
            return new HappenedOn(null, null);
        }
        try {
            return read(number(typed, "day"), number(typed, "month"), number(typed, "year"), today);
        } catch (NumberFormatException e) {
            return wrong("refused.date.digits");
        }
    }

    private static HappenedOn read(int day, int month, int year, LocalDate today) {
        if (year == 0 || month == 0 && day != 0) {
            return wrong("refused.date.part");
        }
        if (year < EARLIEST_YEAR) {
            return wrong("refused.date.year", year);
        }
        if (year > today.getYear()) {
            return wrong("refused.date.future", words(day, month, year));
        }
        return month > 12 || month < 0 ? wrong("refused.date.month", month) : within(day, month, year, today);
    }

    private static HappenedOn within(int day, int month, int year, LocalDate today) {
        if (month == 0) {
            return new HappenedOn(words(day, month, year), null);
        }
        int last = YearMonth.of(year, month).lengthOfMonth();
        if (day > last || day < 0) {
            return wrong("refused.date.day", month, last, words(day, month, year));
        }
        boolean future = first(day, month, year).isAfter(today);
        return future
                ? wrong("refused.date.future", words(day, month, year))
                : new HappenedOn(words(day, month, year), null);
    }

    private static LocalDate first(int day, int month, int year) throws DateTimeException {
        return LocalDate.of(year, month, Math.max(day, 1));
    }

    private static String words(int day, int month, int year) {
        if (month == 0) {
            return Integer.toString(year);
        }
        String monthAndYear = String.format(Locale.ROOT, "%02d/%d", month, year);
        return day == 0 ? monthAndYear : String.format(Locale.ROOT, "%02d/%s", day, monthAndYear);
    }

    private static int number(Typed typed, String field) {
        return typed.empty(field) ? 0 : Integer.parseInt(typed.of(field).strip());
    }

    private static HappenedOn wrong(String key, Object... args) {
        return new HappenedOn(null, key, args);
    }
}
