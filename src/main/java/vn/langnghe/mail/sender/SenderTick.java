package vn.langnghe.mail.sender;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.langnghe.platform.Readiness;
import vn.langnghe.platform.Role;
import vn.langnghe.platform.Settings;

/** Looks every few seconds whether letters may leave. One process of several does the round; a round never overlaps. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SenderTick {
    private static final System.Logger LOG = System.getLogger(SenderTick.class.getName());

    @Inject
    private Readiness readiness;

    @Inject
    private Settings settings;

    @Inject
    private Sender sender;

    private final AtomicBoolean busy = new AtomicBoolean();

    @Schedule(hour = "*", minute = "*", second = "*/3", persistent = false)
    void tick() {
        if (settings.role() == Role.PUBLIC || !readiness.isReady() || !busy.compareAndSet(false, true)) {
            return;
        }
        try {
            sender.round();
        } catch (RuntimeException e) {
            LOG.log(
                    Level.WARNING,
                    "the round of letters was broken off: {0}",
                    e.getClass().getSimpleName());
        } finally {
            busy.set(false);
        }
    }
}
