package vn.langnghe.casework.clock;

import java.time.LocalDate;
import java.util.Map;

/**
 * What becomes of the result of a case before everybody's eyes, as far as terms run by it.
 *
 * @param concludedOn day of the answer that stands; null while none does
 * @param publishedOn first day of what made that answer public, or the day on which it was decided to withhold it; null
 *     while it is still to be made public
 * @param postedOn first day of the posting that stands, of whichever answer; null while nothing is posted
 */
public record Publicity(LocalDate concludedOn, LocalDate publishedOn, LocalDate postedOn) {
    /** Nothing was concluded, nothing is posted. */
    public static final Publicity NONE = new Publicity(null, null, null);

    /** Whether nothing is left to decide about it. */
    public boolean decided() {
        return publishedOn != null || postedOn != null;
    }

    void addTo(Map<Trigger, LocalDate> happened) {
        put(happened, Trigger.CONCLUDED, concludedOn);
        put(happened, Trigger.PUBLISHED, publishedOn);
        put(happened, Trigger.POSTED, postedOn);
    }

    private static void put(Map<Trigger, LocalDate> happened, Trigger what, LocalDate day) {
        if (day != null) {
            happened.put(what, day);
        }
    }
}
