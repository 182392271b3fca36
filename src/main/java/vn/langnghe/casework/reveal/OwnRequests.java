package vn.langnghe.casework.reveal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.langnghe.casework.CaseFile;
import vn.langnghe.casework.Casework;
import vn.langnghe.casework.access.CaseField;
import vn.langnghe.casework.access.Visibility;
import vn.langnghe.casework.action.CaseNotFound;
import vn.langnghe.office.staff.Sessions;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Codes;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.RowReader;
import vn.langnghe.platform.Sql;
import vn.langnghe.seal.Seal;

/** The rows of one person in one case: who may have any, which are theirs, and the login session that each belongs to. */
@ApplicationScoped
class OwnRequests {
    private static final int SHOWN = 20;

    @Inject
    private Casework casework;

    @Inject
    private Visibility visibility;

    @Inject
    private Sessions sessions;

    @Inject
    private Seal seal;

    @Inject
    private Sql sql;

    @Inject
    private Now now;

    /** Whether this person may ask in a case that they may read. */
    boolean mayAsk(StaffMember who, CaseFile file) {
        return visibility.of(who, file).reads(CaseField.IDENTITY_REQUEST);
    }

    /** @throws CaseNotFound when there is no such case for this person, or no right to ask in it */
    CaseFile file(StaffMember who, String number) {
        CaseFile file = casework.visible(who, number);
        if (!mayAsk(who, file)) {
            throw new CaseNotFound();
        }
        return file;
    }

    /** @throws RevealRefused when the session has ended meanwhile */
    long session(StaffMember who, String key) {
        long session = sessions.number(who, key);
        if (session == 0) {
            throw RevealRefused.closed();
        }
        return session;
    }

    /** The newest, newest first. */
    <T> List<T> list(StaffMember who, CaseFile file, RowReader<T> as) {
        return sql.list(
                Reveal.SELECT + "r.case_id = ? and r.asked_by = ? order by r.asked_at desc, r.id limit " + SHOWN,
                as,
                file.id(),
                who.actor());
    }

    /** @throws RevealRefused when this person has no such request in the case */
    Reveal find(StaffMember who, CaseFile file, String id) {
        Optional<Reveal> found = Codes.possible(id)
                ? sql.one(
                        Reveal.SELECT + "r.id = ? and r.case_id = ? and r.asked_by = ?",
                        Reveal::of,
                        id,
                        file.id(),
                        who.actor())
                : Optional.empty();
        return found.orElseThrow(RevealRefused::closed);
    }

    /** Whether one of them is on its way. */
    boolean running(StaffMember who, CaseFile file) {
        return sql
                .list(
                        Reveal.SELECT + "r.case_id = ? and r.asked_by = ? and r.state in ('ASKED', 'APPROVED')",
                        Reveal::of,
                        file.id(),
                        who.actor())
                .stream()
                .anyMatch(this::running);
    }

    /** Whether it still waits for a custodian, or for being opened. */
    boolean running(Reveal reveal) {
        return switch (reveal.state()) {
            case ASKED -> reveal.askedAt().plus(Custody.PATIENCE).isAfter(now.instant());
            case APPROVED -> reveal.openUntil().isAfter(now.instant());
            default -> false;
        };
    }

    /**
     * Writes one down.
     *
     * @param opened null for one that waits
     * @return its id
     */
    String insert(StaffMember who, String key, CaseFile file, RevealWay way, RevealAsk ask, Instant opened) {
        String id = seal.token(16);
        byte[] words = (ask.document() + "\n" + ask.purpose()).getBytes(StandardCharsets.UTF_8);
        sql.update(
                "insert into reveal (id, case_id, way, field_set, reason, purpose_sealed, asked_by, asked_at, session_id,"
                        + " state, opened_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                file.id(),
                way,
                ask.fieldSet(),
                ask.reason(),
                seal.begin().seal(words, Reveal.purpose(file.id(), id)),
                who.actor(),
                now.instant(),
                session(who, key),
                opened == null ? RevealState.ASKED : RevealState.OPENED,
                opened);
        return id;
    }
}
