package vn.langnghe.intake.mails;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import vn.langnghe.platform.Figures;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.setting.Role;
import vn.langnghe.platform.start.Readiness;
import vn.langnghe.platform.start.Ready;

/** Tells whoever watches the service when a mail is not accounted for, and when mails wait too long for a person. */
@ApplicationScoped
public class MailWatch {
    /** Looked at by a person within a day. */
    private static final Duration PATIENCE = Duration.ofHours(24);

    @Inject
    private MailBook book;

    @Inject
    private Readiness readiness;

    @Inject
    private Figures figures;

    @Inject
    private Now now;

    void begin(@Observes Ready ready) {
        if (ready.settings().role() == Role.PUBLIC) {
            return; // may write what arrives and not look back
        }
        readiness.warn("mail-reconciliation", this::difference);
        readiness.warn("mail-room", this::waiting);
        figures.gauge("mails_waiting", () -> book.waiting(Duration.ZERO));
    }

    /** Yesterday's too: a difference found at midnight must not be gone a minute later. */
    private Optional<String> difference() {
        LocalDate today = now.today();
        return difference(today).or(() -> difference(today.minusDays(1)));
    }

    private Optional<String> difference(LocalDate day) {
        MailDay mails = book.on(day);
        return mails.matches()
                ? Optional.empty()
                : Optional.of(
                        mails.received() + " mails received on " + day + ", " + mails.accounted() + " accounted for");
    }

    private Optional<String> waiting() {
        int mails = book.waiting(PATIENCE);
        return mails == 0
                ? Optional.empty()
                : Optional.of(mails + " mails wait for a person since more than " + PATIENCE.toHours() + " hours");
    }
}
