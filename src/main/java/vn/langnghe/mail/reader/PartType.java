package vn.langnghe.mail.reader;

import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimePart;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.internet.ParseException;
import java.util.Locale;
import vn.langnghe.mail.charset.EncodedWords;

/**
 * What a part says it is; text where it says nothing that can be understood.
 *
 * @param name its file name, or null
 * @param attached true when it wants to be a file
 */
record PartType(String main, String sub, String charset, String name, boolean attached) {
    static final PartType PLAIN = new PartType("text", "plain", null, null, false);

    static PartType of(MimePart part) {
        Headers headers = new Headers(part);
        ContentType type = type(headers);
        ContentDisposition disposition = disposition(headers);
        String name = name(disposition.getParameterList(), "filename");
        return new PartType(
                low(type.getPrimaryType()),
                low(type.getSubType()),
                type.getParameter("charset"),
                name != null ? name : name(type.getParameterList(), "name"),
                "attachment".equalsIgnoreCase(disposition.getDisposition()));
    }

    private static ContentType type(Headers headers) {
        String said = headers.first("Content-Type").orElse("text/plain");
        try {
            return new ContentType(said);
        } catch (ParseException | RuntimeException e) {
            return said.toLowerCase(Locale.ROOT).startsWith("text") || said.isBlank()
                    ? new ContentType("text", "plain", null)
                    : new ContentType("application", "octet-stream", null);
        }
    }

    private static ContentDisposition disposition(Headers headers) {
        String said = headers.first("Content-Disposition").orElse("inline");
        try {
            return new ContentDisposition(said);
        } catch (ParseException | RuntimeException e) {
            return new ContentDisposition(
                    said.toLowerCase(Locale.ROOT).startsWith("attach") ? "attachment" : "inline", null);
        }
    }

    /** RFC 2231 is decoded by the library; RFC 2047 in a file name is wrong and everywhere. */
    private static String name(ParameterList parameters, String key) {
        String name = parameters == null ? null : parameters.get(key);
        return name == null || name.isBlank() ? null : EncodedWords.decode(name);
    }

    private static String low(String value) {
        return value == null ? "" : value.toLowerCase(Locale.ROOT);
    }

    boolean isMultipart() {
        return "multipart".equals(main);
    }

    boolean isText() {
        return "text".equals(main) && ("plain".equals(sub) || isHtml() || "enriched".equals(sub) || sub.isEmpty());
    }

    boolean isHtml() {
        return "text".equals(main) && "html".equals(sub);
    }

    /** Named or attached: kept as a file, even when it is text. */
    boolean isFile() {
        return attached || name != null;
    }

    String full() {
        return main + "/" + sub;
    }

    /** Its own name, or one made of its number and type. */
    String fileName(int number) {
        if (name != null) {
            return name;
        }
        String ending = "message".equals(main) ? "eml" : isText() ? (isHtml() ? "html" : "txt") : "bin";
        return "tep-" + number + "." + ("image".equals(main) ? sub.replaceAll("[^a-z0-9]", "") : ending);
    }
}
