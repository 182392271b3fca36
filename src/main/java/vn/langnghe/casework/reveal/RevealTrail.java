package vn.langnghe.casework.reveal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerEvent;
import vn.langnghe.ledger.LedgerLine;

/** Writes each step twice: into the history of the case, and into the request's own, which outlives the case's page. */
@ApplicationScoped
class RevealTrail {
    @Inject
    private Ledger ledger;

    void write(String number, String id, String step, String actor, String details) {
        String action = "REVEAL_" + step;
        ledger.append(new LedgerEvent(number, action, actor, "reveal=" + id + ";" + details));
        ledger.append(new LedgerEvent(own(id), action, actor, "case=" + number + ";" + details));
    }

    void write(Reveal reveal, String step, String actor) {
        write(reveal.number(), reveal.id(), step, actor, details(reveal.set(), reveal.reason()));
    }

    static String details(FieldSet set, String reason) {
        return "set=" + set + ";reason=" + reason;
    }

    /** The request's own history, oldest first. */
    List<LedgerLine> of(String id) {
        return ledger.of(own(id));
    }

    private static String own(String id) {
        return "reveal:" + id;
    }
}
