package vn.langnghe.api.input;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads one JSON document (RFC 8259) from bytes, once through, as its reader asks for it: strictly UTF-8 without a mark
 * in front, no name twice, no name that was not announced, nothing behind the end. Nothing is read ahead and nothing is
 * kept, so that neither depth nor length of what was sent can hurt. {@code null} counts as not sent.
 */
public final class StrictJson {
    private static final int LONGEST_NAME = 200;

    private final Bytes bytes;
    private final StrictText text;
    private final Deque<String> path = new ArrayDeque<>();

    private StrictJson(InputStream in, long limit) {
        this.bytes = new Bytes(in, limit);
        this.text = new StrictText(bytes);
    }

    /**
     * Reads a document that is one object.
     *
     * @param limit most bytes of the whole document
     * @param known the names there may be
     * @param field called with the reader after each name; must take the value
     */
    public static void read(InputStream in, long limit, List<String> known, FieldReader field) {
        StrictJson json = new StrictJson(in, limit);
        json.noMark();
        json.object(known, name -> field.read(name, json));
        if (json.nextSign() != Bytes.END) {
            throw json.syntax();
        }
    }

    /** Takes the value of one name. */
    @FunctionalInterface
    public interface FieldReader {
        void read(String name, StrictJson json);
    }

    private void noMark() {
        int first = bytes.peek();
        if (first == 0xEF || first == 0xFE || first == 0xFF || first == 0) {
            throw InputRefused.shape("mark");
        }
    }

    /** An object with these names; {@code field} takes each value. */
    public void object(List<String> known, Consumer<String> field) {
        begin('{', "type.object");
        if (closes('}')) {
            return;
        }
        Set<String> seen = new HashSet<>();
        do {
            member(known, seen, field);
        } while (goesOn('}'));
    }

    private void member(List<String> known, Set<String> seen, Consumer<String> field) {
        if (nextSign() != '"') {
            throw syntax();
        }
        String name = text.read(LONGEST_NAME, () -> tooLong(LONGEST_NAME));
        path.addLast(name);
        if (!known.contains(name)) {
            throw InputRefused.unknown(where(), known).about(where());
        }
        if (!seen.add(name)) {
            throw InputRefused.shape("twice", where()).about(where());
        }
        need(':');
        if (!isNull()) {
            field.accept(name);
        }
        path.removeLast();
    }

    /** A list; {@code item} takes each value and hears its place, from 0. */
    public void list(Consumer<Integer> item) {
        begin('[', "type.list");
        if (closes(']')) {
            return;
        }
        int index = 0;
        do {
            path.addLast("[" + index + "]");
            nextSign();
            item.accept(index++);
            path.removeLast();
        } while (goesOn(']'));
    }

    /** @param most longest value in UTF-16 units; far above what the field may have, so that its owner can count */
    public String string(int most) {
        if (nextSign() != '"') {
            throw wrongType("type.text");
        }
        return text.read(most, () -> tooLong(most));
    }

    /** A text or a whole number, as text: for fields that people write either way. */
    public String stringOrNumber(int most) {
        return nextSign() == '"' ? string(most) : Integer.toString(whole());
    }

    /** A whole number, 0 or more, with at most nine digits. */
    public int whole() {
        nextSign();
        StringBuilder digits = new StringBuilder();
        while ("+-.0123456789eE".indexOf(bytes.peek()) >= 0 && digits.length() < 32) {
            digits.append((char) bytes.take());
        }
        if (!digits.toString().matches("0|[1-9][0-9]{0,8}")) {
            throw wrongType("type.number");
        }
        return Integer.parseInt(digits.toString());
    }

    public boolean yesOrNo() {
        int sign = nextSign();
        if (sign != 't' && sign != 'f') {
            throw wrongType("type.yesNo");
        }
        word(sign == 't' ? "true" : "false");
        return sign == 't';
    }

    /** Decodes a text of base64 on the way; the text itself is never kept. */
    public void base64(OutputStream to) {
        if (nextSign() != '"') {
            throw wrongType("type.text");
        }
        new Base64Text(bytes, this::where).decode(to);
    }

    /** One of these codes, spelled exactly. */
    public <E extends Enum<E>> E code(Class<E> type) {
        return Enum.valueOf(type, oneOf(Codes.of(type)));
    }

    /** One of these words, spelled exactly. */
    public String oneOf(List<String> allowed) {
        String typed = string(LONGEST_NAME);
        if (!allowed.contains(typed)) {
            throw InputRefused.code(typed, allowed).about(where());
        }
        return typed;
    }

    /** Where the reader stands: {@code attachments[2].name}. */
    public String where() {
        return String.join(".", path).replace(".[", "[");
    }

    private boolean isNull() {
        boolean absent = nextSign() == 'n';
        if (absent) {
            word("null");
        }
        return absent;
    }

    private void word(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (bytes.take() != word.charAt(i)) {
                throw syntax();
            }
        }
    }

    private void begin(char sign, String type) {
        if (nextSign() != sign) {
            throw path.isEmpty() ? syntax() : wrongType(type);
        }
        bytes.take();
    }

    private boolean closes(char sign) {
        boolean closed = nextSign() == sign;
        if (closed) {
            bytes.take();
        }
        return closed;
    }

    /** True after a comma; false when the end was taken. */
    private boolean goesOn(char end) {
        int sign = nextSign();
        if (sign != ',' && sign != end) {
            throw syntax();
        }
        bytes.take();
        return sign == ',';
    }

    private void need(char sign) {
        if (nextSign() != sign) {
            throw syntax();
        }
        bytes.take();
    }

    private int nextSign() {
        int next = bytes.peek();
        while (next == ' ' || next == '\n' || next == '\r' || next == '\t') {
            bytes.take();
            next = bytes.peek();
        }
        return next;
    }

    private InputRefused syntax() {
        return InputRefused.shape("syntax", bytes.position() + 1);
    }

    private InputRefused wrongType(String key) {
        return InputRefused.shape(key, where()).about(where());
    }

    private InputRefused tooLong(int most) {
        return InputRefused.value("longText", most).about(where());
    }
}
