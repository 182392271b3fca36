package vn.langnghe.mail.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.langnghe.mail.header.Parameters;
import vn.langnghe.mail.mime.Entity;

/**
 * What a part says it is; text where it says nothing that can be understood.
 *
 * @param boundary between the parts of a multipart, bytes as letters, or null
 * @param name its file name, or null
 * @param secondName what it calls itself besides, or null
 * @param attached true when it wants to be a file
 * @param flowed {@code format=flowed} (RFC 3676)
 */
record PartType(
        String main,
        String sub,
        String charset,
        String boundary,
        String name,
        String secondName,
        boolean attached,
        boolean flowed,
        boolean delSp) {
    static final PartType PLAIN = new PartType("text", "plain", null, null, null, null, false, false, false);

    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)[;\\s]boundary\\s*=\\s*(?:\"([^\"]{0,1000})\"?|([^;\\s]{0,1000}))");
    private static final Pattern TYPE = Pattern.compile("[!#-'*+.0-9^-~A-Z-]{1,127}/[!#-'*+.0-9^-~A-Z-]{1,127}");

    /** A thousand pieces of a file name fit. */
    private static final int LONGEST_FIELD = 60_000;

    static PartType of(Entity entity) {
        Headers headers = new Headers(entity.header());
        Parameters type = Parameters.of(some(headers.first("Content-Type").orElse("text/plain")));
        Parameters disposition =
                Parameters.of(some(headers.first("Content-Disposition").orElse("inline")));
        String[] known = known(type.word());
        String name = disposition.get("filename").or(() -> type.get("name")).orElse(null);
        return new PartType(
                known[0],
                known[1],
                type.get("charset").orElse(null),
                boundary(entity),
                name,
                second(type, disposition, name),
                disposition.word().startsWith("attach"),
                "flowed".equalsIgnoreCase(type.get("format").orElse("")),
                "yes".equalsIgnoreCase(type.get("delsp").orElse("")));
    }

    /** Programs and swindlers give a file several names. */
    private static String second(Parameters type, Parameters disposition, String name) {
        return disposition
                .other("filename")
                .or(() -> type.get("name").filter(other -> !other.equals(name)))
                .or(() -> type.other("name").filter(other -> !other.equals(name)))
                .orElse(null);
    }

    private static String some(String field) {
        return field.substring(0, Math.min(field.length(), LONGEST_FIELD));
    }

    /** Main and sub; text unless it clearly says otherwise (RFC 2045, 5.2). */
    private static String[] known(String said) {
        // behind it stand comments, or parameters without their semicolon
        String type = said.replaceFirst("\\s.*", "");
        if (TYPE.matcher(type).matches()) {
            return type.split("/", 2);
        }
        if (said.startsWith("multipart")) {
            return new String[] {"multipart", "mixed"};
        }
        boolean other = said.matches("(?s)(?:image|audio|video|application|message|font|model)\\b.*");
        return other ? new String[] {"application", "octet-stream"} : new String[] {"text", "plain"};
    }

    private static String boundary(Entity entity) {
        Matcher said = BOUNDARY.matcher(entity.header().first("Content-Type").orElse(""));
        if (!said.find()) {
            return null;
        }
        return (said.group(1) != null ? said.group(1) : said.group(2)).stripTrailing();
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

    /** The same with the name that lost; kept sealed with the file. */
    String said() {
        return secondName == null ? full() : full() + "; name=\"" + secondName.replace("\"", "") + '"';
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
