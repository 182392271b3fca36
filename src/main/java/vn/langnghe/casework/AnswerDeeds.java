package vn.langnghe.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import vn.langnghe.casework.access.CaseField;
import vn.langnghe.casework.access.Visibility;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.Approval;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.action.Days;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.casework.action.MessageKind;
import vn.langnghe.casework.action.Outcome;
import vn.langnghe.casework.action.Step;
import vn.langnghe.casework.answer.Allegations;
import vn.langnghe.casework.answer.IdentityLint;
import vn.langnghe.casework.answer.Kept;
import vn.langnghe.casework.answer.Publications;
import vn.langnghe.office.staff.Accounts;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Vietnamese;

/** What is alleged, what was found, the answer from draft to approval, and what is made public of it. */
@ApplicationScoped
class AnswerDeeds {
    private static final String STAFF = "staff:";

    @Inject
    private Allegations allegations;

    @Inject
    private Publications publications;

    @Inject
    private IdentityLint lint;

    @Inject
    private CaseClocks clocks;

    @Inject
    private Accounts accounts;

    @Inject
    private Visibility visibility;

    @Inject
    private Words words;

    @Inject
    private Now now;

    @PersistenceContext(unitName = "langnghe")
    private EntityManager em;

    /** Adds, changes, drops or judges one item of what the case alleges. */
    Step item(CaseFile file, ActionRequest ask, Step step) {
        Kept kept = Words.kept(file);
        boolean original = readsOriginals(file, step.actor());
        return step.noting(
                switch (ask.action()) {
                    case ALLEGE -> allegations.add(kept, ask, step.actor(), original);
                    case REWORD -> allegations.change(kept, ask, step.actor(), original);
                    case DROP -> allegations.drop(kept, ask, step.actor(), original);
                    default -> allegations.find(kept, ask, step.actor(), original);
                });
    }

    private boolean readsOriginals(CaseFile file, String actor) {
        return accounts.find(actor.substring(STAFF.length()))
                .filter(who -> visibility.of(who, file).readsIfSealed(CaseField.STORY))
                .isPresent();
    }

    /** The public version is clean, and its place and days can be: told to the author, not to the second person. */
    void mayPropose(CaseFile file, ActionRequest ask) {
        if (ask.action() == CaseAction.PUBLISH) {
            inTime(Days.of(Field.FROM, ask), clocks.publishBy(file));
            publications.check(ask, Days.of(Field.FROM, ask), Days.of(Field.UNTIL, ask));
            lint.publicVersion(ask, words.story(file).text());
        }
    }

    /** A posting that is to begin when the term is over would be none in time. */
    private void inTime(LocalDate from, LocalDate by) {
        if (from != null && by != null && from.isAfter(by) && from.isAfter(now.today())) {
            throw new FieldRefused(Field.FROM, "casework.refused.postedLate", Vietnamese.day(from), Vietnamese.day(by));
        }
    }

    /** Posts the public version that a second person has read. */
    Step publish(CaseFile file, ActionRequest ask, Step step) {
        lint.publicVersion(ask, words.story(file).text());
        return step.noting(publications.post(
                file.id(),
                file.matter().kind(),
                file.outcome(),
                ask,
                Days.of(Field.FROM, ask),
                Days.of(Field.UNTIL, ask),
                step.actor()));
    }

    Step takeDown(CaseFile file, Step step) {
        return step.noting(publications.takeDown(file.id(), step.actor()));
    }

    /** The draft waits for a second person; whoever wrote it is remembered. */
    Step submit(CaseFile file, ActionRequest ask, Step step) {
        Outcome outcome = outcome(ask);
        allegations.mayAnswer(Words.kept(file), outcome);
        clean(file, ask);
        drafts(file).forEach(Message::drop);
        file.hands().answeredBy(step.actor());
        words.say(file, MessageKind.DRAFT, ask.get(Field.TEXT), step);
        return step.ending(outcome);
    }

    Step sendBack(CaseFile file, ActionRequest ask, Step step) {
        drafts(file).forEach(Message::drop);
        words.say(file, MessageKind.NOTE, ask.get(Field.REASON), step);
        return step;
    }

    Step approve(CaseFile file, Step step) {
        drafts(file).forEach(draft -> draft.release(Approval.leavesAt(step.at())));
        return step;
    }

    private Stream<Message> drafts(CaseFile file) {
        return messages(file, MessageKind.DRAFT);
    }

    private Stream<Message> messages(CaseFile file, MessageKind kind) {
        return em.createQuery("select m from Message m where m.caseId = :id and m.kind = :kind", Message.class)
                .setParameter("id", file.id())
                .setParameter("kind", kind)
                .getResultStream();
    }

    /** Written and approved by the same hand; it leaves after the same while as every answer. It tells of the primary's. */
    Step withPrimary(CaseFile file, ActionRequest ask, Step step) {
        clean(file, ask);
        primary(file).ifPresent(this::leave);
        words.say(file, MessageKind.ANSWER, ask.get(Field.TEXT), step.actor(), step.at())
                .release(Approval.leavesAt(step.at()));
        return step.ending(outcome(ask));
    }

    private Optional<CaseFile> primary(CaseFile file) {
        return em.createQuery("select c from CaseFile c where c.number = :n", CaseFile.class)
                .setParameter("n", file.primaryNumber())
                .getResultStream()
                .findFirst();
    }

    /** The approval is taken back: the answer is the draft again that it was, or a note where it never was one. */
    Step undo(CaseFile file, Step step) {
        recall(file, file.previousStatus() == CaseStatus.APPROVAL ? MessageKind.DRAFT : MessageKind.NOTE);
        return step;
    }

    /** The citizen withdraws a case whose answer has not left: it never will. */
    void overtaken(CaseFile file, Step step) {
        if (file.held(step.at()).isPresent()) {
            recall(file, MessageKind.NOTE);
        }
    }

    /** The answer was read outside, or something is built on it: its approval cannot be taken back any more. */
    void leave(CaseFile file) {
        Instant at = now.instant();
        file.held(at).ifPresent(given -> {
            Instant planned = given.leavesAt();
            given.leave(at);
            messages(file, MessageKind.ANSWER)
                    .filter(answer -> planned.equals(answer.releasedAt()))
                    .forEach(answer -> answer.release(at));
        });
    }

    private void recall(CaseFile file, MessageKind internal) {
        Instant leaves = file.approval().map(Approval::leavesAt).orElseThrow();
        messages(file, MessageKind.ANSWER)
                .filter(answer -> leaves.equals(answer.releasedAt()))
                .forEach(answer -> answer.recall(internal));
    }

    private static Outcome outcome(ActionRequest ask) {
        return Arrays.stream(Outcome.values())
                .filter(o -> o.ofAnAnswer() && o.name().equals(ask.get(Field.OUTCOME)))
                .findFirst()
                .orElseThrow(() -> new FieldRefused(Field.OUTCOME, "casework.refused.outcome", ask.get(Field.OUTCOME)));
    }

    /** The text of an answer tells nobody's identity. */
    private void clean(CaseFile file, ActionRequest ask) {
        boolean sealed = file.matter().sealed();
        lint.answer(ask.get(Field.TEXT), sealed, sealed ? words.story(file).subjectName() : null);
    }
}
