package vn.langnghe.mail.tnef;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A list of MAPI properties (MS-OXTNEF 2.1.3.4): texts and bytes by their id, as far as the list can be read. */
final class MapiProperties {
    static final int BODY = 0x1000;
    static final int RTF = 0x1009;
    static final int BODY_HTML = 0x1013;
    static final int DATA = 0x3701;
    static final int SHORT_NAME = 0x3704;
    static final int LONG_NAME = 0x3707;
    static final int TYPE = 0x370E;

    private static final int STRING = 0x1E;
    private static final int UNICODE = 0x1F;
    private static final int OBJECT = 0x0D;
    private static final int BINARY = 0x102;
    private static final int SEVERAL = 0x1000;
    private static final int NAMED = 0x8000;
    private static final int GUID = 16;

    /** @param type of the value, as MAPI numbers it */
    private record Value(int type, byte[] bytes) {}

    private final Map<Integer, Value> values = new HashMap<>();
    private final ByteNumbers in;
    private int at;
    private boolean broken;

    private MapiProperties(byte[] list) {
        in = new ByteNumbers(list);
    }

    static MapiProperties read(byte[] list) {
        MapiProperties properties = new MapiProperties(list);
        try {
            properties.readAll();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            properties.broken = true;
        }
        return properties;
    }

    private void readAll() {
        int count = number();
        for (int i = 0; i < count; i++) {
            int type = in.two(at);
            int id = in.two(at + 2);
            at += 4;
            if (id >= NAMED) {
                name();
            }
            values(id, type);
        }
    }

    private int number() {
        int value = in.at(at);
        at += 4;
        return value;
    }

    /** Length of what follows: never negative, never beyond the end. */
    private int length() {
        int length = number();
        if (length < 0 || length > in.bytes().length - at) {
            throw new IllegalArgumentException("longer than the list");
        }
        return length;
    }

    private void name() {
        at += GUID;
        if (number() == 0) {
            at += 4;
        } else {
            at += padded(length());
        }
    }

    private void values(int id, int type) {
        int single = type & ~SEVERAL;
        boolean variable = single == STRING || single == UNICODE || single == OBJECT || single == BINARY;
        int count = variable || (type & SEVERAL) != 0 ? length() : 1;
        for (int n = 0; n < count; n++) {
            if (variable) {
                int length = length();
                values.putIfAbsent(id, new Value(single, Arrays.copyOfRange(in.bytes(), at, at + length)));
                at += padded(length);
            } else {
                at += width(single);
            }
        }
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }

    private static int width(int type) {
        return switch (type) {
            case 0x02, 0x03, 0x04, 0x0A, 0x0B -> 4;
            case 0x05, 0x06, 0x07, 0x14, 0x40 -> 8;
            case 0x48 -> GUID;
            case 0x00, 0x01 -> 0;
            default -> throw new IllegalArgumentException("unknown type");
        };
    }

    boolean broken() {
        return broken;
    }

    Optional<byte[]> bytes(int id) {
        return Optional.ofNullable(values.get(id)).map(Value::bytes);
    }

    Optional<String> text(int id, Function<byte[], String> decode) {
        Value value = values.get(id);
        if (value == null || value.type() != STRING && value.type() != UNICODE) {
            return Optional.empty();
        }
        String text = value.type() == UNICODE ? new String(value.bytes(), UTF_16LE) : decode.apply(value.bytes());
        int end = text.indexOf('\0');
        return Optional.of(end < 0 ? text : text.substring(0, end));
    }
}
