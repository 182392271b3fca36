package vn.langnghe.casework.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.deadline.Pause;

/**
 * All clocks of one case, following it: pure, in memory. Nothing that ran is restarted, and no paused time is forgotten:
 * a term that a new kind brings begins on the day of its own event and stood still whenever the case did.
 */
final class ClockSet {
    /** Why a clock ended when another kind of case does not have its term. */
    static final String KIND = "KIND";

    /** Goes on through approval, unlike the other terms of a status. */
    private static final String REVIEW = "REVIEW";

    private final ClockedCase whose;
    private final List<Clock> clocks;
    private final Map<Trigger, LocalDate> happened;
    private final Reckoning reckoning;
    private final Supplier<String> ids;
    private final List<Clock> fresh = new ArrayList<>();

    /** @param clocks in the order they started; the list is copied, the clocks are moved */
    ClockSet(
            ClockedCase whose,
            List<Clock> clocks,
            Map<Trigger, LocalDate> happened,
            Reckoning reckoning,
            Supplier<String> ids) {
        this.whose = whose;
        this.clocks = new ArrayList<>(clocks);
        this.happened = happened;
        this.reckoning = reckoning;
        this.ids = ids;
    }

    /** Clocks that began while it moved. */
    List<Clock> fresh() {
        return fresh;
    }

    /** Lets the clocks follow the case into its present status. */
    void follow(Hand hand) {
        for (Clock clock : List.copyOf(clocks)) {
            if (!clock.ended()) {
                follow(clock, hand);
            } else if (clock.until().revives() && !over(clock) && isLast(clock)) {
                revive(clock, hand, whose.status().name());
            }
        }
        for (String term : whose.status().clocks()) {
            if (clocks.stream().noneMatch(clock -> clock.term().equals(term) && !clock.ended())) {
                Until until = term.equals(REVIEW) ? Until.ANSWERED : Until.STATUS;
                start(term, null, until, hand.day(), hand);
            }
        }
    }

    /** What ended at that moment goes on as if it had not; what began with it ends. */
    void undo(Instant at, Hand hand) {
        clocks.stream()
                .filter(clock ->
                        clock.ending().map(ClockEvent::at).filter(at::equals).isPresent())
                .forEach(clock -> revive(clock, hand, whose.status().name()));
        follow(hand);
    }

    private void follow(Clock clock, Hand hand) {
        if (over(clock)) {
            clock.end(hand, endedBy(clock.until()));
        } else if (!standsStill(clock)) {
            clock.resume(hand, whose.status().name());
        } else if (reckoning.term(clock).pausable()) {
            clock.pause(hand, whose.status().name());
        }
    }

    private boolean over(Clock clock) {
        boolean ofAnyPause = clock.until() == Until.STATUS && standsStill(clock);
        return !ofAnyPause && clock.until().over(clock.term(), whose.status(), happened.keySet());
    }

    /** Whether the status stops this term: its own terms run, and those of another pause are over, not stopped. */
    private boolean standsStill(Clock clock) {
        CaseStatus status = whose.status();
        return status.pauses() && !status.clocks().contains(clock.term()) && !ofPause(clock.term());
    }

    private static boolean ofPause(String term) {
        for (CaseStatus status : CaseStatus.values()) {
            if (status.pauses() && status.clocks().contains(term)) {
                return true;
            }
        }
        return false;
    }

    /** Lets the clocks follow what happened and what kind the case is of. */
    void align(List<TermTrigger> wanted, Hand hand) {
        Set<String> terms = wanted.stream().map(TermTrigger::term).collect(java.util.stream.Collectors.toSet());
        for (Clock clock : clocks) {
            boolean begun = clock.event() != null && !clock.ended();
            if (begun && !terms.contains(clock.term())) {
                clock.end(hand, KIND);
            }
        }
        wanted.forEach(row -> align(row, hand));
    }

