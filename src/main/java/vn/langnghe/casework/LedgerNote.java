package vn.langnghe.casework;

import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.action.Step;

/** What the history says of a step: codes and ids only, never a person's words. */
final class LedgerNote {
    private LedgerNote() {}

    static String of(CaseStatus before, CaseFile after, Step step) {
        StringBuilder note = new StringBuilder();
        if (before != after.status()) {
            note.append("from=").append(before).append(";to=").append(after.status());
        }
        add(note, "office", step.office());
        add(note, "outcome", step.outcome());
        add(note, "for", after.behalf());
        if (!step.note().isEmpty()) {
            note.append(note.isEmpty() ? "" : ";").append(step.note());
        }
        return note.toString();
    }

    private static void add(StringBuilder note, String name, Object value) {
        if (value != null) {
            note.append(note.isEmpty() ? "" : ";").append(name).append('=').append(value);
        }
    }
}
