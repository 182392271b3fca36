package vn.langnghe.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.queue.CaseView;
import vn.langnghe.web.desk.act.ActionButton;
import vn.langnghe.web.desk.words.AnswerWords;
import vn.langnghe.web.desk.words.ItemLine;
import vn.langnghe.web.staff.Moments;
import vn.langnghe.web.staff.Wording;

/** The answer to the case on the page: what was found of each allegation, the approved text that waits, what is public. */
@Named
@RequestScoped
public class AnswerPanel {
    @Inject
    private CasePage page;

    @Inject
    private AnswerWords words;

    @Inject
    private Wording say;

    /** What the case alleges, with what was found. */
    public List<ItemLine> items() {
        return words.items(file(), page.backCode());
    }

    /** The button that adds an item, or null. */
    public ActionButton addsItem() {
        return words.adds(file(), page.backCode()).orElse(null);
    }

    public boolean hasItems() {
        return addsItem() != null || !items().isEmpty();
    }

    /** What was made public of it, and by when something should be. */
    public List<String> postings() {
        return words.postings(file());
    }

    /** When the approved answer leaves, in words, while its approval may be taken back; else empty. */
    public String leaves() {
        return file().answerLeavesAt() == null
                ? ""
                : say.with("answer.leaves", Moments.seconds(file().answerLeavesAt()));
    }

    public boolean undoes() {
        return page.allowed(CaseAction.UNDO_APPROVE).isPresent();
    }

    private CaseView file() {
        return page.file();
    }
}
