package vn.langnghe.casework.reveal;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.langnghe.casework.CaseFile;
import vn.langnghe.casework.Casework;
import vn.langnghe.casework.access.CaseField;
import vn.langnghe.casework.access.Visibility;
import vn.langnghe.casework.action.CaseNotFound;
import vn.langnghe.identity.Identity;
import vn.langnghe.identity.Vault;
import vn.langnghe.ledger.LedgerLine;
import vn.langnghe.office.staff.Sessions;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Codes;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.transaction.UseCase;
import vn.langnghe.seal.Context;
import vn.langnghe.seal.Seal;

/**
 * The gate for whoever asks who sent a case, and then opens it: in the login session in which they asked, and in no other
 * of theirs. What was consented to is for the person at that screen; a second device, the same account after a logout and a
 * session that was ended see nothing. A request that nobody has decided yet can be taken along into the present session:
 * that is no more than asking anew. {@code key} is the key of the session that asks.
 */
@UseCase
public class RevealDesk {
    /** How long after a custodian's consent it may be opened, and stays on the screen. */
    public static final Duration WINDOW = Duration.ofMinutes(15);

    @Inject
    private Casework casework;

    @Inject
    private Visibility visibility;

    @Inject
    private RevealReasons reasons;

    @Inject
    private RevealTrail trail;

    @Inject
    private RevealBudget budget;

    @Inject
    private Sessions sessions;

    @Inject
    private Vault vault;

    @Inject
    private Seal seal;

    @Inject
    private Sql sql;

    @Inject
    private Now now;

    /**
     * What the page of a case's requests shows.
     *
     * @param mine the person's own requests in this case, newest first
     * @param mayAsk false while one of them is on its way
     */
    public record View(
            String number,
            String caseId,
            RevealWay way,
            List<RevealReason> reasons,
            List<Mine> mine,
            boolean mayAsk,
            Instant at) {}

    /**
     * One of them.
     *
     * @param answer what the custodian wrote, empty before
     * @param opens whether it can be opened at this moment, in this session
     * @param elsewhere whether it is on its way in another session of the person
     * @param history its own, oldest first
     */
    public record Mine(Reveal reveal, String answer, boolean opens, boolean elsewhere, List<LedgerLine> history) {
        /** Never the words. */
        @Override
        public String toString() {
            return "Mine[" + reveal.id() + "]";
        }
    }

    /** @throws CaseNotFound when there is no such case for this person, or no right to ask in it */
    public View view(StaffMember who, String key, String number) {
        CaseFile file = asking(who, number);
        long here = sessions.number(who, key);
        List<Mine> mine = sql.list(
                Reveal.SELECT + "r.case_id = ? and r.asked_by = ? order by r.asked_at desc, r.id limit 20",
                row -> mine(row, here),
                file.id(),
                who.actor());
        RevealWay way = RevealWay.of(file);
        return new View(
                file.number(),
                file.id(),
                way,
                reasons.of(way),
                mine,
                mine.stream().map(Mine::reveal).noneMatch(this::running),
                now.instant());
    }

    private Mine mine(Row row, long here) {
        Reveal reveal = Reveal.of(row);
        byte[] answer = row.bytes("decision_sealed");
        String words = answer == null
                ? ""
                : new String(seal.open(answer, decision(reveal.caseId(), reveal.id())), StandardCharsets.UTF_8);
        boolean own = reveal.session() == here && here > 0;
        boolean opens = own && reveal.state() == RevealState.APPROVED && running(reveal);
        return new Mine(reveal, words, opens, !own && running(reveal), trail.of(reveal.id()));
    }

    /** Whether this person may ask in a case that they may read. */
    public boolean mayAsk(StaffMember who, String number) {
        return visibility.of(who, casework.visible(who, number)).reads(CaseField.IDENTITY_REQUEST);
    }

    /** Asks a custodian. */
    public void ask(StaffMember who, String key, String number, RevealAsk typed) {
        CaseFile file = asking(who, number);
        RevealAsk ask = typed.checked();
        reasons.require(RevealWay.CUSTODIAN, ask.reason());
        budget.spend(who, RevealWay.CUSTODIAN);
        notTwice(who, file);
        String id = insert(file, ask, who, key, RevealWay.CUSTODIAN, RevealState.ASKED, null);
        trail.write(file.number(), id, "ASKED", who.actor(), RevealTrail.details(ask.fieldSet(), ask.reason()));
    }

