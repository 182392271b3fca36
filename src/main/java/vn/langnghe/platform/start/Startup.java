package vn.langnghe.platform.start;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;
import vn.langnghe.platform.StartProblem;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.platform.job.Background;
import vn.langnghe.platform.setting.Settings;

/**
 * The order of the start: migrations while the archive is deployed (a failure fails the deployment), then, on a thread
 * of its own so that deployment ends, {@link Migrated}, {@link Ready}, and {@code /health/ready} turns 200.
 */
@WebListener
public class Startup implements ServletContextListener {
    private static final System.Logger LOG = System.getLogger(Startup.class.getName());

    @Inject
    Event<Migrated> migrated;

    @Inject
    Event<Ready> ready;

    @Inject
    Readiness readiness;

    @Inject
    Background background;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Settings settings = orSay(Settings::read);
        boolean https = settings.publicUrl().startsWith("https:");
        // behind HTTPS only there; on a plain loopback address such a cookie could not be set at all
        event.getServletContext().getSessionCookieConfig().setSecure(https);
        QuietLibraries.hush();
        ParentWatch.start(settings);
        int done = orSay(() -> new Schema(settings).migrate());
        LOG.log(Level.INFO, "schema ready, {0} migrations run", done);
        orSay(() -> requireDurable(settings));
        background.begin(() -> open(settings));
    }

    private void open(Settings settings) {
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

    private static <T> T orSay(Supplier<T> step) {
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
        LOG.log(Level.ERROR, StartProblem.MARK + StartProblem.UNFORESEEN, problem);
    }
}
