package vn.langnghe.mail.reader;

import java.util.Locale;
import java.util.Optional;
import vn.langnghe.mail.charset.Decoder;
import vn.langnghe.mail.header.EncodedWords;
import vn.langnghe.mail.mime.HeaderFields;

/** The header fields of a mail or of one of its parts as text; a field that cannot be read is as good as absent. */
public final class Headers {
    private static final int LONGEST = 60_000;

    private final HeaderFields fields;

    Headers(HeaderFields fields) {
        this.fields = fields;
    }

    /** The first field of that name that says anything, unfolded, of bounded length. */
    public Optional<String> first(String name) {
        return fields.first(name).map(Headers::letters);
    }

    /** Bytes that are no ASCII are wrong in a header and everywhere. */
    private static String letters(String value) {
        String some = value.length() > LONGEST ? value.substring(0, LONGEST) : value;
        boolean ascii = some.chars().allMatch(c -> c < 0x80);
        String text =
                ascii ? some : Decoder.text(HeaderFields.bytes(some), null).text();
        return text.replaceAll("[\\r\\n]", "").replace('\0', '\u2400').strip();
    }

    /** The end of the first field of that name, unfolded, of bounded length; empty text when absent. */
    public String last(String name) {
        String value = fields.first(name).orElse("");
        return value.substring(Math.max(0, value.length() - LONGEST)).replaceAll("[\\r\\n]", "");
    }

    /** How many fields of that name there are. */
    public int count(String name) {
        return (int) fields.all(name).count();
    }

    /** How many fields there are. */
    public int count() {
        return fields.count();
    }

    /** The same in lower case, for comparing; empty text when absent. */
    public String low(String name) {
        return first(name).orElse("").toLowerCase(Locale.ROOT);
    }

    /** Who it says it is from; nobody when it names several. */
    Optional<ReadMail.Sender> sender() {
        boolean several = fields.all("From")
                        .filter(f -> !f.isEmpty())
                        .map(f -> Senders.of(letters(f)).map(ReadMail.Sender::address))
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
        return several ? Optional.empty() : first("From").flatMap(Senders::of);
    }

    /** The address in the From line, in lower case; empty text when there is none. */
    public String fromAddress() {
        return sender().map(s -> s.address().toLowerCase(Locale.ROOT)).orElse("");
    }

    /** The subject, decoded. */
    public String subject() {
        return EncodedWords.decode(first("Subject").orElse(""));
    }
}
