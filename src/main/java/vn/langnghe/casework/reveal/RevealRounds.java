package vn.langnghe.casework.reveal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.langnghe.platform.job.Background;
import vn.langnghe.platform.job.Leases;
import vn.langnghe.platform.setting.Role;
import vn.langnghe.platform.start.Ready;

/** Writes down that a window closed unused. That it is closed does not depend on this: the clock decides. */
@ApplicationScoped
class RevealRounds {
    private static final String JOB = "reveal";
    private static final Duration PAUSE = Duration.ofSeconds(10);

    @Inject
    private Background background;

    @Inject
    private Leases leases;

    @Inject
    private Custody custody;

    void begin(@Observes Ready ready) {
        if (ready.settings().role() != Role.PUBLIC) {
            background.every(JOB, PAUSE, () -> {
                if (leases.take(JOB, PAUSE)) {
                    custody.expire();
                }
            });
        }
    }
}
