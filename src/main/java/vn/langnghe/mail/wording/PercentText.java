package vn.langnghe.mail.wording;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Pattern;

/** Text of a mail link that an application opened without undoing the link's own encoding (RFC 6068). */
public final class PercentText {
    private static final Pattern CODED = Pattern.compile("%[0-9A-Fa-f]{2}");
    private static final int FEW = 3;
    private static final int LONGEST = 200_000;

    private PercentText() {}

    /** Decoded when the whole text is ASCII without a blank and full of percent signs; else as it is. */
    public static String decoded(String text) {
        String said = text.strip();
        if (said.length() > LONGEST || said.indexOf('%') < 0 || said.contains("://")) {
            return text;
        }
        boolean oneWord = said.chars().allMatch(c -> c > ' ' && c < 0x7F);
        if (!oneWord || CODED.matcher(said).results().limit(FEW).count() < FEW) {
            return text;
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(said))).toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    private static byte[] bytes(String said) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < said.length(); i++) {
            int high = i + 2 < said.length() ? Character.digit(said.charAt(i + 1), 16) : -1;
            int low = i + 2 < said.length() ? Character.digit(said.charAt(i + 2), 16) : -1;
            if (said.charAt(i) == '%' && high >= 0 && low >= 0) {
                out.write(high << 4 | low);
                i += 2;
            } else {
                out.write(said.charAt(i));
            }
        }
        return out.toByteArray();
    }
}
