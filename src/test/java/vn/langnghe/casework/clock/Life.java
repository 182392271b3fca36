package vn.langnghe.casework.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.langnghe.SqlRows;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.facts.Complaint;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.deadline.ShippedDates;
import vn.langnghe.deadline.Term;

/** The clocks of one case through its life, by the shipped rows, without a database. */
final class Life {
    static final String FILE = "V020__casework_clocks.sql";

    static final TriggerBook TRIGGERS =
            new TriggerBook(Stream.of(FILE, "V030__casework_complaints.sql", "V048__casework_publicity.sql")
                    .flatMap(file -> SqlRows.of(file, "term_trigger").stream())
                    .map(Life::row)
                    .toList());

    private static final Term POSTING =
            ShippedDates.terms("V029__casework_answers.sql").get(0);

    private static final Reckoning RECKONING = new Reckoning(Life::term, ShippedDates.CALENDAR);

    private final Map<Trigger, LocalDate> happened = new EnumMap<>(Trigger.class);
    private final List<Clock> clocks = new ArrayList<>();
    private Kind kind;
    private Complaint complaint;
    private CaseStatus status = CaseStatus.NEW;
    private LocalDate today;
    private Instant at = Instant.parse("2026-11-22T01:00:00Z");
    private LocalDate first;
    private int ids;

    private Life(Kind kind, LocalDate received) {
        this.kind = kind;
        this.today = received;
        happened.put(Trigger.RECEIVED, received);
    }

    static Life of(Kind kind, String received) {
        Life life = new Life(kind, LocalDate.parse(received));
        ClockSet set = life.set();
        set.align(life.wanted(), life.hand());
        set.follow(life.hand());
        return life.after(set);
    }

    Life to(CaseStatus next, String day) {
        status = next;
        return move(day);
    }

    Life becomes(Kind another, String day) {
        kind = another;
        return move(day);
    }

    /** What the signed paper says it is. */
    Life complains(Complaint what) {
        complaint = what;
        return this;
    }

    Life has(Trigger what, String day) {
        happened.put(what, LocalDate.parse(day));
        return move(day);
    }

    /** It is not so any more: the answer does not stand, or nothing is posted. */
    Life hasNo(Trigger what, String day) {
        happened.remove(what);
        return move(day);
    }

    /** What happened last is taken back, and the case is where it was before. */
    Life undone(CaseStatus before, String day) {
        Instant last = at;
        status = before;
        today = LocalDate.parse(day);
        at = at.plusMillis(1);
        ClockSet set = set();
        set.undo(last, hand());
        set.align(wanted(), hand());
        return after(set);
    }

    private Life move(String day) {
        today = LocalDate.parse(day);
        at = at.plusMillis(1);
        ClockSet set = set();
        set.follow(hand());
        set.align(wanted(), hand());
        return after(set);
    }

    private ClockSet set() {
        ClockedCase whose =
                new ClockedCase("case", kind, complaint, status, happened.get(Trigger.RECEIVED), Publicity.NONE);
        return new ClockSet(whose, clocks, happened, RECKONING, () -> "clock" + ids++);
    }

    private Life after(ClockSet set) {
        first = set.settle();
        clocks.addAll(set.fresh());
        return this;
    }

    private List<TermTrigger> wanted() {
        return TRIGGERS.wanted(kind, complaint, happened);
    }

    Hand hand() {
        return new Hand(today, at, "staff:somebody", null);
    }

    @Override
    public String toString() {
        return kind + " " + status + " " + happened + " "
                + clocks.stream()
                        .map(c -> c.term() + " " + c.state() + " " + c.endedBy())
                        .toList();
    }

    /** The newest clock of a term. */
    Clock clock(String term) {
        return clocks.stream()
                .filter(clock -> clock.term().equals(term))
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new AssertionError("no clock " + term));
    }

    long count(String term) {
        return clocks.stream().filter(clock -> clock.term().equals(term)).count();
    }

    List<String> running() {
        return in(Clock.State.RUNNING);
    }

    List<String> paused() {
        return in(Clock.State.PAUSED);
    }

    private List<String> in(Clock.State state) {
        return clocks.stream()
                .filter(clock -> clock.state() == state)
                .map(Clock::term)
                .sorted()
                .toList();
    }

    List<Clock> all() {
        return clocks;
    }

    /** The first due day of the running clocks. */
    LocalDate first() {
        return first;
    }

    private static Term term(Clock clock) {
        return clock.term().equals(POSTING.code())
                ? POSTING
                : ShippedDates.term(clock.term(), clock.remote(), clock.complex(), clock.startedOn());
    }

    private static TermTrigger row(Map<String, String> row) {
        String kind = row.get("kind");
        return new TermTrigger(
                kind.equals("ANY") ? null : Kind.valueOf(kind),
                Trigger.valueOf(row.get("event")),
                row.get("term"),
                Until.valueOf(row.get("runs_until")),
                row.containsKey("complaint") ? Complaint.valueOf(row.get("complaint")) : null,
                SqlRows.day(row, "valid_from"),
                SqlRows.day(row, "valid_to"));
    }
}
