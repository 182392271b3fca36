package vn.langnghe.letters;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.langnghe.casework.CaseClocks;
import vn.langnghe.casework.action.Approval;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseMoved;
import vn.langnghe.casework.action.CitizenReminded;
import vn.langnghe.casework.action.GuardRefused;
import vn.langnghe.casework.clock.Clock;
import vn.langnghe.platform.MailAddress;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.Vietnamese;
import vn.langnghe.seal.Seal;
import vn.langnghe.seal.Sealing;

/** Writes letters into the outbox, inside the transaction of what they tell about. */
@ApplicationScoped
public class Letters {
    @Inject
    private Sql sql;

    @Inject
    private Seal seal;

    @Inject
    private AddressBook addresses;

    @Inject
    private Now now;

    @Inject
    private CaseClocks clocks;

    /**
     * Puts the acknowledgement in the outbox and keeps the address, sealed, for the letters that follow. An address that
     * could never be written to gets none: the submission must not fail on it.
     */
    public void acknowledge(Acknowledgement ack, Sealing sealing) {
        String address = ack.email() == null ? "" : ack.email().strip();
        if (!MailAddress.writable(address)) {
            return;
        }
        byte[] digest = addresses.digest(address);
        String language = "en".equals(ack.language()) ? "en" : "vi";
        keepContact(
                ack.caseId(), sealing.seal(address.getBytes(UTF_8), Recipient.contact(ack.caseId())), digest, language);
        String id = seal.token(16);
        Recipient recipient = new Recipient(address, Optional.ofNullable(ack.linkToken()));
        byte[] envelope = sealing.seal(recipient.bytes(), Recipient.of(ack.caseId(), id));
        sql.update(
                "insert into letter (id, case_id, kind, language, recipient_sealed, address_digest, echo, event_at,"
                        + " due_on, state, send_after) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', ?)",
                id,
                ack.caseId(),
                LetterKind.ACKNOWLEDGEMENT,
                language,
                envelope,
                digest,
                echo(digest, ack.words()),
                ack.receivedAt(),
                ack.replyBy(),
                now.instant());
    }

    /** The same for a program that repeats itself but for numbers, dates and our own words it may quote. */
    private byte[] echo(byte[] address, String words) {
        if (words == null) {
            return null;
        }
        String own = words.lines().filter(line -> !line.startsWith(">")).collect(Collectors.joining(" "));
        String said = Vietnamese.fold(own)
                .replaceAll("\\S*(?:[0-9@]|://)\\S*|[^a-z]+", " ")
                .replaceAll(" +", " ");
        return seal.digest("letter-echo", address, said.getBytes(UTF_8));
    }

    private void keepContact(String caseId, byte[] envelope, byte[] digest, String language) {
        sql.update(
                "insert into letter_contact (case_id, address_sealed, address_digest, language, created_at)"
                        + " values (?, ?, ?, ?, ?)",
                caseId,
                envelope,
                digest,
                language,
                now.instant());
    }

    /** A case took an action: the letter that follows from it, when there is somebody to write to. */
    void follow(@Observes CaseMoved moved) {
        boolean undone = moved.action() == CaseAction.UNDO_APPROVE;
        if (undone || moved.action() == CaseAction.WITHDRAW) {
            callBack(moved, undone);
        }
        LetterKind.after(moved.action())
                .ifPresent(kind -> write(kind, moved.caseId(), moved.office(), leaves(kind, moved)));
    }

    /** An answer waits until its approver cannot take it back any more. */
    private Instant leaves(LetterKind kind, CaseMoved moved) {
        return kind == LetterKind.ANSWER ? moved.approval().leavesAt() : now.instant();
    }

    /**
     * The letter of an answer that nobody outside knows of never leaves. Its row is the fence: the sender takes a letter in
     * hand under the same lock before anything is carried, so that it either leaves or was called back, never both.
     *
     * @param all or nothing: refused when the sender was quicker
     */
    private void callBack(CaseMoved moved, boolean all) {
        Approval given = moved.approval();
        if (given == null || !given.open(now.instant())) {
            return;
        }
        sql.update(
                "update letter set state = 'WITHDRAWN', problem = 'called-back', recipient_sealed = null where case_id = ?"
                        + " and kind = 'ANSWER' and event_at >= ? and state = 'WAITING' and taken_at is null",
                moved.caseId(),
                given.at());
        if (all && onItsWay(moved.caseId(), given.at())) {
            throw new GuardRefused("casework.refused.answerLeaves");
        }
    }

    private boolean onItsWay(String caseId, Instant since) {
        return sql.one(
                        "select id from letter where case_id = ? and kind = 'ANSWER' and event_at >= ?"
                                + " and state <> 'WITHDRAWN' limit 1",
                        row -> row.text("id"),
                        caseId,
                        since)
                .isPresent();
    }

    /** The same for a citizen who has not answered yet. */
    void follow(@Observes CitizenReminded reminded) {
        write(LetterKind.REMINDER, reminded.caseId(), reminded.office(), now.instant());
    }

    private void write(LetterKind kind, String caseId, String office, Instant leaves) {
        Instant at = now.instant();
        LocalDate due = kind.term().flatMap(term -> due(caseId, term)).orElse(null);
        sql.update(
                "insert into letter (id, case_id, kind, language, address_digest, office_code, event_at, due_on, state,"
                        + " send_after) select ?, case_id, ?, language, address_digest, ?, ?, ?, 'WAITING', ?"
                        + " from letter_contact where case_id = ?",
                seal.token(16),
                kind,
                office,
                at,
                due,
                leaves,
                caseId);
    }

    private Optional<LocalDate> due(String caseId, String term) {
        return clocks.of(caseId).stream()
                .filter(c -> c.term().equals(term) && c.state() == Clock.State.RUNNING)
                .map(Clock::dueOn)
                .reduce((older, newer) -> newer);
    }
}