    /**
     * Takes along into this session what was asked in another one of the person's and is not decided yet.
     *
     * @throws RevealRefused when it is decided
     */
    public void take(StaffMember who, String key, String number, String id) {
        CaseFile file = asking(who, number);
        Reveal reveal = mine(who, file, id).orElseThrow(RevealRefused::closed);
        int first = sql.update(
                "update reveal set session_id = ? where id = ? and state = 'ASKED' and asked_at > ?",
                here(who, key),
                id,
                now.instant().minus(Custody.PATIENCE));
        if (first != 1) {
            throw RevealRefused.decided();
        }
        trail.write(reveal, "MOVED", who.actor());
    }

    /**
     * Opens what was approved: once, by the person who asked, in the session that asked, while the window is open.
     *
     * @throws RevealRefused otherwise
     */
    public Opened open(StaffMember who, String key, String number, String id) {
        CaseFile file = asking(who, number);
        Instant at = now.instant();
        Reveal reveal = mine(who, file, id).orElseThrow(RevealRefused::closed);
        int first = sql.update(
                "update reveal set state = 'OPENED', opened_at = ? where id = ? and state = 'APPROVED' and decided_at > ?"
                        + " and session_id = ?",
                at,
                id,
                at.minus(WINDOW),
                here(who, key));
        if (first != 1) {
            throw RevealRefused.closed();
        }
        Optional<Identity> sender = shown(file, id, reveal.set());
        trail.write(reveal, "OPENED", who.actor());
        return new Opened(
                file.number(), reveal.set(), sender, at, reveal.decidedAt().plus(WINDOW));
    }

    /**
     * Shows the name of a sender who is not sealed, with a reason and without a custodian.
     *
     * @throws RevealRefused when the case asks for one
     */
    public Opened unmask(StaffMember who, String key, String number, RevealAsk typed) {
        CaseFile file = asking(who, number);
        if (RevealWay.of(file) != RevealWay.UNMASK) {
            throw RevealRefused.needsCustodian();
        }
        RevealAsk ask = typed.checked();
        reasons.require(RevealWay.UNMASK, ask.reason());
        budget.spend(who, RevealWay.UNMASK);
        Instant at = now.instant();
        String id = insert(file, ask, who, key, RevealWay.UNMASK, RevealState.OPENED, at);
        Optional<Identity> sender = shown(file, id, ask.fieldSet());
        trail.write(file.number(), id, "UNMASKED", who.actor(), RevealTrail.details(ask.fieldSet(), ask.reason()));
        return new Opened(file.number(), ask.fieldSet(), sender, at, at.plus(WINDOW));
    }

    /** @throws RevealRefused when the session has ended meanwhile */
    private long here(StaffMember who, String key) {
        long session = sessions.number(who, key);
        if (session == 0) {
            throw RevealRefused.closed();
        }
        return session;
    }

    private CaseFile asking(StaffMember who, String number) {
        CaseFile file = casework.visible(who, number);
        if (!visibility.of(who, file).reads(CaseField.IDENTITY_REQUEST)) {
            throw new CaseNotFound();
        }
        return file;
    }

    private Optional<Identity> shown(CaseFile file, String id, FieldSet set) {
        Optional<Identity> sender = vault.open(file.id()).map(set::of).filter(one -> !one.empty());
        sql.update("update reveal set shown = ? where id = ?", sender.isPresent(), id);
        return sender;
    }

    private Optional<Reveal> mine(StaffMember who, CaseFile file, String id) {
        return Codes.possible(id)
                ? sql.one(
                        Reveal.SELECT + "r.id = ? and r.case_id = ? and r.asked_by = ?",
                        Reveal::of,
                        id,
                        file.id(),
                        who.actor())
                : Optional.empty();
    }

    private void notTwice(StaffMember who, CaseFile file) {
        boolean running = sql
                .list(
                        Reveal.SELECT + "r.case_id = ? and r.asked_by = ? and r.state in ('ASKED', 'APPROVED')",
                        Reveal::of,
                        file.id(),
                        who.actor())
                .stream()
                .anyMatch(this::running);
        if (running) {
            throw RevealRefused.running();
        }
    }

    private boolean running(Reveal reveal) {
        return switch (reveal.state()) {
            case ASKED -> reveal.askedAt().plus(Custody.PATIENCE).isAfter(now.instant());
            case APPROVED -> reveal.openUntil().isAfter(now.instant());
            default -> false;
        };
    }

    private String insert(
            CaseFile file,
            RevealAsk ask,
            StaffMember who,
            String key,
            RevealWay way,
            RevealState state,
            Instant opened) {
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
                seal.begin().seal(words, purpose(file.id(), id)),
                who.actor(),
                now.instant(),
                here(who, key),
                state,
                opened);
        return id;
    }

    static Context purpose(String caseId, String id) {
        return new Context("reveal", caseId, "purpose:" + id);
    }

    static Context decision(String caseId, String id) {
        return new Context("reveal", caseId, "decision:" + id);
    }
}
