package vn.langnghe.mail.thread;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.langnghe.letters.SignedIds;
import vn.langnghe.mail.OwnAddress;
import vn.langnghe.mail.reader.Headers;

/**
 * What in a header looks like an id of one of our letters, the best witness first: References from right to left,
 * In-Reply-To, then the addresses of our own mailbox that it was sent to. Whether we signed it is another question.
 */
public final class ReplyIds {
    /** A mail answers one letter; whoever names hundreds is guessing. */
    static final int MOST = 20;

    private static final Pattern MESSAGE_ID =
            Pattern.compile("<out-(" + SignedIds.FORM + ")@[^<>\\s]{1,255}>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile(
            "([^\\s<>@,;:\"()+]{1,64}\\+(" + SignedIds.FORM + ")@[^\\s<>@,;:\"()]{1,255})", Pattern.CASE_INSENSITIVE);
    private static final List<String> RECIPIENTS =
            List.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To");

    /**
     * One id and where it stood.
     *
     * @param place {@code references}, {@code in-reply-to} or {@code address}, for the trace
     */
    public record Witness(String place, String id) {}

    private ReplyIds() {}

    public static List<Witness> of(Headers headers, OwnAddress own) {
        Set<Witness> all = new LinkedHashSet<>();
        List<String> references = ids(headers.last("References"));
        Collections.reverse(references);
        references.forEach(id -> all.add(new Witness("references", id)));
        ids(headers.last("In-Reply-To")).forEach(id -> all.add(new Witness("in-reply-to", id)));
        for (String header : RECIPIENTS) {
            addressed(headers.last(header), own).forEach(id -> all.add(new Witness("address", id)));
        }
        return all.stream().limit(MOST).toList();
    }

    /** The ids of letters named anywhere in a text, in its order. */
    public static List<String> ids(String text) {
        List<String> ids = new ArrayList<>();
        Matcher id = MESSAGE_ID.matcher(text);
        while (id.find()) {
            ids.add(id.group(1).toLowerCase(Locale.ROOT));
        }
        return ids;
    }

    /** The ids in addresses of our mailbox, in the text's order. */
    public static List<String> addressed(String text, OwnAddress own) {
        List<String> ids = new ArrayList<>();
        Matcher address = ADDRESS.matcher(text);
        while (address.find()) {
            if (own.is(address.group(1))) {
                ids.add(address.group(2).toLowerCase(Locale.ROOT));
            }
        }
        return ids;
    }
}
