package vn.langnghe.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A mail as it came, to be looked at by somebody who may not learn who sent it: of the header only fields that say how
 * the mail is built, and no line inside it that names people as a header would.
 */
final class WithoutSender {
    /** Longer mails are cut, in characters. */
    private static final int LONGEST = 200_000;

    private static final String HIDDEN = "‹…›";

    private static final Set<String> SHOWN = Set.of(
            "subject",
            "date",
            "mime-version",
            "content-type",
            "content-transfer-encoding",
            "content-disposition",
            "content-language",
            "auto-submitted",
            "precedence",
            "importance",
            "priority",
            "x-priority",
            "x-spam-flag",
            "x-spam-status",
            "x-auto-response-suppress");

    private static final Pattern NAMES_PEOPLE = Pattern.compile(
            "[>\\s]{0,20}(?:from|sender|reply-to|return-path|received|to|cc|bcc|message-id|delivered-to|envelope-to"
                    + "|x-original-to|x-sender|x-envelope-[a-z-]+|x-originating-[a-z-]+|x-google-[a-z-]+|in-reply-to"
                    + "|references|dkim-signature|arc-[a-z-]+|authentication-results|received-spf|final-recipient"
                    + "|original-recipient|x-actual-recipient|errors-to|disposition-notification-to|return-receipt-to"
                    + "|resent-[a-z-]+|thread-[a-z-]+)\\s{0,5}:.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s<>@()\\[\\]\"';:,=]{1,64}@[^\\s<>@()\\[\\]\"';:,=]{1,255}");

    private WithoutSender() {}

    /** @param strangers whether addresses in the text are hidden, too */
    static String of(byte[] mail, boolean strangers) {
        String whole = letters(mail);
        String[] lines = whole.substring(0, Math.min(whole.length(), LONGEST)).split("\r\n|\r|\n", -1);
        StringBuilder shown = new StringBuilder();
        boolean header = true;
        boolean hidden = false;
        for (String line : lines) {
            header &= !line.isEmpty();
            boolean folded = line.startsWith(" ") || line.startsWith("\t");
            hidden = folded && hidden || !folded && (header ? !shows(line) : namesPeople(line));
            if (!hidden) {
                shown.append(line).append('\n');
            } else if (!folded) {
                shown.append(name(line)).append(": ").append(HIDDEN).append('\n');
            }
        }
        String text = shown.toString().replace('\0', '␀');
        return strangers ? withoutAddresses(text) : text;
    }

    /** The text with every address in it hidden. */
    static String withoutAddresses(String text) {
        return ADDRESS.matcher(text).replaceAll(HIDDEN);
    }

    private static String letters(byte[] mail) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(mail)).toString();
        } catch (CharacterCodingException e) {
            return new String(mail, ISO_8859_1);
        }
    }

    private static boolean shows(String line) {
        return SHOWN.contains(name(line).toLowerCase(Locale.ROOT));
    }

    private static boolean namesPeople(String line) {
        return NAMES_PEOPLE
                .matcher(line.substring(0, Math.min(line.length(), 200)))
                .matches();
    }

    private static String name(String line) {
        int colon = line.indexOf(':');
        return colon < 1 || colon > 80 ? HIDDEN : line.substring(0, colon).strip();
    }
}
