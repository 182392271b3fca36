package vn.langnghe.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.casework.action.Step;
import vn.langnghe.deadline.Calendars;
import vn.langnghe.deadline.DueDate;
import vn.langnghe.deadline.DueDates;
import vn.langnghe.deadline.Term;
import vn.langnghe.deadline.Terms;
import vn.langnghe.platform.Now;
import vn.langnghe.seal.Seal;

/** Starts, pauses, resumes and ends the clocks of a case as it moves, and computes what they are due. */
@ApplicationScoped
public class CaseClocks {
    /** The term for an answer to a report, a proposal or unsigned information. */
    static final String LEGAL = "PAKN_ANSWER";

    /** Terms that run on through handling, approval and review until the answer is out. */
    private static final Set<String> UNTIL_ANSWERED = Set.of(LEGAL, "REVIEW");

    /** Terms of the law that begin once, with the arrival, and never anew. */
    private static final Set<String> ONCE = Set.of("REC_REPLY", "HARD_45");

    @Inject
    private Terms terms;

    @Inject
    private Calendars calendars;

    @Inject
    private Now now;

    @Inject
    private Seal seal;

    @PersistenceContext(unitName = "langnghe")
    private EntityManager em;

    /** The first clocks of a new case. */
    void begin(CaseFile file) {
        start(file, LEGAL);
        file.status().clocks().forEach(term -> start(file, term));
    }

    /** Lets the clocks follow a change of status. */
    void moved(CaseFile file, CaseStatus before, Step step) {
        if (file.status() == before) {
            return;
        }
        List<Clock> all = of(file.id());
        LocalDate today = now.today();
        Set<String> alive = new HashSet<>();
        for (Clock clock : all) {
            follow(clock, file.status(), step, today);
            if (clock.state() != Clock.State.ENDED || ONCE.contains(clock.term())) {
                alive.add(clock.term());
            }
        }
        file.status().clocks().stream().filter(term -> !alive.contains(term)).forEach(term -> start(file, term));
        refresh(file);
    }

    private void follow(Clock clock, CaseStatus status, Step step, LocalDate today) {
        if (clock.state() == Clock.State.ENDED) {
            return;
        }
        if (status.pauses() && !status.clocks().contains(clock.term()) && !ofPause(clock.term())) {
            pause(clock, status, step, today);
        } else if (goesOn(clock.term(), status)) {
            clock.resume(today);
        } else {
            clock.end(today);
        }
    }

    /** The 45-day alarm of the law runs on whatever happens. */
    private void pause(Clock clock, CaseStatus status, Step step, LocalDate today) {
        if (term(clock).pausable()) {
            clock.pause(today, status.name(), step.actor());
        }
    }

    /** Clocks of a pausing status end with it even when another pause follows. */
    private static boolean ofPause(String term) {
        for (CaseStatus status : CaseStatus.values()) {
            if (status.pauses() && status.clocks().contains(term)) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(String term, CaseStatus status) {
        boolean answered = status == CaseStatus.ANSWERED || status == CaseStatus.CLOSED;
        return status.clocks().contains(term) || (UNTIL_ANSWERED.contains(term) && !answered);
    }

    private void start(CaseFile file, String term) {
        Clock clock = new Clock(seal.token(16), file, term, now.today());
        clock.due(dueDate(clock).day());
        em.persist(clock);
        if (file.dueOn() == null || clock.dueOn().isBefore(file.dueOn())) {
            file.dueOn(clock.dueOn());
        }
    }

    /** Extends the term for the answer, up to what its version allows in all. */
    void extend(CaseFile file, int units) {
        List<Clock> running = of(file.id()).stream()
                .filter(c -> c.state() == Clock.State.RUNNING && UNTIL_ANSWERED.contains(c.term()))
                .toList();
        for (Clock clock : running) {
            if (!term(clock).allows(clock.extension() + units)) {
                throw new FieldRefused(
                        Field.DAYS, "casework.refused.cap", term(clock).extensionCap());
            }
            clock.extend(units);
        }
        refresh(file);
    }

    /** Recomputes what is due and keeps the first day of the running ones on the case, for lists. */
    void refresh(CaseFile file) {
        em.flush();
        LocalDate first = null;
        for (Clock clock : of(file.id())) {
            if (clock.state() == Clock.State.ENDED) {
                continue;
            }
            clock.due(dueDate(clock).day());
            boolean sooner = first == null || clock.dueOn().isBefore(first);
            if (clock.state() == Clock.State.RUNNING && sooner) {
                first = clock.dueOn();
            }
        }
        file.dueOn(first);
    }

    /** Last day on which the sender of a new case is told what becomes of it. */
    public LocalDate replyBy(CaseFile file) {
        var term = terms.on("REC_REPLY", false, false, now.today());
        return DueDates.compute(term, now.today(), List.of(), 0, calendars.current())
                .day();
    }

    /** All clocks of a case in the order they started. */
    public List<Clock> of(String caseId) {
        return em.createQuery("select c from Clock c where c.caseId = :id order by c.startedOn, c.term", Clock.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    /** The due day of a clock with the sentences that explain it. */
    public DueDate dueDate(Clock clock) {
        return DueDates.compute(term(clock), clock.startedOn(), clock.pauses(), clock.extension(), calendars.current());
    }

    /** The version of the term that the clock began with. */
    public Term term(Clock clock) {
        return terms.on(clock.term(), false, false, clock.startedOn());
    }

    boolean overdue(CaseFile file, String term) {
        return of(file.id()).stream()
                .anyMatch(c -> c.term().equals(term)
                        && c.state() == Clock.State.RUNNING
                        && now.today().isAfter(c.dueOn()));
    }
}
