package vn.langnghe.platform.start;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import vn.langnghe.platform.Migrated;
import vn.langnghe.platform.Readiness;
import vn.langnghe.platform.Ready;
import vn.langnghe.platform.Settings;
import vn.langnghe.platform.StartProblem;
import vn.langnghe.platform.ToolDatabase;

/**
 * The order of the start: migrations while the archive is deployed (a failure fails the deployment), then, on a thread
 * of its own so that deployment ends, {@link Migrated}, {@link Ready}, and {@code /health/ready} turns 200.
 */
@Singleton
@jakarta.ejb.Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Startup {
    private static final System.Logger LOG = System.getLogger(Startup.class.getName());

    @Resource
    TimerService timers;

    @Inject
    Event<Migrated> migrated;

    @Inject
    Event<Ready> ready;

    @Inject
    Readiness readiness;

    @PostConstruct
    void migrate() {
        Settings settings = orSay(Settings::read);
        ParentWatch.start();
        int done = orSay(() -> new Schema(settings).migrate());
        LOG.log(Level.INFO, "schema ready, {0} migrations run", done);
        orSay(() -> requireDurable(settings));
        timers.createSingleActionTimer(1, new TimerConfig("start", false));
    }

    @Timeout
    void open() {
        Settings settings = Settings.read();
        try {
            migrated.fire(new Migrated(settings));
            ready.fire(new Ready(settings));
            readiness.ready("start");
            LOG.log(Level.INFO, "ready");
        } catch (RuntimeException e) {
            readiness.notReady("start", "failed");
            say(e);
        }
    }

    private static Durability requireDurable(Settings settings) {
        try (ToolDatabase database = ToolDatabase.open(settings)) {
            Durability durability = new Durability(database);
            durability.faults().stream().findFirst().ifPresent(fault -> {
                throw new StartProblem(fault);
            });
            return durability;
        }
    }

    private static <T> T orSay(java.util.function.Supplier<T> step) {
        try {
            return step.get();
        } catch (RuntimeException e) {
            say(e);
            throw e;
        }
    }

    /** One sentence where the launcher and the operator look for it. */
    private static void say(RuntimeException problem) {
        for (Throwable t = problem; t != null; t = t.getCause()) {
            if (t instanceof StartProblem) {
                LOG.log(Level.ERROR, StartProblem.MARK + t.getMessage());
                return;
            }
        }
        LOG.log(Level.ERROR, StartProblem.MARK + "lỗi khi chuẩn bị dữ liệu, xem nhật ký.", problem);
    }
}
