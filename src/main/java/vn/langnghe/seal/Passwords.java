package vn.langnghe.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Staff passwords: PBKDF2-HMAC-SHA512, kept as {@code pbkdf2-sha512$rounds$salt$hash}. A check costs tenths of a second
 * on purpose: limit attempts before calling.
 */
@ApplicationScoped
public class Passwords {
    /** OWASP Password Storage Cheat Sheet (2023) for PBKDF2-HMAC-SHA512. */
    public static final int ROUNDS = 210_000;

    private static final Pattern FORM = Pattern.compile("pbkdf2-sha512\\$(\\d{1,8})\\$([\\w-]{22})\\$([\\w-]{43})");
    private static final String NOBODY =
            "pbkdf2-sha512$" + ROUNDS + "$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    public String hash(char[] password) {
        return hash(password, ROUNDS);
    }

    /** With fewer rounds, for accounts whose password is printed on the screen anyway (demo, tests). */
    public String hash(char[] password, int rounds) {
        byte[] salt = Primitives.random(16);
        return "pbkdf2-sha512$" + rounds + "$" + text(salt) + "$"
                + text(derive("PBKDF2WithHmacSHA512", normal(password), salt, rounds));
    }

    /** False too when {@code stored} is no hash of ours. */
    public boolean matches(char[] password, String stored) {
        Matcher form = FORM.matcher(stored == null ? "" : stored);
        if (!form.matches() || Integer.parseInt(form.group(1)) < 1) {
            return false;
        }
        byte[] salt = Base64.getUrlDecoder().decode(form.group(2));
        byte[] expected = Base64.getUrlDecoder().decode(form.group(3));
        return Primitives.same(
                expected, derive("PBKDF2WithHmacSHA512", normal(password), salt, Integer.parseInt(form.group(1))));
    }

    /** For a name that has no account: always false, at the price of a real check. */
    public boolean matchesNobody(char[] password) {
        matches(password, NOBODY);
        return false;
    }

    /** 32 bytes by RFC 8018, section 5.2. */
    static byte[] derive(String algorithm, char[] secret, byte[] salt, int rounds) {
        return Primitives.attempt(() -> {
            PBEKeySpec spec = new PBEKeySpec(secret, salt, rounds, 8 * Primitives.KEY_BYTES);
            try {
                return SecretKeyFactory.getInstance(algorithm)
                        .generateSecret(spec)
                        .getEncoded();
            } finally {
                spec.clearPassword();
            }
        });
    }

    /** Vietnamese keyboards differ in how they compose letters; the same word must give the same hash. */
    private static char[] normal(char[] password) {
        return Normalizer.normalize(new String(password), Normalizer.Form.NFC).toCharArray();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
