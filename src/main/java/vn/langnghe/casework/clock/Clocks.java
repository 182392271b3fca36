package vn.langnghe.casework.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.deadline.Calendars;
import vn.langnghe.deadline.DueDate;
import vn.langnghe.deadline.Term;
import vn.langnghe.deadline.Terms;
import vn.langnghe.seal.Seal;

/**
 * The gate of this room: moves the clocks of one case and computes what they are due. Works inside the transaction of its
 * caller. What moves clocks returns the first due day of the running ones, null when none runs.
 */
@ApplicationScoped
public class Clocks {
    private static final String GONE_BY = "GONE_BY";

    @Inject
    private Terms terms;

    @Inject
    private Calendars calendars;

    @Inject
    private TermTriggers triggers;

    @Inject
    private Happenings happenings;

    @Inject
    private ExtensionGrounds grounds;

    @Inject
    private Seal seal;

    @PersistenceContext(unitName = "langnghe")
    private EntityManager em;

    /** The first clocks of a case that just came. */
    public LocalDate begin(ClockedCase whose, Hand hand) {
        Map<Trigger, LocalDate> happened = Happenings.begin(whose);
        return settled(set(whose, List.of(), happened), set -> {
            set.align(triggers.book().wanted(whose.kind(), whose.complaint(), happened), hand);
            set.follow(hand);
        });
    }

    /** Lets the clocks follow the case: its status, its kind, what happened to it. */
    public LocalDate moved(ClockedCase whose, Hand hand) {
        Map<Trigger, LocalDate> happened = happenings.of(whose);
        return settled(set(whose, of(whose.id()), happened), set -> {
            set.follow(hand);
            set.align(triggers.book().wanted(whose.kind(), whose.complaint(), happened), hand);
        });
    }

    /** The same for a case that is put back where it was: what ended at that moment goes on as if it had not. */
    public LocalDate undone(ClockedCase whose, Instant at, Hand hand) {
        Map<Trigger, LocalDate> happened = happenings.of(whose);
        return settled(set(whose, of(whose.id()), happened), set -> {
            set.undo(at, hand);
            set.align(triggers.book().wanted(whose.kind(), whose.complaint(), happened), hand);
        });
    }

    /**
     * Something happened that the law counts from: the terms that begin with it begin.
     *
     * @throws vn.langnghe.platform.Refusal when it happened before, lies in the future or before what it follows
     */
    public LocalDate trigger(ClockedCase whose, Trigger what, Hand hand, LocalDate today) {
        happenings.record(whose, what, hand, today);
        return moved(whose, hand);
    }

    /** @throws vn.langnghe.platform.Refusal when {@link #trigger} would refuse it */
    public void mayTrigger(ClockedCase whose, Trigger what, LocalDate day, LocalDate today) {
        Happenings.check(what, day, today, happenings.of(whose));
    }

    /**
     * Extends a running term.
     *
     * @param code of the ground, or null for the first of the term
     * @return the ground that counted
     * @throws FieldRefused beyond what ground and term allow
     */
    public ExtensionGround extend(Clock clock, int units, String code, Hand hand) {
        ExtensionGround ground = mayExtend(clock, units, code);
        clock.extend(units, hand, ground.code());
        return ground;
    }

    /** The ground by which the clock may be extended. */
    public ExtensionGround mayExtend(Clock clock, int units, String code) {
        Term term = term(clock);
        ExtensionGround ground = Extending.ground(term, grounds.of(term.code(), clock.startedOn()), code);
        Extending.check(term, clock, ground, units);
        return ground;
    }

    /** A term that nobody has to meet has gone by. */
    public LocalDate goneBy(ClockedCase whose, String term, Hand hand) {
        List<Clock> all = of(whose.id());
        all.stream()
                .filter(clock -> clock.term().equals(term) && !clock.ended())
                .forEach(clock -> clock.end(hand, GONE_BY));
        return settle(whose, all);
    }

    /** The grounds by which a clock's term may be extended; empty when the law knows none. */
    public List<ExtensionGround> grounds(Clock clock) {
        return grounds.of(clock.term(), clock.startedOn());
    }

    /** Sets where the case is and how hard it is, for every term that goes on. */
    public LocalDate flag(ClockedCase whose, boolean remote, boolean complex, Hand hand) {
        List<Clock> all = of(whose.id());
        all.stream()
                .filter(clock -> clock.event() != null && !clock.ended())
                .filter(clock -> clock.remote() != remote || clock.complex() != complex)
                .forEach(clock -> clock.flag(remote, complex, hand));
        return settle(whose, all);
    }

    /**
     * The day from which a pause or its end counts.
     *
     * @throws FieldRefused in the future, before the arrival, or inside a time that stood still already
     */
    public LocalDate pauseDay(ClockedCase whose, LocalDate day, LocalDate today) {
        Pausing.check(whose, of(whose.id()), day, today);
        return day;
    }

    /** Recomputes what is due after clocks were moved one by one. */
    public LocalDate settle(ClockedCase whose, List<Clock> all) {
        return set(whose, all, Map.of()).settle();
    }

    private LocalDate settled(ClockSet set, Consumer<ClockSet> moves) {
        moves.accept(set);
        LocalDate first = set.settle();
        set.fresh().forEach(em::persist);
        return first;
    }

    /** All clocks of a case in the order they started. */
    public List<Clock> of(String caseId) {
        return em.createQuery(
                        "select distinct c from Clock c left join fetch c.events where c.caseId = :id"
                                + " order by c.startedOn, c.term, c.id",
                        Clock.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    /** When what the law counts from happened. */
    public Map<Trigger, LocalDate> happened(ClockedCase whose) {
        return happenings.of(whose);
    }

    private ClockSet set(ClockedCase whose, List<Clock> all, Map<Trigger, LocalDate> happened) {
        return new ClockSet(whose, all, happened, reckoning(), () -> seal.token(16));
    }

    private Reckoning reckoning() {
        return new Reckoning(this::term, calendars.current());
    }

    /** The due day by the calendar in force, with the sentences that explain it. */
    public DueDate due(Clock clock) {
        return reckoning().due(clock);
    }

    /** The version of the term that the clock began with. */
    public Term term(Clock clock) {
        return terms.on(clock.term(), clock.remote(), clock.complex(), clock.startedOn());
    }
}
