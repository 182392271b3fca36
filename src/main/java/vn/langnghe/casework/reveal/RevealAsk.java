package vn.langnghe.casework.reveal;

import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Vietnamese;

/**
 * What is asked for and why, as it was typed.
 *
 * @param set code of a {@link FieldSet}
 * @param reason code of a {@link RevealReason}
 * @param document number of the paper it rests on
 */
public record RevealAsk(String set, String reason, String document, String purpose) {
    static final int SHORTEST = 20;
    static final int LONGEST = 1_000;
    private static final int LONGEST_NUMBER = 100;
    /** So many different letters has a sentence; a key that was held down has fewer. */
    private static final int LETTERS = 5;

    /**
     * The same with its texts cleaned and blanks collapsed.
     *
     * @throws Refusal that names the field
     */
    RevealAsk checked() {
        String why = sentence(purpose, "purpose");
        String number = line(document);
        if (number.length() > LONGEST_NUMBER || number.chars().noneMatch(Character::isDigit)) {
            throw refused("document", "document", LONGEST_NUMBER);
        }
        fieldSet();
        return new RevealAsk(set, reason, number, why);
    }

    FieldSet fieldSet() {
        for (FieldSet each : FieldSet.values()) {
            if (each.name().equals(set)) {
                return each;
            }
        }
        throw refused("set", "set");
    }

    /** Text that says something: 20 to 1000 characters after trimming and collapsing. */
    static String sentence(String typed, String field) {
        String text = line(typed);
        int length = text.codePointCount(0, text.length());
        long letters =
                text.codePoints().filter(Character::isLetterOrDigit).distinct().count();
        if (length < SHORTEST || letters < LETTERS) {
            throw refused("short", field, SHORTEST);
        }
        if (length > LONGEST) {
            throw refused("long", field, LONGEST, length);
        }
        return text;
    }

    private static String line(String typed) {
        return Vietnamese.blank(typed)
                ? ""
                : Vietnamese.clean(typed).replaceAll("[\\s\\p{Z}\\p{Cf}]+", " ").strip();
    }

    private static Refusal refused(String why, String field, Object... args) {
        return new Refusal("casework.refused.reveal." + why, args).about(field);
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "RevealAsk[" + reason + "]";
    }
}
