package vn.langnghe.web.desk.act;

import java.util.List;
import vn.langnghe.casework.law.Checked;
import vn.langnghe.web.desk.Choice;

/**
 * One field of an action's form.
 *
 * @param questions of a checklist; empty for every other type
 * @param type {@code checklist}, {@code choice}, {@code many}, {@code area}, {@code number}, {@code day} or {@code line}
 * @param limit longest value in characters
 * @param hint what to write, or empty
 * @param problem why what was typed is refused, or empty
 */
public record FormField(
        String code,
        String label,
        String type,
        List<Choice> choices,
        String value,
        boolean required,
        int limit,
        String hint,
        String problem,
        List<Checked> questions) {

    public String hintId() {
        return hint.isEmpty() ? "" : "hint-" + code;
    }

    public String problemId() {
        return problem.isEmpty() ? "" : "problem-" + code;
    }

    /** Ids of what describes the field, for those who hear the page. */
    public String described() {
        return (hintId() + " " + problemId()).strip();
    }
}
