package vn.langnghe.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.Approval;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.Days;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.casework.action.Step;
import vn.langnghe.casework.answer.Publications;
import vn.langnghe.casework.clock.AnswerTerm;
import vn.langnghe.casework.clock.Clock;
import vn.langnghe.casework.clock.ClockedCase;
import vn.langnghe.casework.clock.Clocks;
import vn.langnghe.casework.clock.ExtensionGround;
import vn.langnghe.casework.clock.Hand;
import vn.langnghe.casework.clock.Publicity;
import vn.langnghe.casework.clock.Trigger;
import vn.langnghe.deadline.Calendars;
import vn.langnghe.deadline.DueDate;
import vn.langnghe.deadline.DueDates;
import vn.langnghe.deadline.Pause;
import vn.langnghe.deadline.Term;
import vn.langnghe.deadline.Terms;
import vn.langnghe.platform.Now;

/**
 * The clocks of a case file: lets them follow it and keeps their first due day on it, for lists. What clocks are and how
 * they move is {@code casework.clock}'s.
 */
@ApplicationScoped
public class CaseClocks {
    @Inject
    private Clocks clocks;

    @Inject
    private Publications publications;

    @Inject
    private Terms terms;

    @Inject
    private Calendars calendars;

    @Inject
    private Now now;

    /** The first clocks of a new case. */
    void begin(CaseFile file) {
        file.dueOn(clocks.begin(clocked(file), hand("system", now.today(), null)));
    }

    /** Lets the clocks follow a change of status or kind; what happens to them bears the moment of the step. */
    void moved(CaseFile file, Step step) {
        file.dueOn(clocks.moved(clocked(file), hand(step)));
    }

    /** What the clocks did at that moment is undone. */
    void undone(CaseFile file, Instant at, Step step) {
        file.dueOn(clocks.undone(clocked(file), at, hand(step)));
    }

    private Hand hand(Step step) {
        return new Hand(dayOf(step), step.at(), step.actor(), null);
    }

    /**
     * Something happened that the law counts from, such as the registration of the signed paper: its terms begin on that
     * day, and the terms that it ends are over. Kind and status of {@code file} count as they are now.
     *
     * @param day when it happened; not in the future, not before the arrival or an earlier event
     * @param actor {@code staff:<username>} or {@code system}
     * @throws vn.langnghe.casework.action.GuardRefused when it happened before (a second acceptance), or on no such day
     */
    void trigger(CaseFile file, Trigger what, LocalDate day, String actor) {
        file.dueOn(clocks.trigger(clocked(file), what, hand(actor, day, null), now.today()));
    }

    /** @throws vn.langnghe.casework.action.GuardRefused when {@link #trigger} would refuse it: told to the author */
    void mayTrigger(CaseFile file, Trigger what, LocalDate day) {
        clocks.mayTrigger(clocked(file), what, day, now.today());
    }

    /** When it happened in this case, or null. */
    public LocalDate happened(CaseFile file, Trigger what) {
        return happened(file).get(what);
    }

    /** When what the law counts from happened in this case. */
    Map<Trigger, LocalDate> happened(CaseFile file) {
        return clocks.happened(clocked(file));
    }

    /** The times in which the terms of the case stood still, without one that goes on. */
    List<Pause> pauses(CaseFile file) {
        return of(file.id()).stream()
                .filter(clock -> clock.event() != null)
                .map(Clock::pauses)
                .max(Comparator.comparing(List::size))
                .orElse(List.of())
                .stream()
                .filter(pause -> pause.to() != null)
                .toList();
    }

    /** Until when its conclusion is to be made public, or null. */
    public LocalDate publishBy(CaseFile file) {
        return of(file.id()).stream()
                .filter(clock -> clock.event() == Trigger.CONCLUDED && !clock.ended())
                .map(Clock::dueOn)
                .findFirst()
                .orElse(null);
    }

    /** It was posted for as long as it had to be. */
    void posted(CaseFile file) {
        file.dueOn(clocks.goneBy(clocked(file), Publications.TERM, hand("system", now.today(), null)));
    }

