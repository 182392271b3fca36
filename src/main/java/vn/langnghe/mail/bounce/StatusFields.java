package vn.langnghe.mail.bounce;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Header-like fields in groups between empty lines (RFC 3464 §2.1): the message first, then each recipient. */
final class StatusFields {
    private static final Pattern FOLD = Pattern.compile("\r?\n[ \t]+");
    private static final Pattern GAP = Pattern.compile("\r?\n[ \t]*\r?\n");
    private static final Pattern STATUS = Pattern.compile("[245]\\.[0-9]{1,3}\\.[0-9]{1,3}");
    private static final int MOST_GROUPS = 50;

    private StatusFields() {}

    static List<Report.Outcome> outcomes(String text) {
        List<Report.Outcome> outcomes = new ArrayList<>();
        for (String group : GAP.split(text.strip(), MOST_GROUPS)) {
            Map<String, String> fields = fields(group);
            if (fields.containsKey("action")) {
                outcomes.add(outcome(fields));
            }
        }
        return outcomes;
    }

    /** The recipient as we wrote to it, when the server knows it; forwarding changes the final one. */
    private static Report.Outcome outcome(Map<String, String> fields) {
        String action = fields.get("action").toLowerCase(Locale.ROOT);
        Matcher status = STATUS.matcher(fields.getOrDefault("status", ""));
        String recipient = fields.getOrDefault("original-recipient", fields.get("final-recipient"));
        return new Report.Outcome(action, status.find() ? status.group() : "5.0.0", address(recipient));
    }

    /** {@code rfc822; be.nam@example.org} without its type. */
    private static String address(String recipient) {
        if (recipient == null) {
            return null;
        }
        return recipient
                .substring(recipient.indexOf(';') + 1)
                .replaceAll("[<>]", "")
                .strip();
    }

    /** The fields before the first empty line. */
    static Map<String, String> header(String text) {
        return fields(GAP.split(text.stripLeading(), 2)[0]);
    }

    /** Names in lower case; of a name that comes twice the first counts. */
    private static Map<String, String> fields(String group) {
        Map<String, String> fields = new HashMap<>();
        for (String line : FOLD.matcher(group).replaceAll(" ").split("\r?\n")) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                fields.putIfAbsent(name, line.substring(colon + 1).strip());
            }
        }
        return fields;
    }
}
