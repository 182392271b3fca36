package vn.langnghe.identity;

import java.net.IDN;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Vietnamese;

/** Checks and tidies what people type about themselves. Refusals name the field. */
public final class Contact {
    /** Longest name, in characters. */
    public static final int NAME = 200;

    /** Longest address, in characters. */
    public static final int ADDRESS = 500;

    /** Longest e-mail address (RFC 5321, section 4.5.3.1.3, without the angle brackets). */
    public static final int EMAIL = 254;

    private static final int LOCAL = 64;
    /** A strict part of RFC 5322's atoms: no %, =, ?, quotes or brackets, whose readers disagree. */
    private static final Pattern LOCAL_PART = Pattern.compile("[A-Za-z0-9_+'~&-]+(\\.[A-Za-z0-9_+'~&-]+)*");

    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+(xn--[a-z0-9-]{1,59}|[a-z]{2,63})");
    private static final Pattern FILLERS = Pattern.compile("[\\s\\p{Z}\\p{Cf}.()\\u2010-\\u2015\\u2212-]");
    private static final Pattern HOME = Pattern.compile("0\\d{8,10}");
    private static final Pattern ABROAD = Pattern.compile("\\+[1-9]\\d{7,14}");

    private Contact() {}

    /** All fields checked and tidied; empty texts become null. */
    public static Identity checked(Identity typed) {
        return new Identity(
                typed.mode(),
                line(typed.name(), NAME, "name").orElse(null),
                phone(typed.phone()).orElse(null),
                email(typed.email()).orElse(null),
                line(typed.address(), ADDRESS, "address").orElse(null));
    }

    /**
     * An address that mail can be sent to, with its domain in ASCII and lower case; empty when nothing was typed.
     *
     * @throws Refusal {@code identity.refused.email…} about {@code email}
     */
    public static Optional<String> email(String typed) {
        if (Vietnamese.blank(typed)) {
            return Optional.empty();
        }
        String text = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC);
        int at = text.indexOf('@');
        if (text.length() > EMAIL || at > LOCAL) {
            throw refused("emailLong", "email", EMAIL);
        }
        if (at < 1 || at != text.lastIndexOf('@')) {
            throw refused("email", "email");
        }
        if (!LOCAL_PART.matcher(text.substring(0, at)).matches()) {
            throw refused("emailLetters", "email");
        }
        String address = text.substring(0, at) + "@" + domain(text.substring(at + 1));
        if (address.length() > EMAIL) {
            throw refused("emailLong", "email", EMAIL);
        }
        return Optional.of(address);
    }

    private static String domain(String typed) {
        try {
            String ascii = IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            if (DOMAIN.matcher(ascii).matches()) {
                return ascii;
            }
        } catch (IllegalArgumentException notADomain) {
            // said below
        }
        throw refused("emailDomain", "email");
    }

    /**
     * A telephone number as {@code 0912345678}, or with {@code +} and country code when it is not Vietnamese; empty when
     * nothing was typed. Digits of any script, spaces, dots, dashes and +84 are understood.
     *
     * @throws Refusal {@code identity.refused.phone} about {@code phone}
     */
    public static Optional<String> phone(String typed) {
        if (Vietnamese.blank(typed)) {
            return Optional.empty();
        }
        String national = national(digits(typed));
        if (!HOME.matcher(national).matches() && !ABROAD.matcher(national).matches()) {
            throw refused("phone", "phone");
        }
        return Optional.of(national);
    }

    private static String digits(String typed) {
        String bare = FILLERS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                .replaceAll("");
        StringBuilder digits = new StringBuilder();
        bare.codePoints().forEach(c -> {
            int value = Character.digit(c, 10);
            digits.appendCodePoint(value < 0 ? c : '0' + value);
        });
        return digits.toString();
    }

    /** +84 912…, 0084 912…, 84 912… and 912… all mean 0912…; no number here begins with 84 by itself. */
    private static String national(String digits) {
        if (digits.matches("(\\+|00)84.*")) {
            return "0" + digits.replaceFirst("^(\\+|00)840?", "");
        }
        if (digits.matches("84\\d{9}")) {
            return "0" + digits.substring(2);
        }
        return digits.matches("[1-9]\\d{8}") ? "0" + digits : digits;
    }

    private static Optional<String> line(String typed, int most, String field) {
        if (Vietnamese.blank(typed)) {
            return Optional.empty();
        }
        String clean = Vietnamese.clean(typed).replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ");
        int length = clean.codePointCount(0, clean.length());
        if (length > most) {
            throw refused(field + "Long", field, most, length);
        }
        return Optional.of(clean);
    }

    private static Refusal refused(String reason, String field, Object... args) {
        return new Refusal("identity.refused." + reason, args).about(field);
    }
}
