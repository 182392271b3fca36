package vn.langnghe.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What a case has gone through, as far as guards ask: none of it is ever taken back, but that a new question begins its reminders anew. */
@Embeddable
public class Past {
    private static final int ARBITER = 2;
    private static final int HIGHEST = 4;

    @Column(name = "escalation_level")
    private int level;

    @Column(name = "ask_rounds")
    private int askRounds;

    private int reminders;

    private int refusals;

    private boolean disputed;

    private boolean forwarded;

    /** When it was decided that its answer is not made public. */
    @Column(name = "withheld_at")
    private Instant withheldAt;

    protected Past() {}

    /** Never lower than it is. */
    void raiseTo(int higher) {
        level = Math.max(level, Math.min(higher, HIGHEST));
    }

    void asked() {
        askRounds++;
        reminders = 0;
    }

    void reminded() {
        reminders++;
    }

    /** The second refusal goes to the arbiter. */
    void refused() {
        refusals++;
        if (refusals > 1) {
            raiseTo(ARBITER);
        }
    }

    void disputed() {
        disputed = true;
    }

    void forwarded() {
        forwarded = true;
    }

    void withheld(Instant at) {
        withheldAt = at;
    }

    /** Escalation, 0–4. */
    public int level() {
        return level;
    }

    /** How often the citizen was asked; at most two rounds. */
    public int askRounds() {
        return askRounds;
    }

    /** How often the citizen was reminded of what was asked last. */
    public int reminders() {
        return reminders;
    }

    /** How many offices refused it. */
    public int refusals() {
        return refusals;
    }

    public boolean wasDisputed() {
        return disputed;
    }

    /** When it was decided last that its answer is not made public; null when it never was. */
    public Instant withheldAt() {
        return withheldAt;
    }

    /** It went to another body before. */
    public boolean wasForwarded() {
        return forwarded;
    }
}
