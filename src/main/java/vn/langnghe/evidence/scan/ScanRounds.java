package vn.langnghe.evidence.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.langnghe.evidence.Evidence;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.job.Background;
import vn.langnghe.platform.job.Leases;
import vn.langnghe.platform.setting.Role;
import vn.langnghe.platform.start.Readiness;
import vn.langnghe.platform.start.Ready;

/** Looks for files that came and asks the scanner about them, one at a time and in one process at a time. */
@ApplicationScoped
class ScanRounds {
    private static final String JOB = "virus scan";
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Longer than one file may take. */
    private static final Duration LEASE = PATIENCE.plusMinutes(1);

    /** A file may become visible so long after the moment it bears: its transaction ends late, its machine's clock too. */
    private static final Duration LATE = Duration.ofHours(6);

    private static final int AT_ONCE = 20;

    @Inject
    private Background background;

    @Inject
    private Leases leases;

    @Inject
    private ScanRows rows;

    @Inject
    private Evidence evidence;

    @Inject
    private Readiness readiness;

    @Inject
    private Now now;

    /** Before it every file was tried; at the start of the process that is not known. */
    private Instant since = Instant.EPOCH;

    private Clamd scanner;
    private volatile boolean away;

    /** Only where files can be opened, and where there is a scanner. */
    void begin(@Observes Ready ready) {
        Optional<String> address = ready.settings().virusScanner();
        if (ready.settings().role() != Role.PUBLIC && address.isPresent()) {
            scanner = Clamd.at(address.get(), PATIENCE);
            readiness.warn("virus-scanner", this::trouble);
            background.every(JOB, PAUSE, this::round);
        }
    }

    private Optional<String> trouble() {
        if (away) {
            return Optional.of("the virus scanner cannot be reached; files wait for it");
        }
        int waiting = rows.waiting();
        return waiting == 0 ? Optional.empty() : Optional.of("the virus scanner failed at " + waiting + " files");
    }

    private void round() {
        List<ScanRows.Wanted> wanted = new ArrayList<>(rows.fresh(since, AT_ONCE));
        if (wanted.isEmpty()) {
            // backwards too: a clock that was ahead and is set right must not hide what comes now
            since = now.instant().minus(LATE);
        }
        wanted.addAll(rows.again(AT_ONCE));
        for (ScanRows.Wanted file : wanted) {
            if (!leases.take(JOB, LEASE) || !scan(file)) {
                return;
            }
        }
        if (!wanted.isEmpty()) {
            leases.leave(JOB);
        }
    }

    /** False when there is no use in asking about another one now. */
    private boolean scan(ScanRows.Wanted file) {
        try {
            rows.told(file, scanner.scan(to -> evidence.write(file.id(), to)));
            away = false;
            return true;
        } catch (Clamd.Away e) {
            away = true;
            leases.leave(JOB);
            return false;
        } catch (IOException | RuntimeException e) {
            // an envelope that does not open must not hold up the files behind it
            away = false;
            rows.later(file);
            return true;
        }
    }
}
