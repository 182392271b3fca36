package vn.langnghe.casework.reveal;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.langnghe.casework.CaseFile;
import vn.langnghe.identity.Identity;
import vn.langnghe.identity.Vault;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.transaction.UseCase;

/**
 * The gate for whoever opens who sent a case: in the login session in which they asked, and in no other of theirs. What was
 * consented to is for the person at that screen; a second device, the same account after a logout and a session that was
 * ended see nothing. {@code key} is the key of the session that opens.
 */
@UseCase
public class OpeningDesk {
    /** How long after a custodian's consent it may be opened, and stays on the screen. */
    public static final Duration WINDOW = Duration.ofMinutes(15);

    @Inject
    private OwnRequests own;

    @Inject
    private RevealReasons reasons;

    @Inject
    private RevealTrail trail;

    @Inject
    private RevealBudget budget;

    @Inject
    private Vault vault;

    @Inject
    private Sql sql;

    @Inject
    private Now now;

    /**
     * Opens what was approved: once, by the person who asked, in the session that asked, while the window is open.
     *
     * @throws RevealRefused otherwise
     */
    public Opened open(StaffMember who, String key, String number, String id) {
        CaseFile file = own.file(who, number);
        Instant at = now.instant();
        Reveal reveal = own.find(who, file, id);
        int first = sql.update(
                "update reveal set state = 'OPENED', opened_at = ? where id = ? and state = 'APPROVED' and decided_at > ?"
                        + " and session_id = ?",
                at,
                id,
                at.minus(WINDOW),
                own.session(who, key));
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
        CaseFile file = own.file(who, number);
        if (RevealWay.of(file) != RevealWay.UNMASK) {
            throw RevealRefused.needsCustodian();
        }
        RevealAsk ask = typed.checked();
        reasons.require(RevealWay.UNMASK, ask.reason());
        budget.spend(who, RevealWay.UNMASK);
        Instant at = now.instant();
        String id = own.insert(who, key, file, RevealWay.UNMASK, ask, at);
        Optional<Identity> sender = shown(file, id, ask.fieldSet());
        trail.write(file.number(), id, "UNMASKED", who.actor(), RevealTrail.details(ask.fieldSet(), ask.reason()));
        return new Opened(file.number(), ask.fieldSet(), sender, at, at.plus(WINDOW));
    }

    private Optional<Identity> shown(CaseFile file, String id, FieldSet set) {
        Optional<Identity> sender = vault.open(file.id()).map(set::of).filter(one -> !one.empty());
        sql.update("update reveal set shown = ? where id = ?", sender.isPresent(), id);
        return sender;
    }
}
