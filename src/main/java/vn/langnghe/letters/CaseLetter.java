package vn.langnghe.letters;

import java.time.Instant;

/**
 * A letter about a case, as who works on the case may know of it: without address and words.
 *
 * @param writtenAt when it was put into the outbox
 * @param leftAt when another server took it; null while none has
 * @param problem code of what hindered it, such as {@code dead-address}, {@code dsn-5.1.1}, {@code smtp-550}; or null
 */
public record CaseLetter(LetterKind kind, Fate fate, Instant writtenAt, Instant leftAt, String problem) {
    /** What became of a letter. Labels: {@code letter.fate.<name>} in the texts of the desk. */
    public enum Fate {
        /** It leaves with the next round, or at the moment that was set. */
        WAITING,
        /** The day's budget is used up: it leaves another morning, perhaps together with others. */
        HELD,
        /** It could not be handed over so far and is tried again. */
        RETRIED,
        LEFT,
        /** Called back before anybody had it. */
        WITHDRAWN,
        /** The guard does not let it go. */
        STOPPED,
        BOUNCED,
        /** Tried for days and given up. */
        GIVEN_UP;

        /** @param later put off by the guard */
        static Fate of(String state, boolean later, int attempts) {
            return switch (state) {
                case "LEFT" -> LEFT;
                case "WITHDRAWN" -> WITHDRAWN;
                case "STOPPED" -> STOPPED;
                case "BOUNCED" -> BOUNCED;
                case "FAILED" -> GIVEN_UP;
                case "WAITING" -> attempts > 0 ? RETRIED : later ? HELD : WAITING;
                default -> throw new IllegalArgumentException(state);
            };
        }

        /** Whether the citizen has not been told by it, and will not be. */
        public boolean lost() {
            return this == WITHDRAWN || this == STOPPED || this == BOUNCED || this == GIVEN_UP;
        }
    }
}
