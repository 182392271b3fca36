package vn.langnghe.web.staff;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Texts;
import vn.langnghe.platform.Vietnamese;

/** Moments as people at a desk read them. */
public final class Moments {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM HH:mm", Locale.ROOT);

    private Moments() {}

    /** {@code 4 phút}, {@code 3 giờ}, {@code 6 ngày}. */
    public static String age(Instant since, Instant now, Locale language) {
        Duration age = Duration.between(since, now);
        Texts texts = Texts.of("desk", language);
        if (age.toMinutes() < 1) {
            return texts.get("age.now");
        }
        if (age.toHours() < 1) {
            return texts.get("age.minutes", age.toMinutes());
        }
        return age.toDays() < 1 ? texts.get("age.hours", age.toHours()) : texts.get("age.days", age.toDays());
    }

    /** {@code 10:29} today, {@code 20/11 15:07} before. */
    public static String brief(Instant at, Instant now) {
        ZonedDateTime local = at.atZone(Now.ZONE);
        boolean today = local.toLocalDate().equals(now.atZone(Now.ZONE).toLocalDate());
        return (today ? TIME : SHORT).format(local);
    }

    /** {@code thứ Sáu, 20/11/2026, 15:07}. */
    public static String full(Instant at, Locale language) {
        ZonedDateTime local = at.atZone(Now.ZONE);
        return day(local.toLocalDate(), language) + ", " + TIME.format(local);
    }

    /** {@code thứ Sáu, 20/11/2026}. */
    public static String day(LocalDate day, Locale language) {
        String weekday = "weekday." + day.getDayOfWeek().getValue();
        return Texts.of("desk", language).get(weekday) + ", " + Vietnamese.day(day);
    }

    /** {@code 10:32:07}. */
    public static String seconds(Instant at) {
        return SECONDS.format(at.atZone(Now.ZONE));
    }
}
