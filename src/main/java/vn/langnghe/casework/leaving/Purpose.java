package vn.langnghe.casework.leaving;

import java.util.EnumSet;
import java.util.Set;
import vn.langnghe.casework.redact.Detail;
import vn.langnghe.casework.redact.DetailType;
import vn.langnghe.casework.redact.Details;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Vietnamese;

/**
 * For what something is taken along, in the person's own words.
 *
 * @param words at least two, of 10 letters together; at most 500 characters
 * @param document number of the paper it rests on, or empty; at most 100 characters
 */
public record Purpose(String words, String document) {
    public static final int LONGEST = 500;
    public static final int LONGEST_NUMBER = 100;
    private static final int FEWEST_LETTERS = 10;

    /** Numbers and addresses of people are kept in the vault, not in a book of who took what. */
    private static final Set<DetailType> PRIVATE =
            EnumSet.of(DetailType.PHONE, DetailType.EMAIL, DetailType.ID_NUMBER, DetailType.ACCOUNT);

    /**
     * The same with its texts cleaned.
     *
     * @throws Refusal that names the field
     */
    Purpose checked() {
        String why = cleaned(words);
        String number = cleaned(document);
        if (why.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS || !why.matches("(?s).*\\s.*")) {
            throw refused("short", "purpose", FEWEST_LETTERS);
        }
        fitting(why, "purpose", LONGEST);
        fitting(number, "document", LONGEST_NUMBER);
        if (Details.in(why).stream().map(Detail::type).anyMatch(PRIVATE::contains)) {
            throw refused("private", "purpose");
        }
        return new Purpose(why, number);
    }

    private static String cleaned(String typed) {
        return Vietnamese.blank(typed) ? "" : Vietnamese.clean(typed);
    }

    private static void fitting(String text, String field, int most) {
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            throw refused("long", field, most, length);
        }
    }

    private static Refusal refused(String why, String field, Object... args) {
        return new Refusal("casework.refused.leaving." + why, args).about(field);
    }

    /** Never the words. */
    @Override
    public String toString() {
        return "Purpose";
    }
}
