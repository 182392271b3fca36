package vn.langnghe.web.staff;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import vn.langnghe.platform.Texts;

/**
 * A due day as a chip: words that say it, and a shade that repeats them. Red is for overdue alone, amber for what is due
 * within two days.
 *
 * @param words {@code còn 2 ngày}, {@code hôm nay}, {@code quá hạn 3 ngày}
 * @param shade class of the style sheet
 * @param day the day itself in full words, or empty
 */
public record Due(String words, String shade, String day) {
    private static final int SOON_DAYS = 2;

    /** @param due null when no term runs */
    public static Due of(LocalDate due, LocalDate today, Locale language) {
        Texts texts = Texts.of("desk", language);
        if (due == null) {
            return new Due(texts.get("due.none"), "is-none", "");
        }
        long days = ChronoUnit.DAYS.between(today, due);
        return new Due(words(texts, days), shade(days), Moments.day(due, language));
    }

    /** A term that stands still. */
    public static Due paused(Locale language) {
        return new Due(Texts.of("desk", language).get("due.paused"), "is-paused", "");
    }

    /** A term that has come to its end in time or not: it no longer asks for anything. */
    public static Due ended(Locale language) {
        return new Due(Texts.of("desk", language).get("due.ended"), "is-done", "");
    }

    private static String words(Texts texts, long days) {
        if (days == 0) {
            return texts.get("due.today");
        }
        return days < 0 ? texts.get("due.over", -days) : texts.get("due.left", days);
    }

    private static String shade(long days) {
        if (days < 0) {
            return "is-over";
        }
        return days <= SOON_DAYS ? "is-soon" : "is-later";
    }
}
