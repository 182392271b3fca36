package vn.langnghe.casework.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.langnghe.platform.job.Background;
import vn.langnghe.platform.job.Leases;
import vn.langnghe.platform.setting.Role;
import vn.langnghe.platform.start.Ready;

/** Looks whether clocks are behind the calendar, and lets one process at a time count them anew. */
@ApplicationScoped
class CalendarRounds {
    private static final String JOB = "calendar";
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration LEASE = Duration.ofMinutes(1);

    @Inject
    private Background background;

    @Inject
    private Leases leases;

    @Inject
    private Recounting recounting;

    void begin(@Observes Ready ready) {
        if (ready.settings().role() != Role.PUBLIC) {
            background.every(JOB, PAUSE, this::round);
        }
    }

    private void round() {
        if (recounting.behind() && leases.take(JOB, LEASE)) {
            while (recounting.batch() && leases.take(JOB, LEASE)) {
                // each batch is a transaction of its own
            }
        }
    }
}
