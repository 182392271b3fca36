package vn.langnghe.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import vn.langnghe.deadline.Calendars;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.job.Background;
import vn.langnghe.platform.job.SharedTime;
import vn.langnghe.platform.setting.Role;
import vn.langnghe.platform.start.Readiness;
import vn.langnghe.platform.start.Ready;

/** Looks every few seconds whether a clock is to be climbed or people are to be told, and lets one process do it. */
@ApplicationScoped
class Ticks {
    private static final Duration PAUSE = Duration.ofSeconds(3);

    /** How often a tick that had nothing to do is written down. */
    private static final Duration SIGN = Duration.ofMinutes(1);

    /** So long without a tick of any process is worth a warning. */
    private static final Duration SILENCE = Duration.ofMinutes(5);

    @Inject
    private Background background;

    @Inject
    private Readiness readiness;

    @Inject
    private SharedTime time;

    @Inject
    private Calendars calendars;

    @Inject
    private Escalation escalation;

    @Inject
    private Digests digests;

    @Inject
    private Round round;

    @Inject
    private TickBook book;

    private volatile Instant started;

    void begin(@Observes Ready ready) {
        if (ready.settings().role() != Role.PUBLIC) {
            started = time.instant();
            background.every(Escalation.JOB, PAUSE, this::tick);
            readiness.warn("escalation", this::silence);
            readiness.warn("escalation clocks", this::stubborn);
        }
    }

    private void tick() {
        ZonedDateTime at = time.zoned();
        Optional<Instant> slot =
                Slots.at(at, calendars.current()).map(ZonedDateTime::toInstant).filter(one -> !digests.finished(one));
        if (slot.isPresent() || escalation.any(at.toLocalDate())) {
            round.go(at.toInstant(), slot);
        } else {
            book.quiet(at.toInstant(), SIGN);
        }
    }

    private Optional<String> silence() {
        Instant tick = book.lastTick();
        Instant last = tick.isBefore(started) ? started : tick;
        return last.isBefore(time.instant().minus(SILENCE))
                ? Optional.of("Việc theo dõi thời hạn đứng từ "
                        + last.atZone(Now.ZONE).toLocalDateTime().withNano(0)
                        + "; không ai được nhắc, không vụ việc nào lên mức. Xem log/server.log.")
                : Optional.empty();
    }

    private Optional<String> stubborn() {
        int failed = book.failed();
        return failed == 0
                ? Optional.empty()
                : Optional.of(
                        failed + " thời hạn không tính được ở lần xem gần nhất; log/server.log nêu mã của chúng.");
    }
}
