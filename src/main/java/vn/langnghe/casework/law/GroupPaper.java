package vn.langnghe.casework.law;

import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;

/**
 * A paper of many people (đơn đông người): five signers or more, who are spoken for by representatives (Luật Tiếp công
 * dân 2013, Điều 29). Their names stay on the paper and in the vault, never here.
 *
 * @param appointment number or day of the writing by which all signers appointed them, or null
 */
public record GroupPaper(int signers, int representatives, String appointment) {
    static final int GROUP = 5;
    private static final int SMALL_GROUP = 10;
    private static final int FOR_SMALL = 2;
    private static final int FOR_LARGE = 5;

    /** How many may speak for so many signers. */
    static int most(int signers) {
        return signers <= SMALL_GROUP ? FOR_SMALL : FOR_LARGE;
    }

    /** @throws FieldRefused when so few are no group, or too many or none speak for them */
    static GroupPaper of(String signers, String representatives, String appointment) {
        int signed = number(Field.SIGNERS, signers);
        int speaking = number(Field.REPRESENTATIVES, representatives);
        if (signed < GROUP) {
            throw new FieldRefused(Field.SIGNERS, "casework.refused.group", signed, GROUP);
        }
        if (speaking < 1 || speaking > most(signed)) {
            throw new FieldRefused(
                    Field.REPRESENTATIVES, "casework.refused.representatives", signed, most(signed), speaking);
        }
        return new GroupPaper(signed, speaking, appointment);
    }

    private static int number(Field field, String typed) {
        if (!typed.matches("\\d{1,4}")) {
            throw new FieldRefused(field, "casework.refused.count", typed);
        }
        return Integer.parseInt(typed);
    }
}
