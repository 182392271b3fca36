package vn.langnghe.casework.law;

import java.time.LocalDate;

/**
 * A task that a flag brought to a case.
 *
 * @param label what is to be done
 * @param doneOn null while it is open
 * @param document number of the paper by which it was done, or null
 */
public record CaseTask(
        String id, Flag flag, String label, String basis, LocalDate dueOn, LocalDate doneOn, String document) {
    public boolean open() {
        return doneOn == null;
    }
}
