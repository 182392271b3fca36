package vn.langnghe.casework.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;

/** A filled checklist: {@code SIGNED=YES IN_TIME=NO}, in any order, parted by blanks or commas. Pure. */
final class FitnessAnswers {
    private FitnessAnswers() {}

    /** @throws FieldRefused for a question that this kind of case is not asked, or an answer that is neither yes nor no */
    static Map<String, Boolean> read(String typed, List<FitnessQuestion> asked) {
        Map<String, Boolean> answers = new LinkedHashMap<>();
        for (String pair : typed.strip().split("[\\s,;]+")) {
            String code = pair.replaceFirst("=.*", "");
            boolean known = asked.stream().anyMatch(q -> q.code().equals(code));
            if (!known || !pair.matches("[A-Z_]+=(YES|NO)")) {
                throw new FieldRefused(Field.FITNESS, "casework.refused.fitness", pair, codes(asked));
            }
            answers.put(code, pair.endsWith("=YES"));
        }
        return answers;
    }

    private static String codes(List<FitnessQuestion> asked) {
        return String.join(", ", asked.stream().map(FitnessQuestion::code).toList());
    }
}
