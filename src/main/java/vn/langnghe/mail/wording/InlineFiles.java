package vn.langnghe.mail.wording;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.langnghe.mail.mime.UuLine;

/**
 * Files that old programs write into the text of a mail. Uuencoded ones are decoded; yEnc and BinHex are kept as they
 * stand there.
 *
 * @param text without them; each leaves its name in brackets
 */
public record InlineFiles(String text, List<Inline> files) {
    private static final Pattern BEGIN = Pattern.compile("begin [0-7]{3,4} ([^\\s/\\\\][^\\r\\n]{0,200})");
    private static final Pattern YENC = Pattern.compile("=ybegin .{0,300}?name=(.{1,200})");
    private static final Pattern BINHEX = Pattern.compile("\\(This file must be converted with BinHex .{0,20}");
    private static final int LONGEST_LINE = 2_000;

    /** A file that stood in the text. */
    public record Inline(String name, byte[] content) {}

    public static InlineFiles of(String text) {
        if (!text.contains("begin ") && !text.contains("BinHex")) {
            return new InlineFiles(text, List.of());
        }
        String[] lines = text.split("\n", -1);
        List<Inline> files = new ArrayList<>();
        StringBuilder rest = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            int after = file(lines, i, files);
            if (after > i) {
                rest.append('[').append(files.get(files.size() - 1).name()).append("]\n");
                i = after;
            } else {
                rest.append(lines[i]).append(i + 1 < lines.length ? "\n" : "");
            }
        }
        return new InlineFiles(rest.toString(), files);
    }

    /** The last line of the file that begins here, or a smaller number when there is none. */
    private static int file(String[] lines, int i, List<Inline> files) {
        String line = lines[i].length() > LONGEST_LINE ? "" : lines[i].stripTrailing();
        Matcher begin = BEGIN.matcher(line);
        if (begin.matches()) {
            return uu(lines, i, begin.group(1), files);
        }
        Matcher yenc = YENC.matcher(line);
        if (yenc.matches()) {
            return verbatim(lines, i, "=yend", yenc.group(1).strip() + ".yenc", files);
        }
        return BINHEX.matcher(line).matches() ? verbatim(lines, i, null, "tep.hqx", files) : -1;
    }

    private static int uu(String[] lines, int start, String name, List<Inline> files) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        int at = start + 1;
        while (at < lines.length && UuLine.isData(lines[at].replaceAll("\\r$", ""))) {
            content.writeBytes(UuLine.decode(lines[at]));
            at++;
        }
        if (content.size() == 0) {
            return -1;
        }
        while (at < lines.length && lines[at].strip().matches("`?|end")) {
            at++;
            if (lines[at - 1].strip().equals("end")) {
                break;
            }
        }
        files.add(new Inline(name.strip(), content.toByteArray()));
        return at - 1;
    }

    private static int verbatim(String[] lines, int start, String end, String name, List<Inline> files) {
        int at = start + 1;
        while (at < lines.length && !(end == null ? lines[at].matches(".+:\\s*") : lines[at].startsWith(end))) {
            at++;
        }
        int last = Math.min(at, lines.length - 1);
        String content = String.join("\n", List.of(lines).subList(start, last + 1));
        boolean bytes = content.chars().allMatch(c -> c < 256);
        files.add(new Inline(name, content.getBytes(bytes ? ISO_8859_1 : UTF_8)));
        return last;
    }
}
