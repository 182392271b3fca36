package vn.langnghe.evidence.scan;

import java.util.Optional;
import vn.langnghe.evidence.danger.Danger;

/**
 * What a scanner said of one file.
 *
 * @param name by which it knows what it found; null otherwise
 */
public record Scan(State state, String name) {
    static final Scan OFF = new Scan(State.OFF, null);
    static final Scan WAITING = new Scan(State.WAITING, null);

    /** Labels: {@code scan.<name>} in the texts of the desk. */
    public enum State {
        /** No scanner is set. */
        OFF,
        /** Not looked at yet, or the attempts failed so far. */
        WAITING,
        CLEAN,
        FOUND,
        /** It has a password. */
        LOCKED,
        /** The scanner takes nothing so large. */
        NEVER
    }

    /** Whether somebody should be warned because of it. */
    public Optional<Danger> danger() {
        return switch (state) {
            case OFF, CLEAN -> Optional.empty();
            case FOUND -> Optional.of(Danger.INFECTED);
            case LOCKED -> Optional.of(Danger.LOCKED);
            case WAITING, NEVER -> Optional.of(Danger.UNSCANNED);
        };
    }
}
