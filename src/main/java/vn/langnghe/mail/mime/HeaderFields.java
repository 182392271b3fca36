package vn.langnghe.mail.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.langnghe.platform.Pieces;

/**
 * The header fields of a mail or a part, in their order, each byte as one letter (ISO 8859-1): which letters they mean
 * is for the reader to find out. Lines end with CRLF, LF or CR; the first line that is no field ends the header even
 * without an empty line.
 */
public final class HeaderFields {
    /** No honest header is longer, in bytes. */
    private static final int LONGEST = 1 << 20;

    private static final int MOST = 20_000;

    /** Printable ASCII but the colon (RFC 5322, 3.6.8); blanks before the colon were once allowed. */
    private static final Pattern NAME = Pattern.compile("[!-9;-~]{1,200}[ \\t]*");

    private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x08\\x0e-\\x1f\\x7f]+");

    /** @param name in lower case */
    private record Field(String name, StringBuilder value) {}

    private final List<Field> fields = new ArrayList<>();
    private int end;
    private boolean closed;

    private HeaderFields() {}

    /** Of something that has none. */
    static HeaderFields none() {
        return new HeaderFields();
    }

    static HeaderFields read(Pieces bytes, int from, int to) {
        HeaderFields header = new HeaderFields();
        Lines lines = new Lines(bytes, from, to);
        header.end = from;
        while (lines.next() && header.take(lines)) {
            header.end = lines.next;
            if (header.end - from > LONGEST || header.fields.size() > MOST) {
                throw new TooMuch("header-too-long");
            }
        }
        return header;
    }

    /** False when the header ended before this line or with it. */
    private boolean take(Lines line) {
        if (line.end == line.start) {
            end = line.next;
            closed = true;
            return false;
        }
        if (line.end - line.start > LONGEST) {
            throw new TooMuch("header-too-long");
        }
        String text = line.text();
        boolean folded = text.charAt(0) == ' ' || text.charAt(0) == '\t';
        if (folded && !fields.isEmpty()) {
            fields.get(fields.size() - 1).value().append(text);
            return true;
        }
        int colon = text.indexOf(':');
        String name =
                colon < 1 ? "" : CONTROLS.matcher(text.substring(0, colon)).replaceAll("");
        if (!NAME.matcher(name).matches()) {
            return false;
        }
        fields.add(new Field(name.strip().toLowerCase(Locale.ROOT), new StringBuilder(text.substring(colon + 1))));
        return true;
    }

    /** Where the body begins. */
    int end() {
        return end;
    }

    /** Whether an empty line stood behind the fields. */
    boolean closed() {
        return closed;
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    /** How many there are. */
    public int count() {
        return fields.size();
    }

    boolean any(String start) {
        return fields.stream().anyMatch(f -> f.name().startsWith(start));
    }

    /** The values of all fields of that name, unfolded, without blanks around, bytes as letters. */
    public Stream<String> all(String name) {
        String low = name.toLowerCase(Locale.ROOT);
        return fields.stream()
                .filter(f -> f.name().equals(low))
                .map(f -> f.value().toString().strip());
    }

    /** The first that says anything; else the empty one, if there is one. */
    public Optional<String> first(String name) {
        List<String> values = all(name).toList();
        return values.stream()
                .filter(v -> !v.isEmpty())
                .findFirst()
                .or(() -> values.stream().findFirst());
    }

    /** The bytes of a value. */
    public static byte[] bytes(String value) {
        return value.getBytes(ISO_8859_1);
    }
}
