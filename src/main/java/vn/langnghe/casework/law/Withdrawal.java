package vn.langnghe.casework.law;

import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;

/**
 * What senders took back (rút đơn). It never ends a case by itself: the office decides, with a ground and a second person
 * (Luật Khiếu nại 2011, Điều 10; Luật Tố cáo 2018, Điều 33).
 *
 * @param people how many of those who signed took it back
 * @param coerced there are signs that they were forced, threatened or bought
 */
public record Withdrawal(Scope scope, int people, boolean coerced) {
    /** How much of the content. */
    public enum Scope {
        WHOLE,
        PART
    }

    /** @throws FieldRefused when a field says something that cannot be */
    static Withdrawal of(ActionRequest ask, int signers) {
        String typed = ask.get(Field.SIGNERS) == null ? "1" : ask.get(Field.SIGNERS);
        if (!typed.matches("[1-9]\\d{0,3}") || Integer.parseInt(typed) > signers) {
            throw new FieldRefused(Field.SIGNERS, "casework.refused.withdrawers", typed, signers);
        }
        return new Withdrawal(scope(ask.get(Field.SCOPE)), Integer.parseInt(typed), coerced(ask.get(Field.COERCED)));
    }

    private static Scope scope(String typed) {
        for (Scope each : Scope.values()) {
            if (each.name().equals(typed)) {
                return each;
            }
        }
        throw new FieldRefused(Field.SCOPE, "casework.refused.code", typed);
    }

    private static boolean coerced(String typed) {
        if (!typed.equals("true") && !typed.equals("false")) {
            throw new FieldRefused(Field.COERCED, "casework.refused.code", typed);
        }
        return typed.equals("true");
    }

    /** Whether all of it was freely taken back by all {@code signers}: only then may the case be ended for it. */
    boolean frees(int signers) {
        return scope == Scope.WHOLE && people >= signers && !coerced;
    }
}
