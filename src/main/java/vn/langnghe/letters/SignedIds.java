package vn.langnghe.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.langnghe.seal.Seal;

/**
 * The ids by which an answer to a letter of ours is known: 44 letters and digits, the same in its Message-ID and in its
 * reply address. Inside: the first nine bytes of the letter's id, two that name the key, sixteen of HMAC-SHA256. Letter
 * case carries nothing, because servers on the way may change it. This is the only form that is accepted.
 */
@ApplicationScoped
public class SignedIds {
    /** What may be one of our ids. */
    public static final String FORM = "[01][0-9a-v]{43}";

    private static final Pattern ID = Pattern.compile(FORM);
    private static final int LETTER_BYTES = 9;
    private static final int LETTER_CHARACTERS = 12;
    private static final int BYTES = LETTER_BYTES + 18;
    private static final int CHARACTERS = 44;
    private static final int RADIX = 32;

    private final Seal seal;

    /** For the container only. */
    protected SignedIds() {
        this(null);
    }

    @Inject
    SignedIds(Seal seal) {
        this.seal = seal;
    }

    String sign(String letterId) {
        String begin = letterId.substring(0, LETTER_CHARACTERS);
        byte[] letter = Base64.getUrlDecoder().decode(begin);
        byte[] whole = Arrays.copyOf(letter, BYTES);
        System.arraycopy(seal.mailMac(text(begin)), 0, whole, LETTER_BYTES, BYTES - LETTER_BYTES);
        String digits = new BigInteger(1, whole).toString(RADIX);
        return "0".repeat(CHARACTERS - digits.length()) + digits;
    }

    /** The first 12 characters of the letter's id, when one of our keys signed this. */
    Optional<String> verified(String id) {
        String low = id.toLowerCase(Locale.ROOT);
        if (!ID.matcher(low).matches()) {
            return Optional.empty();
        }
        byte[] whole = bytes(low);
        String begin = Base64.getUrlEncoder().encodeToString(Arrays.copyOf(whole, LETTER_BYTES));
        byte[] mac = Arrays.copyOfRange(whole, LETTER_BYTES, BYTES);
        return Optional.of(begin).filter(b -> seal.mailMacValid(text(b), mac));
    }

    private static byte[] bytes(String digits) {
        byte[] number = new BigInteger(digits, RADIX).toByteArray();
        byte[] whole = new byte[BYTES];
        int length = Math.min(number.length, BYTES);
        System.arraycopy(number, number.length - length, whole, BYTES - length, length);
        return whole;
    }

    private static String text(String letter) {
        return "letter " + letter;
    }
}
