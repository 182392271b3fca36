package vn.langnghe.casework.action;

/** What the history says of a step: codes and ids only, never a person's words. */
public final class LedgerNote {
    private LedgerNote() {}

    /** @param behalf for whom the act was done: the username of somebody absent, or null */
    public static String of(CaseStatus before, CaseStatus after, String behalf, Step step) {
        StringBuilder note = new StringBuilder();
        if (before != after) {
            note.append("from=").append(before).append(";to=").append(after);
        }
        add(note, "office", step.office());
        add(note, "outcome", step.outcome());
        add(note, "for", behalf);
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
