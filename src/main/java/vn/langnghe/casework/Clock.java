package vn.langnghe.casework;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.langnghe.deadline.Pause;

/**
 * One running, paused or ended term of a case (thời hạn). The due day is computed from start, stays and extension by
 * {@code deadline.DueDates}; what is kept in {@link #dueOn} is its last result, for lists.
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

    @Column(name = "case_id")
    private String caseId;

    /** Term code, such as {@code PAKN_ANSWER}. */
    private String term;

    @Enumerated(EnumType.STRING)
    private State state = State.RUNNING;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    /** In the term's unit. */
    private int extension;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @ElementCollection
    @CollectionTable(name = "clock_stay", joinColumns = @JoinColumn(name = "clock_id"))
    @OrderBy("from")
    private List<Stay> stays = new ArrayList<>();

    protected Clock() {}

    Clock(String id, CaseFile file, String term, LocalDate startedOn) {
        this.id = id;
        this.caseId = file.id();
        this.term = term;
        this.startedOn = startedOn;
    }

    /** Keeps the last known day: while the clock stands still nobody knows a new one. */
    void due(LocalDate day) {
        if (day != null) {
            dueOn = day;
        }
    }

    void pause(LocalDate from, String cause, String actor) {
        if (state == State.RUNNING) {
            state = State.PAUSED;
            stays.add(new Stay(from, cause, actor));
        }
    }

    void resume(LocalDate on) {
        if (state == State.PAUSED) {
            state = State.RUNNING;
            stays.get(stays.size() - 1).end(on);
        }
    }

    void end(LocalDate on) {
        resume(on);
        state = State.ENDED;
        endedOn = on;
    }

    void extend(int units) {
        extension += units;
    }

    public String id() {
        return id;
    }

    public String term() {
        return term;
    }

    public State state() {
        return state;
    }

    public LocalDate startedOn() {
        return startedOn;
    }

    /** Null while the term is running or paused. */
    public LocalDate endedOn() {
        return endedOn;
    }

    public int extension() {
        return extension;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** The stays as pauses of the date arithmetic; the last one may be open. */
    public List<Pause> pauses() {
        return stays.stream().map(Stay::asPause).toList();
    }
}
