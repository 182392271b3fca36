package vn.langnghe.seal.otp;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One-time passwords by time as RFC 6238 and every authenticator program have them: HMAC-SHA-1, six digits, steps of 30
 * seconds since 1970. A code of the step before or after is taken too, for clocks that differ; a step that was used is
 * never taken again.
 */
public final class Totp {
    /** RFC 4226, section 4, R6: 160 bits are recommended. */
    public static final int SECRET_BYTES = 20;

    public static final int STEP_SECONDS = 30;

    private static final int DRIFT = 1;
    private static final int MODULUS = 1_000_000;
    private static final Pattern CODE = Pattern.compile("\\d{6}");

    private Totp() {}

    public static long step(long epochSecond) {
        return Math.floorDiv(epochSecond, STEP_SECONDS);
    }

    /** Six digits, by RFC 4226, section 5.3. */
    public static String code(byte[] secret, long step) {
        byte[] mac = mac(secret, step);
        int at = mac[mac.length - 1] & 0x0f;
        int number = ByteBuffer.wrap(mac).getInt(at) & Integer.MAX_VALUE;
        return String.format("%06d", number % MODULUS);
    }

    /**
     * The step whose code was typed, if it is a present one that was not used.
     *
     * @param used the newest step that was used; this one and all before it are over
     */
    public static OptionalLong step(byte[] secret, String typed, long epochSecond, long used) {
        String code = typed == null ? "" : typed.replaceAll("\\s", "");
        OptionalLong found = OptionalLong.empty();
        if (!CODE.matcher(code).matches()) {
            return found;
        }
        long present = step(epochSecond);
        for (long step = present - DRIFT; step <= present + DRIFT; step++) {
            if (same(code(secret, step), code) && step > used) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** What the QR code says to an authenticator program (the "Key URI Format" that all of them read). */
    public static String address(byte[] secret, String issuer, String account) {
        return "otpauth://totp/" + escaped(issuer) + ":" + escaped(account) + "?secret=" + Base32.text(secret)
                + "&issuer=" + escaped(issuer) + "&algorithm=SHA1&digits=6&period=" + STEP_SECONDS;
    }

    /** The secret for those who type it: groups of four. */
    public static String text(byte[] secret) {
        return Base32.text(secret).replaceAll("(.{4})(?=.)", "$1 ");
    }

    private static byte[] mac(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.US_ASCII), b.getBytes(StandardCharsets.US_ASCII));
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
