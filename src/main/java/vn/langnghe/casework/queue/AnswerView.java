package vn.langnghe.casework.queue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.langnghe.casework.CaseClocks;
import vn.langnghe.casework.CaseFile;
import vn.langnghe.casework.Message;
import vn.langnghe.casework.Words;
import vn.langnghe.casework.access.CaseField;
import vn.langnghe.casework.access.Sight;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.MessageKind;
import vn.langnghe.casework.answer.Allegation;
import vn.langnghe.casework.answer.Allegations;
import vn.langnghe.casework.answer.CaseAnswer;
import vn.langnghe.casework.answer.Publication;
import vn.langnghe.casework.answer.Publications;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.deadline.Calendars;
import vn.langnghe.deadline.DueDates;
import vn.langnghe.deadline.Terms;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.platform.Now;

/** What one person may read of allegations, findings and postings of a case. */
@ApplicationScoped
class AnswerView {
    /** Seven working days from the conclusion (Luật Tố cáo 2018, Điều 40). */
    private static final String TERM = "TC_PUBLISH";

    @Inject
    private Allegations allegations;

    @Inject
    private Publications publications;

    @Inject
    private CaseClocks clocks;

    @Inject
    private Terms terms;

    @Inject
    private Calendars calendars;

    @Inject
    private Ledger ledger;

    @PersistenceContext(unitName = "langnghe")
    private EntityManager em;

    CaseAnswer of(CaseFile file, Sight sight) {
        boolean redacted = !sight.reads(CaseField.STORY);
        List<Allegation> items = sight.reads(CaseField.MESSAGES) ? allegations.of(Words.kept(file)) : List.of();
        List<Publication> postings = publications.of(file.id());
        return new CaseAnswer(
                redacted ? items.stream().map(Allegation::redacted).toList() : items,
                postings,
                publishBy(file, postings.isEmpty()));
    }

    /** As the clock says; answers from before there was one are counted here. */
    private LocalDate publishBy(CaseFile file, boolean neverPosted) {
        LocalDate due = clocks.publishBy(file);
        return due == null && neverPosted ? counted(file) : due;
    }

    private LocalDate counted(CaseFile file) {
        if (file.matter().kind() != Kind.TO_CAO || !file.answered() || withheld(file)) {
            return null;
        }
        LocalDate concluded = concludedAt(file).atZone(Now.ZONE).toLocalDate();
        var term = terms.on(TERM, false, false, concluded);
        return DueDates.compute(term, concluded, List.of(), 0, calendars.current())
                .day();
    }

    private boolean withheld(CaseFile file) {
        return ledger.of(file.number()).stream().anyMatch(line -> line.action().equals(CaseAction.WITHHOLD.name()));
    }

    private Instant concludedAt(CaseFile file) {
        return em.createQuery("select m from Message m where m.caseId = :id and m.kind = :answer", Message.class)
                .setParameter("id", file.id())
                .setParameter("answer", MessageKind.ANSWER)
                .getResultStream()
                .map(Message::releasedAt)
                .max(Instant::compareTo)
                .orElse(file.changedAt());
    }
}
