package vn.langnghe.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.queue.CaseView;
import vn.langnghe.web.desk.words.CaseWords;
import vn.langnghe.web.desk.words.CheckLine;
import vn.langnghe.web.desk.words.TaskLine;

/** What the law asks of the case on the page: tasks, papers, the checklist. */
@Named
@RequestScoped
public class LawPanel {
    @Inject
    private CasePage page;

    @Inject
    private CaseWords words;

    public List<TaskLine> tasks() {
        return words.tasks(file());
    }

    /** What flags oblige to and nobody has done. */
    public List<TaskLine> openTasks() {
        return tasks().stream().filter(TaskLine::open).toList();
    }

    /** Whether this person may say that a task is done. */
    public boolean doesTasks() {
        return page.allowed(CaseAction.TASK_DONE).isPresent();
    }

    /** Incoming numbers, the signed paper, the decision to accept, a group of signers. */
    public List<String> papers() {
        return words.papers(file());
    }

    /** Whether a paper to sign can be printed: it would make lawful what is not yet. */
    public boolean toSign() {
        return PaperPage.prints(file());
    }

    public boolean lawful() {
        return toSign() || !papers().isEmpty();
    }

    public List<CheckLine> checklist() {
        return words.checklist(file());
    }

    /** What the checklist says as a whole. */
    public String fitness() {
        return words.fitness(file());
    }

    private CaseView file() {
        return page.file();
    }
}
