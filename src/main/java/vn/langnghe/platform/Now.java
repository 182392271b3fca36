package vn.langnghe.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;

/**
 * The only clock. Days are days in Vietnam, whatever zone the machine is set to.
 *
 * <p>Tests move it by the system property {@value #OFFSET} (an ISO-8601 duration such as {@code PT48H}), read at every
 * call; production never sets it.
 */
@ApplicationScoped
public class Now {
    /** Everything citizens and officials read is in this zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    static final String OFFSET = "langnghe.clock.offset";

    private static final ThreadLocal<Duration> SHIFT = ThreadLocal.withInitial(() -> Duration.ZERO);

    /** Whole milliseconds, as the database keeps them. */
    public Instant instant() {
        return Instant.now().plus(SHIFT.get()).truncatedTo(ChronoUnit.MILLIS).plus(offset());
    }

    /** By how much a test has moved the time of this process; nothing otherwise. */
    public static Duration offset() {
        String offset = System.getProperty(OFFSET);
        return offset == null ? Duration.ZERO : Duration.parse(offset);
    }

    public LocalDate today() {
        return zoned().toLocalDate();
    }

    public ZonedDateTime zoned() {
        return instant().atZone(ZONE);
    }

    /**
     * Lets {@code work} happen at another time, on this thread only. For demo data, which would look newborn otherwise;
     * nothing that serves people calls it.
     *
     * @param shift from the present, negative for the past
     */
    public <T> T during(Duration shift, Supplier<T> work) {
        Duration outer = SHIFT.get();
        SHIFT.set(outer.plus(shift));
        try {
            return work.get();
        } finally {
            SHIFT.set(outer);
        }
    }
}
