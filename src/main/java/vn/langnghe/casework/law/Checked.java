package vn.langnghe.casework.law;

import java.util.List;

/**
 * A question of the checklist and what was found for one case.
 *
 * @param fulfilled null while nobody has looked
 */
public record Checked(String code, String question, String basis, Boolean fulfilled) {
    /** The same as somebody filled it in, in the manner of {@link FitnessAnswers}. */
    public Checked answered(String typed) {
        List<String> answers = List.of(typed.split("[\\s,;]+"));
        Boolean said = answers.contains(code + "=YES") ? Boolean.TRUE : null;
        return new Checked(code, question, basis, answers.contains(code + "=NO") ? Boolean.FALSE : said);
    }
}
