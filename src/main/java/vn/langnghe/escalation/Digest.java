package vn.langnghe.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person is told at half past seven or half past one.
 *
 * @param slot that time
 * @param lines the newest of each case and cause, in the order of their due days
 */
public record Digest(Instant slot, List<Line> lines) {
    /**
     * One clock, by number and dates only.
     *
     * @param number null where the person may count the case and know no more of it
     * @param level of the case after it
     * @param content whether the person may open the case
     */
    public record Line(String number, Cause cause, String term, LocalDate dueOn, int level, boolean content) {
        /** Whether the person may know which case it is. */
        public boolean named() {
            return number != null;
        }
    }

    /** How many lines of each cause there are, in the order of causes; without those that have none. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Cause cause : Cause.values()) {
            if (count(cause) > 0) {
                counts.put(cause.name(), count(cause));
            }
        }
        return counts;
    }

    /** How many lines of that cause there are. */
    public long count(Cause cause) {
        return lines.stream().filter(line -> line.cause() == cause).count();
    }
}
