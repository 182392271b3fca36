package vn.langnghe.mail.reader;

import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.internet.ParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.langnghe.mail.charset.EncodedWords;
import vn.langnghe.mail.mime.Entity;

/**
 * What a part says it is; text where it says nothing that can be understood.
 *
 * @param boundary between the parts of a multipart, bytes as letters, or null
 * @param name its file name, or null
 * @param attached true when it wants to be a file
 * @param flowed {@code format=flowed} (RFC 3676)
 */
record PartType(
        String main,
        String sub,
        String charset,
        String boundary,
        String name,
        boolean attached,
        boolean flowed,
        boolean delSp) {
    static final PartType PLAIN = new PartType("text", "plain", null, null, null, false, false, false);

    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)[;\\s]boundary\\s*=\\s*(?:\"([^\"]{0,1000})\"?|([^;\\s]{0,1000}))");
    private static final int LONGEST_TYPE = 10_000;

    static {
        LenientMime.prepare();
    }

    static PartType of(Entity entity) {
        Headers headers = new Headers(entity.header());
        ContentType type = type(headers);
        ContentDisposition disposition = disposition(headers);
        String name = name(disposition.getParameterList(), "filename");
        return new PartType(
                low(type.getPrimaryType()),
                low(type.getSubType()),
                type.getParameter("charset"),
                boundary(entity),
                name != null ? name : name(type.getParameterList(), "name"),
                "attachment".equalsIgnoreCase(disposition.getDisposition()),
                "flowed".equalsIgnoreCase(type.getParameter("format")),
                "yes".equalsIgnoreCase(type.getParameter("delsp")));
    }

    private static ContentType type(Headers headers) {
        String said = headers.first("Content-Type").orElse("text/plain");
        String some = said.substring(0, Math.min(said.length(), LONGEST_TYPE));
        try {
            return new ContentType(some);
        } catch (ParseException | RuntimeException e) {
            return likely(some.toLowerCase(Locale.ROOT));
        }
    }

    /** Text unless it clearly says otherwise (RFC 2045, 5.2). */
    private static ContentType likely(String said) {
        if (said.startsWith("multipart")) {
            return new ContentType("multipart", "mixed", null);
        }
        boolean other = said.matches("(?s)(?:image|audio|video|application|message|font|model)\\b.*");
        return other ? new ContentType("application", "octet-stream", null) : new ContentType("text", "plain", null);
    }

    private static String boundary(Entity entity) {
        Matcher said = BOUNDARY.matcher(entity.header().first("Content-Type").orElse(""));
        if (!said.find()) {
            return null;
        }
        return (said.group(1) != null ? said.group(1) : said.group(2)).stripTrailing();
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

    /** Whether it is a mail inside a mail. */
    boolean isMail() {
        return "message".equals(main) && ("rfc822".equals(sub) || "global".equals(sub) || "news".equals(sub));
    }

    String full() {
        return main + "/" + sub;
    }

    /** Its own name, or one made of its number and type. */
    String fileName(int number) {
        return name != null ? name : "tep-" + number + "." + ending();
    }

    private String ending() {
        if ("image".equals(main) || "audio".equals(main) || "video".equals(main)) {
            String letters = sub.replaceAll("[^a-z0-9]", "");
            return letters.substring(0, Math.min(letters.length(), 10));
        }
        return switch (full()) {
            case "text/html" -> "html";
            case "text/calendar" -> "ics";
            case "application/pdf" -> "pdf";
            case "application/pgp-signature" -> "asc";
            default -> "message".equals(main) || isMultipart() ? "eml" : "text".equals(main) ? "txt" : "bin";
        };
    }
}
