package vn.langnghe.web.reveal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import vn.langnghe.casework.reveal.FieldSet;
import vn.langnghe.casework.reveal.Opened;
import vn.langnghe.casework.reveal.OpeningDesk;
import vn.langnghe.casework.reveal.RevealAsk;
import vn.langnghe.casework.reveal.RevealDesk;
import vn.langnghe.casework.reveal.RevealReason;
import vn.langnghe.platform.Refusal;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.StaffPage;
import vn.langnghe.web.staff.Visitor;
import vn.langnghe.web.staff.Wording;

/** {@code /desk/reveal}: the requests of one person in one case; what was opened is in one answer and never again. */
@Named
@RequestScoped
public class RevealPage {
    @Inject
    private Ask ask;

    @Inject
    private Visitor visitor;

    @Inject
    private RevealDesk desk;

    @Inject
    private OpeningDesk opening;

    @Inject
    private RevealWords words;

    @Inject
    private Wording say;

    private RevealDesk.View view;
    private Opened opened;

    /** Runs before the page is drawn: asks, or opens. */
    public void enter() {
        if (look() && ask.posted()) {
            switch (ask.typed("act")) {
                case "ask" -> send();
                case "unmask" ->
                    show(() -> opened = opening.unmask(visitor.member(), visitor.key(), number(), typed()));
                case "open" -> show(() -> opened = opening.open(visitor.member(), visitor.key(), number(), id()));
                case "take" -> take();
                default -> {
                    // nothing was pressed
                }
            }
        }
    }

    private boolean look() {
        return ask.found(() -> view = desk.view(visitor.member(), visitor.key(), ask.typed("number")));
    }

    private void send() {
        if (ask.done(() -> desk.ask(visitor.member(), visitor.key(), number(), typed()))) {
            ask.go(address() + "&done=ask");
        }
    }

    private void take() {
        if (ask.done(() -> desk.take(visitor.member(), visitor.key(), number(), id()))) {
            ask.go(address());
        }
    }

    private String id() {
        return ask.typed("reveal");
    }

    /** What is shown leaves the screen when its time is over. */
    private void show(Runnable press) {
        if (ask.done(press)) {
            ask.leaveAfter(Duration.between(opened.at(), opened.until()), address());
        }
        look();
    }

    private RevealAsk typed() {
        return new RevealAsk(ask.typed("set"), ask.typed("reason"), ask.typed("document"), ask.typed("purpose"));
    }

    private String address() {
        return StaffPage.REVEAL.path() + "?number=" + number();
    }

    public String number() {
        return view.number();
    }

    /** {@code CUSTODIAN} or {@code UNMASK}. */
    public String way() {
        return view.way().name();
    }

    /** What the form's button posts. */
    public String act() {
        return way().equals("UNMASK") ? "unmask" : "ask";
    }

    public boolean mayAsk() {
        return view.mayAsk();
    }

    public List<RevealReason> reasons() {
        return view.reasons();
    }

    public String label(RevealReason reason) {
        return words.reason(reason.code());
    }

    public FieldSet[] sets() {
        return FieldSet.values();
    }

    public List<RevealLine> mine() {
        return view.mine().stream().map(words::line).toList();
    }

    public boolean shows() {
        return opened != null;
    }

    /** Label and value in turns; empty when the sender left nothing. */
    public List<RevealWords.Shown> fields() {
        return words.shown(opened);
    }

    public String once() {
        return say.with("reveal.opened.once", words.second(opened.until()));
    }

    /** Who sees it, when, and of which case: all over what is shown. */
    public String mark() {
        return words.mark(visitor.member(), opened);
    }

    public String refusal() {
        return ask.refusal().map(say::refusal).orElse("");
    }

    /** The field that the refusal is about, or nothing. */
    public String wrong() {
        return ask.refusal().flatMap(Refusal::field).orElse("");
    }

    /** What was typed and not taken, so that it need not be typed again. */
    public String kept(String field) {
        return ask.refused() ? ask.typed(field) : "";
    }

    public boolean sent() {
        return "ask".equals(ask.filled("done"));
    }

    /** Browsers swallow the first line end of a text area: this one is for them. */
    public String newline() {
        return "\n";
    }
}
