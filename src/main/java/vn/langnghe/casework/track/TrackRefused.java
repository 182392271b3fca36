package vn.langnghe.casework.track;

import vn.langnghe.platform.Refusal;

/** Number and code open nothing. {@link #malformed()} = the code cannot be one, told before any look-up. */
public class TrackRefused extends Refusal {
    private static final long serialVersionUID = 1L;

    private final boolean malformed;

    private TrackRefused(String key, boolean malformed) {
        super(key);
        this.malformed = malformed;
    }

    static TrackRefused notTogether() {
        return new TrackRefused("casework.refused.track", false);
    }

    static TrackRefused notACode() {
        TrackRefused refused = new TrackRefused("casework.refused.code16", true);
        refused.about("receiptCode");
        return refused;
    }

    static TrackRefused busy() {
        return new TrackRefused("casework.refused.trackBusy", false);
    }

    public boolean malformed() {
        return malformed;
    }

    /** True when the guessing budget is used up for the moment. */
    public boolean tooMany() {
        return key().endsWith("trackBusy");
    }
}
