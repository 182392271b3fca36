package vn.langnghe.intake.mails;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;
import vn.langnghe.seal.Seal;

/**
 * Remembers by what a mail is known again when it comes by another way, in pieces, or written once more. Everything runs
 * in the transaction that stores the mail: of two equal ones that come at once the second waits until the first is stored.
 */
@ApplicationScoped
public class MailTwins {
    private static final String SELECT = "select case_id, case_number, seen_at from mail_twin where mark = ?";

    @Inject
    private Sql sql;

    @Inject
    private Seal seal;

    @Inject
    private Now now;

    private record Line(Filed filed, Instant seen) {}

    /**
     * What came before.
     *
     * @param same where this very mail was put, or null
     * @param like where one was put that this one may belong to, or null
     * @param how that one is like this one; null without one
     * @param fresh marks that no earlier mail left
     */
    public record Earlier(Filed same, Filed like, MailTwin.What how, List<MailTwin> fresh) {}

    /** Looks for earlier mails. What is new has to be {@link #keep kept} afterwards. */
    public Earlier look(List<MailTwin> twins) {
        Map<MailTwin.What, Filed> found = new EnumMap<>(MailTwin.What.class);
        List<MailTwin> fresh = new ArrayList<>();
        for (MailTwin twin : twins) {
            first(twin).ifPresentOrElse(filed -> found.put(twin.what(), filed), () -> fresh.add(twin));
        }
        Filed same = found.remove(MailTwin.What.SAME);
        MailTwin.What how = found.keySet().stream().findFirst().orElse(null);
        return new Earlier(same, how == null ? null : found.get(how), how, fresh);
    }

    private Optional<Filed> first(MailTwin twin) {
        if (twin.what().exact()) {
            sql.update("insert ignore into mail_twin (mark, seen_at) values (?, ?)", mark(twin), now.instant());
        }
        return sql.one(
                        twin.what().exact() ? SELECT + " for update" : SELECT,
                        row -> new Line(
                                Filed.about(row.text("case_id"), row.text("case_number")), row.instant("seen_at")),
                        mark(twin))
                .filter(line -> line.filed().caseId() != null)
                .filter(line -> line.seen().isAfter(now.instant().minus(MailBook.REMEMBERED)))
                .map(Line::filed);
    }

    /** The first mail of these marks was put there. */
    public void keep(List<MailTwin> fresh, Filed filed) {
        fresh.forEach(twin -> {
            Instant at = now.instant();
            sql.update(
                    "insert into mail_twin (mark, case_id, case_number, seen_at) values (?, ?, ?, ?)"
                            + " on duplicate key update case_id = ?, case_number = ?, seen_at = ?",
                    mark(twin),
                    filed.caseId(),
                    filed.caseNumber(),
                    at,
                    filed.caseId(),
                    filed.caseNumber(),
                    at);
        });
    }

    private byte[] mark(MailTwin twin) {
        List<byte[]> parts = twin.parts();
        return seal.digest("mail-twin-" + twin.what().name(), parts.toArray(byte[][]::new));
    }
}
