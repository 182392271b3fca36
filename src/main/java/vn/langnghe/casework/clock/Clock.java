package vn.langnghe.casework.clock;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.langnghe.deadline.Pause;

/**
 * One running, paused or ended term of a case (thời hạn): its start and what happened to it since. State, end, extension
 * and due day are what these come to, kept for lists.
 */
@Entity
@Table(name = "clock")
public class Clock {
    /** Whether the term runs now. */
    public enum State {
        RUNNING,
        PAUSED,
        ENDED
    }

    @Id
    private String id;

    /** Two that move one clock at a time are told so. */
    @Version
    private int version;

    @Column(name = "case_id")
    private String caseId;

    /** Term code, such as {@code PAKN_ANSWER}. */
    private String term;

    /** What it began with; null when it belongs to a status. */
    @Enumerated(EnumType.STRING)
    private Trigger event;

    @Enumerated(EnumType.STRING)
    @Column(name = "runs_until")
    private Until until;

    private boolean remote;

    private boolean complex;

    @Enumerated(EnumType.STRING)
    private State state = State.RUNNING;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    /** The sum of all extensions, in the term's unit. */
    private int extension;

    @Column(name = "due_on")
    private LocalDate dueOn;

    /** The calendar that {@link #dueOn} was computed with. */
    @Column(name = "calendar_version")
    private int calendarVersion;

    @ElementCollection
    @CollectionTable(name = "clock_event", joinColumns = @JoinColumn(name = "clock_id"))
    private List<ClockEvent> events = new ArrayList<>();

    /** Events that do not know yet what is due after them. */
    private final transient List<ClockEvent> unsettled = new ArrayList<>();

    protected Clock() {}

    Clock(String id, String caseId, String term, Trigger event, Until until, LocalDate startedOn) {
        this.id = id;
        this.caseId = caseId;
        this.term = term;
        this.event = event;
        this.until = until;
        this.startedOn = startedOn;
    }

    /** Keeps the last known day: while the clock stands still nobody knows a new one. */
    void due(LocalDate day, int calendar) {
        if (day != null) {
            dueOn = day;
        }
        calendarVersion = calendar;
        unsettled.forEach(event -> event.due(day));
        unsettled.clear();
    }

    /** True when nothing can have moved the due day: it ended before, and nothing happened since. */
    boolean settled() {
        return ended() && unsettled.isEmpty();
    }

    /** Never from before the day of the last resuming: clocks of machines go wrong, pauses do not overlap. */
    void pause(Hand hand, String cause) {
        if (state == State.RUNNING) {
            add(ClockEvent.What.PAUSED, hand.on(Pausing.latest(events, hand.day())), cause);
            state = State.PAUSED;
        }
    }

    void resume(Hand hand, String cause) {
        if (state == State.PAUSED) {
            add(ClockEvent.What.RESUMED, hand.on(Pausing.latest(events, hand.day())), cause);
            state = State.RUNNING;
        }
    }

    void end(Hand hand, String cause) {
        resume(hand, cause);
        add(ClockEvent.What.ENDED, hand, cause);
        state = State.ENDED;
        endedOn = hand.day();
    }

    void revive(Hand hand, String cause) {
        add(ClockEvent.What.REVIVED, hand, cause);
        state = State.RUNNING;
        endedOn = null;
    }

    void extend(int units, Hand hand, String ground) {
        add(ClockEvent.What.EXTENDED, hand, ground).by(units);
        extension += units;
    }

    /** Another kind of case may end the same term by something else. */
    void runUntil(Until another) {
        until = another;
    }

    /** Where the case is and how hard it is; a variant that the term does not have changes nothing. */
    void flag(boolean isRemote, boolean isComplex, Hand hand) {
        remote = isRemote;
        complex = isComplex;
        String flags = (remote ? "REMOTE" : "PLAIN") + (complex ? "_COMPLEX" : "");
        add(ClockEvent.What.FLAGGED, hand, flags);
    }

    private ClockEvent add(ClockEvent.What what, Hand hand, String cause) {
        LocalDate known = state == State.PAUSED ? null : dueOn;
        ClockEvent added = new ClockEvent(last() + 1, what, hand, cause, known);
        events.add(added);
        unsettled.add(added);
        return added;
    }

    private int last() {
        return events.stream().mapToInt(ClockEvent::seq).max().orElse(0);
    }

    /** The times in which it stood still, for the date arithmetic; the last one may be open. */
    public List<Pause> pauses() {
        return Pausing.pauses(events());
    }

    public String id() {
        return id;
    }

    public String caseId() {
        return caseId;
    }

    public String term() {
        return term;
    }

    /** What it began with; null when it belongs to a status of the case. */
    public Trigger event() {
        return event;
    }

    Until until() {
        return until;
    }

    /** Whether somebody has to do something before it is over. */
    public boolean duty() {
        return until.duty();
    }

    public boolean remote() {
        return remote;
    }

    public boolean complex() {
        return complex;
    }

    public State state() {
        return state;
    }

    /** Why it ended; empty while it has not. */
    String endedBy() {
        return ending().map(ClockEvent::cause).orElse("");
    }

    public boolean ended() {
        return state == State.ENDED;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    /** Null while the term is running or paused. */
    public LocalDate endedOn() {
        return endedOn;
    }

    /** How it came to its end; empty while the term is running or paused. */
    Optional<ClockEvent> ending() {
        return events.stream()
                .filter(each -> ended() && each.what() == ClockEvent.What.ENDED)
                .max(Comparator.comparing(ClockEvent::seq));
    }

    public int extension() {
        return extension;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** What happened to it since its start, in order: what is fetched together with its clock comes in any. */
    public List<ClockEvent> events() {
        return events.stream().sorted(Comparator.comparing(ClockEvent::seq)).toList();
    }
}
