package vn.langnghe.web.reveal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.langnghe.casework.reveal.Custody;
import vn.langnghe.casework.reveal.Reveal;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.Names;
import vn.langnghe.web.staff.StaffPage;
import vn.langnghe.web.staff.Visitor;
import vn.langnghe.web.staff.Wording;

/** {@code /desk/reveals}: what custodians are asked for, and their answers. */
@Named
@RequestScoped
public class RevealsPage {
    /** One request as a custodian reads it. */
    public record Entry(
            String id,
            String number,
            String matter,
            String by,
            String at,
            String set,
            String reason,
            String document,
            String purpose,
            String state,
            boolean own) {
        /** Never the words. */
        @Override
        public String toString() {
            return "Entry[" + id + "]";
        }
    }

    @Inject
    private Ask ask;

    @Inject
    private Visitor visitor;

    @Inject
    private Custody custody;

    @Inject
    private RevealWords words;

    @Inject
    private Names names;

    @Inject
    private Wording say;

    private List<Entry> waiting = List.of();
    private List<Entry> decided = List.of();

    /** Runs before the page is drawn: writes the answer down. */
    public void enter() {
        if (ask.posted() && ask.done(this::decide)) {
            ask.go(StaffPage.REVEALS.path() + "?done=yes");
            return;
        }
        waiting = custody.waiting(visitor.member()).stream().map(this::entry).toList();
        decided = custody.decided(visitor.member()).stream().map(this::entry).toList();
    }

    private void decide() {
        custody.decide(
                visitor.member(),
                ask.typed("reveal"),
                "yes".equals(ask.typed("answer")),
                ask.typed("why"),
                ask.typed("password").toCharArray(),
                ask.typed("otp"));
    }

    private Entry entry(Custody.Request request) {
        Reveal reveal = request.reveal();
        return new Entry(
                reveal.id(),
                reveal.number(),
                say.label("kind", reveal.kind()) + " · " + names.category(reveal.category()),
                names.actor(reveal.askedBy()),
                words.full(reveal.askedAt()),
                words.set(reveal.set()),
                words.reason(reveal.reason()),
                request.document(),
                request.purpose(),
                say.of("reveal.state." + reveal.state()),
                reveal.askedBy().equals(visitor.member().actor()));
    }

    /** Whether the forms ask for password and code. */
    public boolean asksProof() {
        return custody.asksProof(visitor.member());
    }

    public List<Entry> waiting() {
        return waiting;
    }

    public List<Entry> decided() {
        return decided;
    }

    public String refusal() {
        return ask.refusal().map(say::refusal).orElse("");
    }

    public boolean done() {
        return ask.filled("done") != null;
    }

    /** What was typed into the form of this request and not taken. */
    public String kept(String id) {
        return ask.refused() && ask.typed("reveal").equals(id) ? ask.typed("why") : "";
    }
}
