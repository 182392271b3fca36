package vn.langnghe.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a file is, by its first bytes alone. Pure. */
final class ContentType {
    /** So many bytes are looked at. */
    static final int LOOKED_AT = 8 * 1024;

    static final String UNKNOWN = "application/octet-stream";

    /** @param start what the file's bytes, read as Latin-1, begin with */
    private record Mark(Pattern start, String type) {
        static Mark of(String start, String type) {
            return new Mark(Pattern.compile("^(?:" + start + ")", Pattern.DOTALL), type);
        }
    }

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private static final List<Mark> MARKS = List.of(
            Mark.of("%PDF-", "application/pdf"),
            Mark.of("\\xFF\\xD8\\xFF", "image/jpeg"),
            Mark.of("\\x89PNG\\r\\n\\x1A\\n", "image/png"),
            Mark.of("GIF8[79]a", "image/gif"),
            Mark.of("RIFF.{4}WEBP", "image/webp"),
            Mark.of("RIFF.{4}WAVE", "audio/wav"),
            Mark.of("RIFF.{4}AVI ", "video/x-msvideo"),
            Mark.of("II\\*\\x00|MM\\x00\\*", "image/tiff"),
            Mark.of("BM.{4}\\x00{4}", "image/bmp"),
            Mark.of(".{4}ftyp(?:hei[cxms]|hev[cxms]|mif1|msf1)", "image/heic"),
            Mark.of(".{4}ftypavi[fs]", "image/avif"),
            Mark.of(".{4}ftypqt  ", "video/quicktime"),
            Mark.of(".{4}ftyp3g", "video/3gpp"),
            Mark.of(".{4}ftypM4A", "audio/mp4"),
            Mark.of(".{4}ftyp", "video/mp4"),
            Mark.of("\\x1A\\x45\\xDF\\xA3", "video/webm"),
            Mark.of("ID3|\\xFF[\\xFB\\xF3\\xF2\\xFA]", "audio/mpeg"),
            Mark.of("\\xFF[\\xF1\\xF9]", "audio/aac"),
            Mark.of("\\xFF\\xFE|\\xFE\\xFF", "text/plain"),
            Mark.of("#!AMR", "audio/amr"),
            Mark.of("OggS", "audio/ogg"),
            Mark.of("PK\\x03\\x04.*word/", OFFICE + "wordprocessingml.document"),
            Mark.of("PK\\x03\\x04.*xl/", OFFICE + "spreadsheetml.sheet"),
            Mark.of("PK\\x03\\x04.*ppt/", OFFICE + "presentationml.presentation"),
            Mark.of(
                    "PK\\x03\\x04.{26}mimetypeapplication/vnd\\.oasis\\.opendocument\\.text",
                    "application/vnd.oasis.opendocument.text"),
            Mark.of("PK(?:\\x03\\x04|\\x05\\x06)", "application/zip"),
            Mark.of("Rar!\\x1A\\x07", "application/vnd.rar"),
            Mark.of("7z\\xBC\\xAF\\x27\\x1C", "application/x-7z-compressed"),
            Mark.of("\\x1F\\x8B", "application/gzip"),
            Mark.of("\\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1", "application/x-ole-storage"),
            Mark.of("\\{\\\\rtf", "application/rtf"),
            Mark.of("MZ..[\\x00-\\x20]\\x00|\\x7FELF|#!", "application/x-executable"));

    private static final Pattern MARKUP =
            Pattern.compile("<(?:!doctype html|html|head|body|script|svg|iframe|img|\\?xml)", Pattern.CASE_INSENSITIVE);

    private ContentType() {}

    /** @param head the file's first {@link #LOOKED_AT} bytes, or all of them */
    static String of(byte[] head) {
        if (head.length == 0) {
            return "application/x-empty";
        }
        String start = new String(head, ISO_8859_1);
        return MARKS.stream()
                .filter(m -> m.start().matcher(start).find())
                .map(Mark::type)
                .findFirst()
                .orElseGet(() -> text(head) ? written(start) : UNKNOWN);
    }

    /** Text that a browser might take for a page is called so, that nobody calls it a picture. */
    private static String written(String start) {
        if (!MARKUP.matcher(start).find()) {
            return "text/plain";
        }
        return start.toLowerCase(Locale.ROOT).contains("<svg") ? "image/svg+xml" : "text/html";
    }

    /** UTF-8 without controls; a letter cut at the end of the look is no fault. */
    private static boolean text(byte[] head) {
        CharBuffer letters = CharBuffer.allocate(head.length);
        CoderResult result = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(head), letters, head.length < LOOKED_AT);
        return !result.isError()
                && letters.flip().chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
    }
}
