package vn.langnghe.deadline;

import java.time.LocalDate;

/** Days as a citizen reads them in a trace; written by hand because formatters cost more than the arithmetic. */
final class DayWords {
    private static final String[] WEEKDAYS = {"thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"
    };

    private DayWords() {}

    static String weekday(LocalDate day) {
        return WEEKDAYS[day.getDayOfWeek().ordinal()];
    }

    /** "05/11"; with the year where it is not the year of {@code context}. */
    static String brief(LocalDate day, LocalDate context) {
        return day.getYear() == context.getYear() ? dayAndMonth(day) : full(day);
    }

    /** "05/11 đến 17/11", or one day alone. */
    static String span(LocalDate from, LocalDate to, LocalDate context) {
        String first = brief(from, context);
        return from.equals(to) ? first : first + " đến " + brief(to, context);
    }

    static String full(LocalDate day) {
        return dayAndMonth(day) + "/" + day.getYear();
    }

    private static String dayAndMonth(LocalDate day) {
        return twoDigits(day.getDayOfMonth()) + "/" + twoDigits(day.getMonthValue());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
