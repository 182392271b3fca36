package vn.langnghe.mail.bounce;

import java.util.List;
import java.util.Optional;

/**
 * A delivery report.
 *
 * @param ids that look like those of letters of ours, the original's Message-ID first
 * @param outcomes what became of it, by recipient; empty when the report is not in a form that programs read
 */
public record Report(List<String> ids, List<Outcome> outcomes) {
    /** What is assumed of a server that reports in words only. */
    private static final Outcome UNCLEAR = new Outcome("failed", "5.0.0", null);

    /**
     * What became of a letter at one recipient.
     *
     * @param action {@code failed}, {@code delayed}, {@code delivered}, {@code relayed}, {@code expanded}
     * @param status RFC 3463 code, such as {@code 5.1.1}
     * @param recipient address, or null when it is not said
     */
    public record Outcome(String action, String status, String recipient) {
        public boolean failed() {
            return action.equals("failed");
        }

        /** Without the address. */
        @Override
        public String toString() {
            return action + ' ' + status;
        }
    }

    /** The failure it tells of, if it tells of one: a letter goes to one recipient. */
    public Optional<Outcome> failure() {
        return outcomes.isEmpty()
                ? Optional.of(UNCLEAR)
                : outcomes.stream().filter(Outcome::failed).findFirst();
    }
}
