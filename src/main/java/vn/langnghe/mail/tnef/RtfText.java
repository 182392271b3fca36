package vn.langnghe.mail.tnef;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of an RTF text; tables of fonts, pictures and whatever is marked as optional are left out. */
final class RtfText {
    private static final Pattern TOKEN = Pattern.compile("\\\\'([0-9a-fA-F]{2})|\\\\([a-z]{1,32})(-?\\d{1,9})? ?"
            + "|\\\\(\\*)|\\\\([^a-z'*])|([{}])|([^\\\\{}\\r\\n]{1,4000})|[\\r\\n\\\\]");
    private static final Set<String> SILENT = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "header",
            "footer",
            "object",
            "generator",
            "listtable",
            "listoverridetable",
            "themedata",
            "colorschememapping",
            "latentstyles",
            "datastore",
            "filetbl");
    private static final Set<String> LINES = Set.of("par", "line", "sect", "page", "row");

    private final BiFunction<byte[], String, String> decode;
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private final Deque<Boolean> silence = new ArrayDeque<>();
    private String page = "windows-1258";
    private boolean silent;
    private boolean htmlOnly;
    private int skip;

    private RtfText(BiFunction<byte[], String, String> decode) {
        this.decode = decode;
    }

    static String of(byte[] rtf, BiFunction<byte[], String, String> decode) {
        RtfText reading = new RtfText(decode);
        Matcher token = TOKEN.matcher(new String(rtf, ISO_8859_1));
        while (token.find()) {
            reading.take(token);
        }
        reading.flush();
        return reading.text
                .toString()
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    private void take(Matcher token) {
        if (token.group(1) != null) {
            octet(Integer.parseInt(token.group(1), 16));
        } else if (token.group(2) != null) {
            word(token.group(2), token.group(3) == null ? 0 : Integer.parseInt(token.group(3)), token.group(3) == null);
        } else if (token.group(4) != null) {
            silent = true;
        } else if (token.group(5) != null) {
            symbol(token.group(5).charAt(0));
        } else if (token.group(6) != null) {
            group(token.group(6).charAt(0));
        } else if (token.group(7) != null) {
            token.group(7).chars().forEach(this::octet);
        }
    }

    private void octet(int octet) {
        if (skip > 0) {
            skip--;
        } else if (!silent && !htmlOnly) {
            pending.write(octet);
        }
    }

    private void symbol(char symbol) {
        if (symbol == '~') {
            octet(' ');
        } else if (symbol == '\\' || symbol == '{' || symbol == '}') {
            octet(symbol);
        }
    }

    private void group(char brace) {
        if (brace == '{') {
            silence.push(silent);
        } else if (!silence.isEmpty()) {
            silent = silence.pop();
        }
    }

    private void word(String word, int number, boolean bare) {
        if ("ansicpg".equals(word)) {
            page = "windows-" + number;
        } else if ("htmlrtf".equals(word)) {
            htmlOnly = bare || number != 0;
        } else if (SILENT.contains(word)) {
            silent = true;
        } else if ("u".equals(word)) {
            letter((char) number);
        } else if (LINES.contains(word)) {
            letters("\n");
        } else if ("tab".equals(word) || "cell".equals(word)) {
            letters("\t");
        }
    }

    /** A letter by its number; the byte behind it is for programs that do not know it. */
    private void letter(char letter) {
        letters(String.valueOf(letter));
        skip = 1;
    }

    private void letters(String letters) {
        if (!silent && !htmlOnly) {
            flush();
            text.append(letters);
        }
    }

    private void flush() {
        if (pending.size() > 0) {
            text.append(decode.apply(pending.toByteArray(), page));
            pending.reset();
        }
    }
}
