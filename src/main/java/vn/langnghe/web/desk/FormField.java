package vn.langnghe.web.desk;

import java.util.List;

/**
 * One field of an action's form.
 *
 * @param type {@code choice}, {@code area}, {@code number} or {@code line}
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
        String problem) {

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