    /** Until when the case is to be answered by the term that runs now, or null. */
    LocalDate answerBy(CaseFile file) {
        return AnswerTerm.of(of(file.id())).map(Clock::dueOn).orElse(null);
    }

    /**
     * Extends the term for the answer by the ground that was named, or by the first that the law knows for it.
     *
     * @return codes for the history
     */
    String extend(CaseFile file, ActionRequest ask, Step step) {
        int units = AnswerTerm.units(ask);
        List<Clock> all = of(file.id());
        Clock clock = AnswerTerm.toExtend(all);
        Hand hand = hand(step.actor(), now.today(), ask.get(Field.DOCUMENT_NUMBER));
        LocalDate before = clock.dueOn();
        ExtensionGround ground = clocks.extend(clock, units, ask.get(Field.GROUND), hand);
        file.dueOn(clocks.settle(clocked(file), all));
        return "term=" + clock.term() + ";days=" + units + ";ground=" + ground.code() + ";due=" + before + ".."
                + clock.dueOn();
    }

    /** @throws FieldRefused when {@link #extend} would refuse it: told to the author, not to the second person */
    void mayExtend(CaseFile file, ActionRequest ask) {
        clocks.mayExtend(AnswerTerm.toExtend(of(file.id())), AnswerTerm.units(ask), ask.get(Field.GROUND));
    }

    /** The day from which a suspension or its end counts: the one that was named, or null for today. */
    LocalDate since(CaseFile file, ActionRequest ask) {
        LocalDate day = Days.of(Field.SINCE, ask);
        return day == null ? null : clocks.pauseDay(clocked(file), day, now.today());
    }

    /** Sets whether the case is remote or complex; null leaves a flag as it is. */
    void flag(CaseFile file, Boolean remote, Boolean complex, Step step) {
        if (remote == null && complex == null) {
            return;
        }
        List<Clock> open = of(file.id()).stream()
                .filter(clock -> clock.event() != null && !clock.ended())
                .toList();
        boolean isRemote = remote == null ? open.stream().anyMatch(Clock::remote) : remote;
        boolean isComplex = complex == null ? open.stream().anyMatch(Clock::complex) : complex;
        file.dueOn(clocks.flag(clocked(file), isRemote, isComplex, hand(step.actor(), now.today(), null)));
    }

    /** Last day on which the sender of a new case is told what becomes of it. */
    public LocalDate replyBy(CaseFile file) {
        var term = terms.on("REC_REPLY", false, false, now.today());
        return DueDates.compute(term, now.today(), List.of(), 0, calendars.current())
                .day();
    }

    /** All clocks of a case in the order they started. */
    public List<Clock> of(String caseId) {
        return clocks.of(caseId);
    }

    /** The due day of a clock with the sentences that explain it. */
    public DueDate dueDate(Clock clock) {
        return clocks.due(clock);
    }

    /** The version of the term that the clock began with. */
    public Term term(Clock clock) {
        return clocks.term(clock);
    }

    boolean overdue(CaseFile file, String term) {
        return of(file.id()).stream()
                .anyMatch(c -> c.term().equals(term)
                        && c.state() == Clock.State.RUNNING
                        && now.today().isAfter(c.dueOn()));
    }

    private LocalDate dayOf(Step step) {
        return step.day() == null ? now.today() : step.day();
    }

    private Hand hand(String actor, LocalDate day, String document) {
        return new Hand(day, now.instant(), actor, document);
    }

    private ClockedCase clocked(CaseFile file) {
        Matter matter = file.matter();
        return new ClockedCase(
                file.id(), matter.kind(), matter.complaint(), file.status(), day(file.receivedAt()), publicity(file));
    }

    /** What became of the result of the case; nothing while it cannot have one. */
    Publicity publicity(CaseFile file) {
        if (!CaseAction.UNPUBLISH.from().contains(file.status())) {
            return Publicity.NONE;
        }
        LocalDate concluded =
                file.answered() ? day(file.approval().map(Approval::at).orElse(null)) : null;
        return publications.publicity(file.id(), concluded, day(file.past().withheldAt()));
    }

    private static LocalDate day(Instant at) {
        return at == null ? null : at.atZone(Now.ZONE).toLocalDate();
    }
}
