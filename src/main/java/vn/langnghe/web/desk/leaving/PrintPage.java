package vn.langnghe.web.desk.leaving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.langnghe.casework.leaving.LeavingDesk;
import vn.langnghe.casework.leaving.Printed;
import vn.langnghe.casework.queue.CaseDesk;
import vn.langnghe.casework.queue.CaseView;
import vn.langnghe.platform.Vietnamese;
import vn.langnghe.web.desk.files.FileLink;
import vn.langnghe.web.desk.files.FileWords;
import vn.langnghe.web.desk.words.AnswerWords;
import vn.langnghe.web.desk.words.CaseWords;
import vn.langnghe.web.desk.words.ClockWords;
import vn.langnghe.web.desk.words.HistoryLine;
import vn.langnghe.web.desk.words.HistoryWords;
import vn.langnghe.web.desk.words.ItemLine;
import vn.langnghe.web.desk.words.TalkLine;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.Moments;
import vn.langnghe.web.staff.Visitor;
import vn.langnghe.web.staff.Wording;

/** {@code /desk/print}: asks for what a case is printed, then shows it as a sheet with that on every page of paper. */
@Named
@RequestScoped
public class PrintPage {
    @Inject
    private Ask ask;

    @Inject
    private Visitor visitor;

    @Inject
    private CaseDesk cases;

    @Inject
    private LeavingDesk desk;

    @Inject
    private CaseWords words;

    @Inject
    private AnswerWords answer;

    @Inject
    private FileWords files;

    @Inject
    private HistoryWords history;

    @Inject
    private PrintedBy printed;

    @Inject
    private WhyForm why;

    @Inject
    private Wording say;

    private CaseView file;
    private Printed sheet;

    /** Runs before the page is drawn. */
    public void enter() {
        if (ask.found(() -> file = cases.view(visitor.member(), ask.typed("number"))) && ask.posted()) {
            ask.done(() -> sheet = desk.print(visitor.member(), file.number(), why.typed()));
        }
    }

    /** A page to ask on, or the paper. */
    public String layout() {
        return "/WEB-INF/layout/" + (sheet == null ? "desk" : "sheet") + ".xhtml";
    }

    public CaseView file() {
        return file;
    }

    /** Who printed it, when and for what. */
    public String line() {
        return printed.line(sheet.leaving());
    }

    public String label(String group, Enum<?> constant) {
        return say.label(group, constant);
    }

    /** The value, or the word for nothing. */
    public String told(String value) {
        return value == null || value.isEmpty() ? say.of("case.unknown") : value;
    }

    public String received() {
        return Moments.full(file.receivedAt(), say.language());
    }

    public String due() {
        return file.dueOn() == null ? say.of("due.none") : Vietnamese.day(file.dueOn());
    }

    public String person() {
        return words.person(file);
    }

    public List<FileLink> files() {
        return files.of(file);
    }

    public List<ClockWords> clocks() {
        return words.clocks(file);
    }

    public List<String> papers() {
        return words.papers(file);
    }

    /** What the case alleges, with what was found. */
    public List<ItemLine> items() {
        return answer.items(file, "all");
    }

    public List<TalkLine> talk() {
        return words.talk(file);
    }

    public List<HistoryLine> history() {
        return history.of(file.timeline());
    }
}
