package vn.langnghe.mail.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import java.util.Locale;
import java.util.Optional;
import vn.langnghe.mail.charset.Decoder;
import vn.langnghe.mail.charset.EncodedWords;

/** The header fields of a mail or of one of its parts, bytes read as what they are; a field that cannot be read is as good as absent. */
public final class Headers {
    private static final int LONGEST = 60_000;

    private final Part part;

    Headers(Part part) {
        this.part = part;
    }

    /** The first field of that name, unfolded, of bounded length. */
    public Optional<String> first(String name) {
        try {
            String[] values = part.getHeader(name);
            if (values == null || values.length == 0 || values[0] == null) {
                return Optional.empty();
            }
            String value = values[0].length() > LONGEST ? values[0].substring(0, LONGEST) : values[0];
            return Optional.of(
                    read(value.replaceAll("\\r?\\n(?=[ \\t])|[\\r\\n]", "")).strip());
        } catch (MessagingException e) {
            return Optional.empty();
        }
    }

    /** How many fields of that name there are. */
    public int count(String name) {
        try {
            String[] values = part.getHeader(name);
            return values == null ? 0 : values.length;
        } catch (MessagingException e) {
            return 0;
        }
    }

    /** How many fields there are. */
    public int count() {
        try {
            int count = 0;
            for (var fields = part.getAllHeaders(); fields.hasMoreElements(); fields.nextElement()) {
                count++;
            }
            return count;
        } catch (MessagingException e) {
            return 0;
        }
    }

    /** The library hands on bytes as letters of iso-8859-1. */
    private static String read(String value) {
        return Decoder.text(value.getBytes(ISO_8859_1), null).text();
    }

    /** The same in lower case, for comparing; empty text when absent. */
    public String low(String name) {
        return first(name).orElse("").toLowerCase(Locale.ROOT);
    }

    /** The address in the From line, in lower case; empty text when there is none. */
    public String fromAddress() {
        return Senders.of(first("From").orElse(null))
                .map(s -> s.address().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /** The subject, decoded. */
    public String subject() {
        return EncodedWords.decode(first("Subject").orElse(""));
    }
}
