package vn.langnghe.api.input;

import java.util.function.Supplier;

/** Reads a JSON text between its quotes. */
final class StrictText {
    private final Bytes bytes;

    StrictText(Bytes bytes) {
        this.bytes = bytes;
    }

    /** Takes both quotes and what stands between them. */
    String read(int most, Supplier<InputRefused> tooLong) {
        bytes.take();
        StringBuilder read = new StringBuilder();
        for (int next = bytes.take(); next != '"'; next = bytes.take()) {
            if (next < 0x20) {
                throw syntax();
            }
            if (next == '\\') {
                read.append(escaped());
            } else {
                read.appendCodePoint(Utf8.codePoint(next, bytes));
            }
            if (read.length() > most) {
                throw tooLong.get();
            }
        }
        return read.toString();
    }

    private char escaped() {
        int sign = bytes.take();
        return switch (sign) {
            case '"', '\\', '/' -> (char) sign;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unit();
            default -> throw syntax();
        };
    }

    private char unit() {
        int unit = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(bytes.take(), 16);
            if (digit < 0) {
                throw syntax();
            }
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }

    private InputRefused syntax() {
        return InputRefused.shape("syntax", bytes.position());
    }
}
