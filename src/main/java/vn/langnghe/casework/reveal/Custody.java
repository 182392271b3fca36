package vn.langnghe.casework.reveal;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.langnghe.casework.access.Visibility;
import vn.langnghe.casework.access.Where;
import vn.langnghe.casework.action.CaseNotFound;
import vn.langnghe.office.staff.Accounts;
import vn.langnghe.office.staff.SecondFactor;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.office.staff.StaffRole;
import vn.langnghe.platform.Codes;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.transaction.UseCase;
import vn.langnghe.seal.Seal;

/** The gate for custodians: what waits for them, and their yes or no. They never see a case, nor a name. */
@UseCase
public class Custody {
    /** After this nobody needs it any more. */
    static final Duration PATIENCE = Duration.ofDays(7);

    private static final int SHOWN = 200;

    @Inject
    private Visibility visibility;

    @Inject
    private RevealTrail trail;

    @Inject
    private Accounts accounts;

    @Inject
    private SecondFactor factor;

    @Inject
    private Seal seal;

    @Inject
    private Sql sql;

    @Inject
    private Now now;

    /** A request with what its author wrote. */
    public record Request(Reveal reveal, String document, String purpose) {
        /** Never the words. */
        @Override
        public String toString() {
            return "Request[" + reveal.id() + "]";
        }
    }

    /** What waits for a custodian, oldest first. */
    public List<Request> waiting(StaffMember who) {
        return requests(
                who,
                "r.state = 'ASKED' and r.asked_at > ?",
                "r.asked_at, r.id",
                now.instant().minus(PATIENCE));
    }

    /** What custodians decided, newest first. */
    public List<Request> decided(StaffMember who) {
        return requests(who, "r.decided_by is not null and r.asked_at <= ?", "r.decided_at desc, r.id", now.instant());
    }

    /** Whether this person proves anew who they are before each answer: whoever has a second factor. */
    public boolean asksProof(StaffMember who) {
        return factor.on(who);
    }

    /**
     * Yes or no to one request.
     *
     * @param why a sentence, for both answers
     * @param password and {@code otp} of a person with a second factor; else they are not looked at
     * @throws vn.langnghe.platform.Refusal when they are wrong
     * @throws CaseNotFound when there is no such request for this person
     * @throws RevealRefused when it is their own, or not open any more
     */
    public void decide(StaffMember who, String id, boolean yes, String why, char[] password, String otp) {
        Reveal reveal = find(who, id);
        if (reveal.askedBy().equals(who.actor())) {
            throw RevealRefused.own();
        }
        String sentence = RevealAsk.sentence(why, "why");
        prove(who, password, otp);
        Instant at = now.instant();
        int first = sql.update(
                "update reveal set state = ?, decided_by = ?, decided_at = ?, decision_sealed = ?"
                        + " where id = ? and state = 'ASKED' and asked_by <> ? and asked_at > ?",
                yes ? RevealState.APPROVED : RevealState.DECLINED,
                who.actor(),
                at,
                seal.begin().seal(sentence.getBytes(StandardCharsets.UTF_8), Reveal.decision(reveal.caseId(), id)),
                id,
                who.actor(),
                at.minus(PATIENCE));
        if (first != 1) {
            throw RevealRefused.decided();
        }
        trail.write(reveal, yes ? "APPROVED" : "DECLINED", who.actor());
    }

    /** Who must have a second factor and has none yet gets no further than to its page; this is the second lock. */
    private void prove(StaffMember who, char[] password, String otp) {
        if (factor.missing(who)) {
            throw RevealRefused.noFactor();
        }
        if (factor.on(who)) {
            accounts.prove(who, password, otp);
        }
    }

    /** Ends what nobody decided or opened in time; gives how many. */
    public int expire() {
        Instant at = now.instant();
        List<Reveal> over = sql.list(
                Reveal.SELECT
                        + "(r.state = 'APPROVED' and r.decided_at <= ?) or (r.state = 'ASKED' and r.asked_at <= ?)"
                        + " order by r.id limit 100",
                Reveal::of,
                at.minus(OpeningDesk.WINDOW),
                at.minus(PATIENCE));
        for (Reveal reveal : over) {
            int first = sql.update(
                    "update reveal set state = 'EXPIRED' where id = ? and state = ?", reveal.id(), reveal.state());
            if (first == 1) {
                trail.write(reveal, "EXPIRED", "system");
            }
        }
        return over.size();
    }

    private Reveal find(StaffMember who, String id) {
        if (!Codes.possible(id)) {
            throw new CaseNotFound();
        }
        return requests(who, "r.id = ?", "r.id", id).stream()
                .map(Request::reveal)
                .findFirst()
                .orElseThrow(CaseNotFound::new);
    }

    /** Of cases from which nothing shuts the custodian out: whom they accuse, or a list. */
    private List<Request> requests(StaffMember who, String which, String order, Object argument) {
        if (!who.has(StaffRole.CUSTODIAN)) {
            throw new CaseNotFound();
        }
        Where sight = visibility.counted(who);
        List<Object> args = new ArrayList<>();
        args.add(argument);
        args.addAll(sight.args());
        return sql.list(
                Reveal.SELECT + which + " and r.way = 'CUSTODIAN' and (" + sight.sql() + ") order by " + order
                        + " limit " + SHOWN,
                this::request,
                args.toArray());
    }

    private Request request(Row row) {
        Reveal reveal = Reveal.of(row);
        byte[] opened = seal.open(row.bytes("purpose_sealed"), Reveal.purpose(reveal.caseId(), reveal.id()));
        String[] words = new String(opened, StandardCharsets.UTF_8).split("\n", 2);
        return new Request(reveal, words[0], words[1]);
    }
}
