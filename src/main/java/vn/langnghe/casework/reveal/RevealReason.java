package vn.langnghe.casework.reveal;

import java.time.LocalDate;

/**
 * For what a name may be asked for.
 *
 * @param unmask whether it also serves for a sender who is not sealed
 * @param from first day on which it may be used
 * @param to last day, or null
 */
public record RevealReason(
        String code, String label, String labelEnglish, String basis, boolean unmask, LocalDate from, LocalDate to) {
    boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean serves(RevealWay way) {
        return way == RevealWay.CUSTODIAN || unmask;
    }
}
