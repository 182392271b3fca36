package vn.langnghe.web.mailroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import vn.langnghe.intake.mailroom.MailDesk;
import vn.langnghe.intake.mailroom.MailLine;
import vn.langnghe.intake.mailroom.MailView;
import vn.langnghe.intake.mails.MailDay;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.Visitor;
import vn.langnghe.web.staff.Wording;

/** {@code /desk/mailroom}: the mails that wait, the day's figures, and the forms; {@link OpenMail} is the one that is open. */
@Named
@RequestScoped
public class MailroomPage {
    private static final int PAGE = 50;

    @Inject
    private Ask ask;

    @Inject
    private Visitor visitor;

    @Inject
    private MailDesk desk;

    @Inject
    private MailActs acts;

    @Inject
    private MailListing listing;

    @Inject
    private RuleForms rules;

    @Inject
    private DayStrip strip;

    @Inject
    private MailWords words;

    @Inject
    private Wording say;

    private MailRequest asked;
    private List<MailLine> lines = List.of();
    private MailView mail;
    private MailDay today;
    private RuleForm rule;

    /** Runs before the page is drawn: presses the button, else opens the mail. */
    public void enter() {
        asked = MailRequest.of(ask);
        lines = desk.list(visitor.member(), asked.tab(), asked.before(), PAGE + 1);
        if (!asked.act().isEmpty() && ask.done(() -> acts.act(visitor.member(), asked, ask))) {
            ask.go(asked.at(next()) + "&done=" + asked.act());
        } else if (asked.mail() != null) {
            ask.found(() -> mail = desk.view(visitor.member(), asked.mail()));
        }
    }

    /** The mail below the one just done, so that the list keeps its place; a rule leaves its mail open. */
    private String next() {
        if (asked.act().equals("rule")
                || asked.act().equals("end")
                || !asked.tab().waits()) {
            return asked.mail();
        }
        int at = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).id().equals(asked.mail()))
                .findFirst()
                .orElse(-1);
        return at >= 0 && at + 1 < lines.size() ? lines.get(at + 1).id() : null;
    }

    public List<MailListing.Tab> tabs() {
        return listing.tabs(visitor.member(), asked.tab());
    }

    public String tab() {
        return asked.tab().code();
    }

    public String heading() {
        return words.of("tab." + tab());
    }

    public List<MailEntry> entries() {
        return listing.entries(lines.size() > PAGE ? lines.subList(0, PAGE) : lines, asked);
    }

    public boolean nothing() {
        return lines.isEmpty();
    }

    public String emptyWords() {
        return words.of("empty." + tab());
    }

    /** Address of the next page, or null. */
    public String more() {
        return lines.size() <= PAGE
                ? null
                : MailRequest.PATH + "?tab=" + tab() + "&before="
                        + lines.get(PAGE - 1).order();
    }

    /** Address of the first page when this is not it, or null. */
    public String start() {
        return asked.first() ? null : MailRequest.PATH + "?tab=" + tab();
    }

    public MailDay today() {
        if (today == null) {
            today = strip.today();
        }
        return today;
    }

    public List<DayStrip.Figure> figures() {
        return strip.figures(today());
    }

    public String yesterday() {
        return strip.yesterday();
    }

    /** What was asked for. */
    MailRequest asked() {
        return asked;
    }

    public MailView mail() {
        return mail;
    }

    public boolean open() {
        return mail != null;
    }

    /** {@code attach}, {@code discard}, {@code rule}, or empty; a refused act opens its form again. */
    public String form() {
        boolean refused = ask.refused() && List.of("attach", "discard", "rule").contains(asked.act());
        return refused ? asked.act() : asked.form();
    }

    public RuleForm rule() {
        if (rule == null) {
            rule = rules.form(visitor.member(), asked);
        }
        return rule;
    }

    public boolean tried() {
        return !rule().tried().isEmpty();
    }

    public List<RuleForms.Running> running() {
        return rules.running();
    }

    public String typed(String name) {
        return ask.typed(name);
    }

    public String refusal() {
        return ask.refusal().map(say::refusal).orElse("");
    }

    /** What was just done, in words, or empty. */
    public String done() {
        String key = "done." + ask.typed("done");
        return ask.posted() || !words.has(key) ? "" : words.of(key);
    }

    public String here() {
        return asked.at(asked.mail());
    }

    /** Where a page of the list begins, for forms; empty for the first. */
    public String before() {
        return asked.first() ? "" : Long.toString(asked.before());
    }
}
