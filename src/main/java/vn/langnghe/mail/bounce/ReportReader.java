package vn.langnghe.mail.bounce;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.langnghe.mail.OwnAddress;
import vn.langnghe.mail.header.Parameters;
import vn.langnghe.mail.mime.Body;
import vn.langnghe.mail.mime.Effort;
import vn.langnghe.mail.mime.Entity;
import vn.langnghe.mail.mime.HeaderFields;
import vn.langnghe.mail.mime.Multipart;
import vn.langnghe.mail.mime.TooMuch;
import vn.langnghe.mail.thread.ReplyIds;
import vn.langnghe.platform.Pieces;

/**
 * Takes a delivery report apart: the part that programs read says what became of the letter, the original (or its header)
 * says which one it was. Servers that only write words are read as words: our ids are recognised wherever they stand.
 */
public final class ReportReader {
    private static final int DEEPEST = 5;

    /** Of each part and each header field, in bytes. */
    private static final int LONGEST = 200_000;

    private final OwnAddress own;
    private final Effort effort;
    private final Set<String> originals = new LinkedHashSet<>();
    private final Set<String> elsewhere = new LinkedHashSet<>();
    private final List<Report.Outcome> outcomes = new ArrayList<>();

    private ReportReader(OwnAddress own, Effort effort) {
        this.own = own;
        this.effort = effort;
    }

    /** What it says, as far as it can be made out; a report that cannot be read names no letter. */
    public static Report read(Pieces mail, OwnAddress own) {
        Effort effort = new Effort(mail.size());
        ReportReader reader = new ReportReader(own, effort);
        try {
            Entity whole = Entity.mail(mail);
            reader.header(whole.header());
            reader.walk(whole, 0);
        } catch (TooMuch e) {
            // what was understood so far counts; the mail itself is kept in any case
            effort.end();
        }
        reader.originals.addAll(reader.elsewhere);
        return new Report(List.copyOf(reader.originals), List.copyOf(reader.outcomes));
    }

    /** Reports come back to the letter's return path, and some servers treat them as answers to it. */
    private void header(HeaderFields fields) {
        for (String name : List.of("To", "Delivered-To", "X-Original-To")) {
            elsewhere.addAll(ReplyIds.addressed(joined(fields, name), own));
        }
        for (String name : List.of("References", "In-Reply-To", "X-Failed-Message-Id")) {
            elsewhere.addAll(ReplyIds.ids(joined(fields, name)));
        }
    }

    private static String joined(HeaderFields fields, String name) {
        String all = fields.all(name).collect(Collectors.joining(" "));
        return all.substring(Math.max(0, all.length() - LONGEST));
    }

    private void walk(Entity part, int depth) {
        effort.part();
        Parameters type = Parameters.of(part.header().first("Content-Type").orElse("text/plain"));
        List<Entity> parts = type.word().startsWith("multipart/") && depth < DEEPEST
                ? Multipart.split(part, type.get("boundary").orElse(null), effort)
                        .parts()
                : List.of();
        if (parts.isEmpty()) {
            leaf(type.word(), new String(Body.of(part).beginning(LONGEST, effort), ISO_8859_1));
        }
        parts.forEach(inner -> walk(inner, depth + 1));
    }

    private void leaf(String type, String text) {
        if (type.equals("message/delivery-status") || type.equals("message/global-delivery-status")) {
            outcomes.addAll(StatusFields.outcomes(text));
        } else if (type.startsWith("message/") || type.equals("text/rfc822-headers")) {
            originals.addAll(ReplyIds.ids(StatusFields.header(text).getOrDefault("message-id", "")));
        } else {
            elsewhere.addAll(ReplyIds.ids(text));
        }
    }
}
