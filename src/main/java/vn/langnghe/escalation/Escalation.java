package vn.langnghe.escalation;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.langnghe.casework.CaseFile;
import vn.langnghe.casework.Casework;
import vn.langnghe.casework.TimeActs;
import vn.langnghe.casework.clock.open.ClockLooks;
import vn.langnghe.casework.clock.open.ClockLooks.Look;
import vn.langnghe.casework.clock.open.ClockLooks.Seen;
import vn.langnghe.casework.clock.open.OpenClock;
import vn.langnghe.deadline.Calendars;
import vn.langnghe.deadline.Term;
import vn.langnghe.deadline.Terms;
import vn.langnghe.office.Offices;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.job.Leases;
import vn.langnghe.platform.transaction.UseCase;

/**
 * Lets clocks climb the ladder: one clock in one transaction, under the lock of its case. What was climbed stands in a
 * row whose key is the rung, so that whoever comes second finds it.
 */
@UseCase
public class Escalation {
    /** The lease under which this is done. */
    static final String JOB = "escalation";

    private static final int BATCH = 1_000;

    @Inject
    private Casework casework;

    @Inject
    private TimeActs acts;

    @Inject
    private ClockLooks looks;

    @Inject
    private Steps steps;

    @Inject
    private Terms terms;

    @Inject
    private Calendars calendars;

    @Inject
    private Offices offices;

    @Inject
    private Leases leases;

    /** Whether some clock has to be looked at. */
    public boolean any(LocalDate today) {
        return looks.any(today);
    }

    /** Writes down for some clocks that were moved when to look at them; true while there may be more. */
    public boolean plan(LocalDate today) {
        List<OpenClock> moved = looks.moved(BATCH);
        Map<String, List<Rung>> climbed =
                steps.of(moved.stream().map(OpenClock::id).toList());
        looks.again(moved.stream()
                .map(clock -> Seen.of(clock, firstLook(clock, climbed.getOrDefault(clock.id(), List.of()), today)))
                .toList());
        return moved.size() == BATCH;
    }

    /** A clock that cannot be computed is looked at today: alone, where it can spoil nothing but its own turn. */
    private Optional<LocalDate> firstLook(OpenClock clock, List<Rung> climbed, LocalDate today) {
        try {
            return ladder(clock, climbed).next(today).map(Rung::on);
        } catch (Refusal e) {
            return Optional.of(today);
        }
    }

    private Ladder ladder(OpenClock clock, List<Rung> climbed) {
        return new Ladder(Course.of(clock, this::term, calendars.current()), climbed, calendars.current());
    }

    private Term term(OpenClock clock) {
        return terms.on(clock.term(), clock.remote(), clock.complex(), clock.startedOn());
    }

    /** Some of what is to be looked at, behind {@code last}, which may be null. */
    public List<Look> due(LocalDate today, Look last) {
        return looks.due(today, last, BATCH);
    }

    /**
     * Lets a clock climb what is due.
     *
     * @param at by the clock that all processes share
     * @param turn under which this is done
     * @return when to look again; empty when nothing was done, since it is another process's turn or the clock stands
     */
    public Optional<Seen> climb(Look look, Instant at, long turn) {
        CaseFile file = casework.hold(look.caseId());
        return leases.isStill(JOB, turn)
                ? looks.running(look.clockId()).filter(this::counted).map(clock -> climb(file, clock, at))
                : Optional.empty();
    }

    /** A clock that is behind the calendar is counted anew first, which moves it, which brings it up again. */
    private boolean counted(OpenClock clock) {
        return clock.calendar() >= calendars.current().version();
    }

    private Seen climb(CaseFile file, OpenClock clock, Instant at) {
        LocalDate today = at.atZone(Now.ZONE).toLocalDate();
        List<Rung> climbed = new ArrayList<>(steps.of(List.of(clock.id())).getOrDefault(clock.id(), List.of()));
        Optional<Rung> next = next(file, clock, climbed, today);
        while (next.isPresent() && !next.get().on().isAfter(today)) {
            Rung rung = next.get();
            take(file, clock, rung, at);
            climbed.add(new Rung(rung.cause(), rung.run(), rung.place(), today));
            next = next(file, clock, climbed, today);
        }
        return Seen.of(clock, next.map(Rung::on));
    }

    /** Where there is nobody higher to tell, a term stays missed and no more is said. */
    private Optional<Rung> next(CaseFile file, OpenClock clock, List<Rung> climbed, LocalDate today) {
        return ladder(clock, climbed)
                .next(today)
                .filter(rung ->
                        rung.cause() != Cause.STILL || above(file) > file.past().level());
    }

    /** Writes down when to look again at clocks that were looked at. */
    public void again(List<Seen> seen) {
        looks.again(seen);
    }

    /** Two terms that run out on one day raise a case once. */
    private void take(CaseFile file, OpenClock clock, Rung rung, Instant at) {
        LocalDate today = at.atZone(Now.ZONE).toLocalDate();
        int before = file.past().level();
        boolean rises = rung.cause().raises() && !steps.roseOn(today, file.id());
        int after = rises ? above(file) : before;
        steps.write(clock, rung, today, at, before, after);
        if (rung.cause() == Cause.REMINDED) {
            acts.remind(file.id(), clock.dueOn());
        }
        if (rung.cause() == Cause.OVER && clock.term().equals(Course.POSTING)) {
            acts.posted(file.id());
        }
        if (after > before) {
            acts.raise(
                    file.id(),
                    after,
                    "term=" + clock.term() + ";due=" + clock.dueOn() + ";cause=" + rung.cause() + ";place="
                            + rung.place());
        }
    }

    private int above(CaseFile file) {
        List<String> fallback = offices.fallback();
        Levels levels = new Levels(List.of(
                file.hands().office(), file.hands().triage(), fallback.get(0), fallback.get(fallback.size() - 1)));
        String accused = file.matter().subjectOffice();
        return levels.above(file.past().level(), office -> accused != null && offices.isUnder(office, accused));
    }
}
