package vn.langnghe.escalation;

import java.util.List;
import java.util.function.Predicate;

/**
 * Before whom a case comes at each level: 1 the head of the office that holds it, 2 the desk that routed it, 3 the
 * inspectorate, 4 the provincial leadership. Pure.
 *
 * @param offices four codes, level 1 first
 */
record Levels(List<String> offices) {
    /** The next level above {@code level} whose office is not accused; {@code level} itself when there is none. */
    int above(int level, Predicate<String> accused) {
        for (int next = level + 1; next <= offices.size(); next++) {
            if (!accused.test(offices.get(next - 1))) {
                return next;
            }
        }
        return level;
    }
}