    private void align(TermTrigger row, Hand hand) {
        Optional<Clock> known = clocks.stream()
                .filter(clock -> clock.event() != null && clock.term().equals(row.term()))
                .max(Comparator.comparing(Clock::startedOn));
        boolean over = row.until().over(row.term(), whose.status(), happened.keySet());
        if (known.isEmpty() || isOfAnEarlier(known.get(), row)) {
            if (!over) {
                start(row.term(), row.event(), row.until(), happened.get(row.event()), hand);
            }
            return;
        }
        Clock clock = known.get();
        clock.runUntil(row.until());
        if (over && !clock.ended()) {
            clock.end(hand, endedBy(row.until()));
        } else if (!over && endedByKind(clock)) {
            revive(clock, hand, KIND);
        }
    }

    /** What it began with has happened anew since, as only conclusions and postings do: that term is a new one. */
    private boolean isOfAnEarlier(Clock clock, TermTrigger row) {
        return clock.ended()
                && row.event().behindTheAnswer()
                && clock.startedOn().isBefore(happened.get(row.event()));
    }

    /** Ended because of what kind of case it was, not because it was dealt with. */
    private static boolean endedByKind(Clock clock) {
        String cause = clock.endedBy();
        return cause.equals(KIND)
                || Arrays.stream(Trigger.values())
                        .anyMatch(event -> event.name().equals(cause));
    }

    private String endedBy(Until until) {
        boolean byEvent = until.ending() != null && happened.containsKey(until.ending());
        return byEvent ? until.ending().name() : whose.status().name();
    }

    private boolean isLast(Clock clock) {
        return clocks.stream()
                .noneMatch(other -> other != clock && other.term().equals(clock.term()) && !other.ended());
    }

    private void start(String term, Trigger event, Until until, LocalDate day, Hand hand) {
        Clock clock = new Clock(ids.get(), whose.id(), term, event, until, day);
        clocks.stream()
                .filter(other -> other.event() != null && (other.remote() || other.complex()))
                .findFirst()
                .ifPresent(other -> clock.flag(other.remote(), other.complex(), hand));
        clock.due(reckoning.due(clock).day(), reckoning.calendar());
        stoodStill(clock, day, hand);
        clocks.add(clock);
        fresh.add(clock);
        follow(clock, hand);
    }

    /** The time since its end counts, except when the case stood still. */
    private void revive(Clock clock, Hand hand, String cause) {
        LocalDate since = clock.endedOn();
        clock.revive(hand, cause);
        stoodStill(clock, since, hand);
        follow(clock, hand);
    }

    /** Gives a clock the pauses of the case since that day, each once. */
    private void stoodStill(Clock clock, LocalDate since, Hand hand) {
        if (clock.event() == null || !reckoning.term(clock).pausable()) {
            return;
        }
        LocalDate from = since;
        for (Pause pause : pausesOfOthers(clock)) {
            LocalDate begin = pause.from().isBefore(from) ? from : pause.from();
            if (pause.to() == null || pause.to().isAfter(begin)) {
                clock.pause(hand.on(begin), cause(pause));
                if (pause.to() == null) {
                    return;
                }
                clock.resume(hand.on(pause.to()), cause(pause));
                from = pause.to();
            }
        }
    }

    private List<Pause> pausesOfOthers(Clock clock) {
        return clocks.stream()
                .filter(other -> other != clock)
                .flatMap(other -> other.pauses().stream())
                .filter(pause -> pause.to() == null || pause.to().isAfter(pause.from()))
                .sorted(Comparator.comparing(Pause::from))
                .toList();
    }

    private static String cause(Pause pause) {
        return switch (pause.reason()) {
            case WAITING_FOR_CITIZEN -> CaseStatus.NEEDS_INFO.name();
            case SUSPENSION -> CaseStatus.SUSPENDED.name();
            case OTHER -> CaseStatus.TRANSFERRED.name();
        };
    }

    /** Recomputes what is due. The first day of the running clocks that oblige somebody, or null when none does. */
    LocalDate settle() {
        LocalDate first = null;
        for (Clock clock : clocks) {
            if (!clock.settled()) {
                clock.due(reckoning.due(clock).day(), reckoning.calendar());
            }
            boolean sooner = first == null || clock.dueOn().isBefore(first);
            if (clock.state() == Clock.State.RUNNING && clock.duty() && sooner) {
                first = clock.dueOn();
            }
        }
        return first;
    }
}
