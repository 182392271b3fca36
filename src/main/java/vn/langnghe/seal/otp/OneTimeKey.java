package vn.langnghe.seal.otp;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.langnghe.seal.Hash;

/**
 * Random keys that are shown once and kept as a hash: a copy of the table opens nothing. They are long enough that the
 * hash needs neither salt nor time.
 */
public final class OneTimeKey {
    /** 128 bits: ASVS 5.0, 11.5.1. */
    private static final int KEY_BYTES = 16;

    /** 80 bits: what is typed by hand stays short, and each try costs a password and a delay. */
    private static final int RECOVERY_BYTES = 10;

    private static final Pattern KEY = Pattern.compile("[\\w-]{22}");
    private static final Pattern RECOVERY = Pattern.compile("[A-Z2-7]{16}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimeKey() {}

    /** 22 characters that may stand in an address. */
    public static String fresh() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(KEY_BYTES));
    }

    /** 32 bytes to be kept; empty for what cannot be one of ours. */
    public static Optional<byte[]> hash(String key) {
        return Optional.ofNullable(key)
                .filter(k -> KEY.matcher(k).matches())
                .map(k -> Hash.sha256(k.getBytes(US_ASCII)));
    }

    /** A recovery code in groups of four: {@code ABCD-EFGH-2345-WXYZ}. */
    public static String freshRecovery() {
        return Base32.text(random(RECOVERY_BYTES)).replaceAll("(.{4})(?=.)", "$1-");
    }

    /** A typed recovery code as it counts, without blanks and dashes; empty for what is none. */
    public static Optional<String> recovery(String typed) {
        String bare = typed == null ? "" : typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return Optional.of(bare).filter(b -> RECOVERY.matcher(b).matches());
    }

    private static byte[] random(int bytes) {
        byte[] fresh = new byte[bytes];
        RANDOM.nextBytes(fresh);
        return fresh;
    }
}
