package vn.langnghe.intake.mails;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;
import vn.langnghe.seal.Seal;

/**
 * Remembers by what a mail is known again when it comes by another way, or in pieces. Everything runs in the transaction
 * that stores the mail: the second of two that come at once waits until the first is stored.
 */
@ApplicationScoped
public class MailTwins {
    @Inject
    private Sql sql;

    @Inject
    private Seal seal;

    @Inject
    private Now now;

    private record Line(Filed filed, Instant seen) {}

    /** Where the first mail of that mark was put; empty when this is the first, which then has to be {@link #keep kept}. */
    public Optional<Filed> first(MailTwin twin) {
        sql.update("insert ignore into mail_twin (mark, seen_at) values (?, ?)", mark(twin), now.instant());
        return sql.one(
                        "select case_id, case_number, seen_at from mail_twin where mark = ? for update",
                        row -> new Line(
                                Filed.about(row.text("case_id"), row.text("case_number")), row.instant("seen_at")),
                        mark(twin))
                .filter(line -> line.filed().caseId() != null)
                .filter(line -> line.seen().isAfter(now.instant().minus(MailBook.REMEMBERED)))
                .map(Line::filed);
    }

    /** This was the first. */
    public void keep(MailTwin twin, Filed filed) {
        sql.update(
                "update mail_twin set case_id = ?, case_number = ?, seen_at = ? where mark = ?",
                filed.caseId(),
                filed.caseNumber(),
                now.instant(),
                mark(twin));
    }

    private byte[] mark(MailTwin twin) {
        List<byte[]> parts = twin.parts();
        return seal.digest("mail-twin-" + twin.what().name(), parts.toArray(byte[][]::new));
    }
}
