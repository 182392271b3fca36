package vn.langnghe.casework.reveal;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import vn.langnghe.casework.CaseFile;
import vn.langnghe.casework.Casework;
import vn.langnghe.casework.action.CaseNotFound;
import vn.langnghe.ledger.LedgerLine;
import vn.langnghe.office.staff.Sessions;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.transaction.UseCase;
import vn.langnghe.seal.Seal;

/**
 * The gate for whoever asks who sent a case. A request belongs to the login session in which it was made; one that nobody
 * has decided yet can be taken along into the present session: that is no more than asking anew. {@code key} is the key of
 * the session that asks.
 */
@UseCase
public class RevealDesk {
    @Inject
    private Casework casework;

    @Inject
    private OwnRequests own;

    @Inject
    private RevealReasons reasons;

    @Inject
    private RevealTrail trail;

    @Inject
    private RevealBudget budget;

    @Inject
    private Sessions sessions;

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
        CaseFile file = own.file(who, number);
        long here = sessions.number(who, key);
        List<Mine> mine = own.list(who, file, row -> mine(row, here));
        RevealWay way = RevealWay.of(file);
        return new View(
                file.number(),
                file.id(),
                way,
                reasons.of(way),
                mine,
                mine.stream().map(Mine::reveal).noneMatch(own::running),
                now.instant());
    }

    private Mine mine(Row row, long here) {
        Reveal reveal = Reveal.of(row);
        byte[] answer = row.bytes("decision_sealed");
        String words = answer == null
                ? ""
                : new String(seal.open(answer, Reveal.decision(reveal.caseId(), reveal.id())), StandardCharsets.UTF_8);
        boolean running = own.running(reveal);
        boolean madeHere = reveal.session() == here && here > 0;
        boolean opens = madeHere && running && reveal.state() == RevealState.APPROVED;
        return new Mine(reveal, words, opens, !madeHere && running, trail.of(reveal.id()));
    }

    /** Whether this person may ask in a case that they may read. */
    public boolean mayAsk(StaffMember who, String number) {
        return own.mayAsk(who, casework.visible(who, number));
    }

    /** Asks a custodian. */
    public void ask(StaffMember who, String key, String number, RevealAsk typed) {
        CaseFile file = own.file(who, number);
        RevealAsk ask = typed.checked();
        reasons.require(RevealWay.CUSTODIAN, ask.reason());
        budget.spend(who, RevealWay.CUSTODIAN);
        if (own.running(who, file)) {
            throw RevealRefused.running();
        }
        String id = own.insert(who, key, file, RevealWay.CUSTODIAN, ask, null);
        trail.write(file.number(), id, "ASKED", who.actor(), RevealTrail.details(ask.fieldSet(), ask.reason()));
    }

    /**
     * Takes along into this session what was asked in another one of the person's and is not decided yet.
     *
     * @throws RevealRefused when it is decided
     */
    public void take(StaffMember who, String key, String number, String id) {
        CaseFile file = own.file(who, number);
        Reveal reveal = own.find(who, file, id);
        int first = sql.update(
                "update reveal set session_id = ? where id = ? and state = 'ASKED' and asked_at > ?",
                own.session(who, key),
                id,
                now.instant().minus(Custody.PATIENCE));
        if (first != 1) {
            throw RevealRefused.decided();
        }
        trail.write(reveal, "MOVED", who.actor());
    }
}
