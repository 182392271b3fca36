package vn.langnghe.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.langnghe.casework.action.AllowedAction;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.queue.CaseDesk;
import vn.langnghe.casework.queue.CaseView;
import vn.langnghe.casework.reveal.RevealDesk;
import vn.langnghe.platform.Now;
import vn.langnghe.web.desk.act.ActionBar;
import vn.langnghe.web.desk.act.ActionButton;
import vn.langnghe.web.desk.act.CaseActs;
import vn.langnghe.web.desk.words.CaseWords;
import vn.langnghe.web.desk.words.ClockWords;
import vn.langnghe.web.desk.words.HistoryLine;
import vn.langnghe.web.desk.words.HistoryWords;
import vn.langnghe.web.desk.words.ProposalCard;
import vn.langnghe.web.desk.words.TalkLine;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.Due;
import vn.langnghe.web.staff.Moments;
import vn.langnghe.web.staff.Names;
import vn.langnghe.web.staff.Visitor;
import vn.langnghe.web.staff.Wording;

/** {@code /desk/case}: one case with everything this person may read of it and every button they may press. */
@Named
@RequestScoped
public class CasePage {
    @Inject
    private Ask ask;

    @Inject
    private Visitor visitor;

    @Inject
    private CaseDesk desk;

    @Inject
    private RevealDesk reveals;

    @Inject
    private CaseActs acts;

    @Inject
    private CaseWords words;

    @Inject
    private HistoryWords history;

    @Inject
    private ActionBar bar;

    @Inject
    private Names names;

    @Inject
    private Wording say;

    @Inject
    private Now now;

    private CaseRequest asked;
    private CaseView file;
    private List<ActionButton> buttons;

    /**
     * Runs before the page is drawn: finds the case, presses the button, goes on when that worked. Whoever wrote something
     * for a case that is not there, or no longer theirs, gets the words back; foreign and unknown still look the same.
     */
    public void enter() {
        asked = CaseRequest.of(ask);
        boolean wrote = pressed() && !asked.typed().isEmpty();
        boolean found =
                ask.found(() -> file = desk.view(visitor.member(), asked.number()), wrote ? ask::gone : ask::notFound);
        if (found && pressed() && ask.done(() -> acts.act(visitor.member(), asked, file))) {
            ask.go(acts.wayAfter(visitor.member(), asked));
        }
    }

    boolean pressed() {
        return ask.posted() && asked.open() != null;
    }

    /** What the address and the fields of the request say. */
    CaseRequest asked() {
        return asked;
    }

    public CaseView file() {
        return file;
    }

    /** Not there for this person: nothing is drawn but what was typed. */
    public boolean missing() {
        return file == null;
    }

    public String title() {
        return missing() ? say.of("case.gone") : file.number();
    }

    public String heading() {
        String title = file.title();
        String essence = title == null || title.isEmpty() ? names.category(file.category()) : title;
        return essence.isEmpty() ? say.label("kind", file.kind()) : say.label("kind", file.kind()) + " · " + essence;
    }

    public String label(String group, Enum<?> constant) {
        return say.label(group, constant);
    }

    public Due due() {
        return Due.of(file.dueOn(), now.today(), say.language());
    }

    public String received() {
        return Moments.full(file.receivedAt(), say.language());
    }

    public List<ClockWords> clocks() {
        return words.clocks(file);
    }

    public List<TalkLine> talk() {
        return words.talk(file);
    }

    public List<ProposalCard> proposals() {
        return words.proposals(file, visitor.member());
    }

    public List<HistoryLine> history() {
        return history.of(file.timeline());
    }

    /** Whether our letters do not reach the sender, as far as the history tells. */
    public boolean unreachable() {
        return HistoryWords.unreachable(file.timeline());
    }

    /** The button that most often comes next, alone; none when there is nothing to do. */
    public List<ActionButton> likely() {
        return buttons().stream().limit(1).toList();
    }

    public List<ActionButton> others() {
        return buttons().stream().skip(1).toList();
    }

    private List<ActionButton> buttons() {
        if (buttons == null) {
            buttons = bar.buttons(file, asked.back(), asked.open());
        }
        return buttons;
    }

    Optional<AllowedAction> allowed(Enum<?> action) {
        return file.allowedActions().stream().filter(a -> a.action() == action).findFirst();
    }

    /** Whether the suggested office can be taken as it stands: a sealed case needs an extract first. */
    public boolean quickRoute() {
        return routes() && !file.sealed();
    }

    public boolean routes() {
        return allowed(CaseAction.ROUTE).isPresent();
    }

    public String refusal() {
        return ask.refusal().map(say::refusal).orElse("");
    }

    /** What was just done, in words, or empty. */
    public String done() {
        return CaseRequest.action(ask.filled("done"))
                .map(action -> say.with("case.done", say.label("action", action)))
                .orElse("");
    }

    /** Whether this person may record now that a notice was issued. */
    public boolean issues() {
        return allowed(CaseAction.ISSUE_NOTICE).isPresent();
    }

    /** Whether this person may ask who sent it; nothing here knows whether anybody left a name. */
    public boolean asksIdentity() {
        return reveals.mayAsk(visitor.member(), file.number());
    }

    public String address() {
        return CaseRequest.address(file.number(), asked.back());
    }

    public String back() {
        return QueueQuery.PATH + "?view=" + asked.back() + "#" + file.number();
    }

    public String backLabel() {
        return say.of("view." + asked.back());
    }

    /** Code of the channel's picture. */
    public String channel() {
        return file.channel().name().toLowerCase(Locale.ROOT);
    }

    /** The value, or the word for nothing. */
    public String told(String value) {
        return value == null || value.isEmpty() ? say.of("case.unknown") : value;
    }

    public String person() {
        return words.person(file);
    }

    public String actionLabel(String action) {
        return say.label("action." + action);
    }

    public String backCode() {
        return asked.back();
    }
}
