package vn.langnghe.mail.header;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.TreeMap;
import vn.langnghe.mail.charset.Decoder;

/** Everything a header field says about one parameter, in as many forms and pieces as it came. */
final class ParameterValue {
    private record Piece(String text, boolean encoded) {}

    private final TreeMap<Integer, Piece> pieces = new TreeMap<>();
    private String plain;
    private String extended;

    /** @param name its own name, a number or nothing, and an empty end when the value is encoded: {@code filename*0*} */
    void add(String[] name, String value) {
        if (name.length == 1) {
            plain = plain == null ? value : plain;
        } else if (name[1].isEmpty()) {
            extended = extended == null ? value : extended;
        } else if (name[1].matches("[0-9]{1,6}")) {
            pieces.putIfAbsent(Integer.valueOf(name[1]), new Piece(value, name.length > 2));
        }
    }

    String read() {
        String whole = extended != null ? whole(new Piece(extended, true)) : inPieces();
        return whole.isBlank() && plain != null ? EncodedWords.decode(plain) : whole;
    }

    /** The plain form where {@link #read} gave another one. */
    Optional<String> other() {
        return Optional.ofNullable(plain).map(EncodedWords::decode).filter(p -> !p.isBlank() && !p.equals(read()));
    }

    private String inPieces() {
        return pieces.isEmpty() ? "" : whole(pieces.values().toArray(Piece[]::new));
    }

    /** Only the first piece names the charset; a letter may be cut between two. */
    private static String whole(Piece... pieces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String charset = null;
        for (int i = 0; i < pieces.length; i++) {
            String text = pieces[i].text();
            String[] named = i == 0 && pieces[i].encoded() ? text.split("'", 3) : new String[0];
            if (named.length == 3) {
                charset = named[0];
                text = named[2];
            }
            bytes.writeBytes(pieces[i].encoded() ? bytes(text) : text.getBytes(UTF_8));
        }
        return Decoder.text(bytes.toByteArray(), charset).text();
    }

    private static byte[] bytes(String percented) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < percented.length(); i++) {
            int value = percented.charAt(i) == '%' && i + 2 < percented.length()
                    ? hex(percented.charAt(i + 1), percented.charAt(i + 2))
                    : -1;
            if (value < 0) {
                out.writeBytes(String.valueOf(percented.charAt(i)).getBytes(UTF_8));
            } else {
                out.write(value);
                i += 2;
            }
        }
        return out.toByteArray();
    }

    private static int hex(char high, char low) {
        int a = Character.digit(high, 16);
        int b = Character.digit(low, 16);
        return a < 0 || b < 0 ? -1 : a * 16 + b;
    }
}
