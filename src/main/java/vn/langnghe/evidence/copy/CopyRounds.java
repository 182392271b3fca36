package vn.langnghe.evidence.copy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.job.Background;
import vn.langnghe.platform.job.Leases;
import vn.langnghe.platform.setting.Role;
import vn.langnghe.platform.start.Ready;

/** Looks for files that came and makes their safe copies, one at a time and in one process at a time. */
@ApplicationScoped
class CopyRounds {
    private static final String JOB = "safe copies";
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** Longer than one copy may take. */
    private static final Duration LEASE = CopyMaker.PATIENCE.plusMinutes(1);

    /** A file may become visible so long after the moment it bears: its transaction ends late, its machine's clock too. */
    private static final Duration LATE = Duration.ofHours(6);

    private static final int AT_ONCE = 20;

    @Inject
    private Background background;

    @Inject
    private Leases leases;

    @Inject
    private CopyRows rows;

    @Inject
    private CopyMaker maker;

    @Inject
    private Now now;

    /** Before it nothing is left to do; at the start of the process that is not known. */
    private Instant since = Instant.EPOCH;

    void begin(@Observes Ready ready) {
        if (ready.settings().role() != Role.PUBLIC) {
            background.every(JOB, PAUSE, this::round);
        }
    }

    private void round() {
        List<Wanted> wanted = rows.wanted(since, AT_ONCE);
        if (wanted.isEmpty()) {
            // backwards too: a clock that was ahead and is set right must not hide what comes now
            since = now.instant().minus(LATE);
            return;
        }
        for (Wanted file : wanted) {
            if (!leases.take(JOB, LEASE)) {
                return;
            }
            maker.make(file);
        }
        leases.leave(JOB);
    }
}
