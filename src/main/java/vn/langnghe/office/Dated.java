package vn.langnghe.office;

import java.time.LocalDate;

/** Rows that hold from one day to another, both included; null means no end. */
final class Dated {
    private Dated() {}

    static boolean covers(LocalDate from, LocalDate to, LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
