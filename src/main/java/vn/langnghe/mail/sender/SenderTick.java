package vn.langnghe.mail.sender;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import vn.langnghe.platform.Background;
import vn.langnghe.platform.Ready;
import vn.langnghe.platform.Role;

/** Looks every few seconds whether letters may leave. One process of several does the round; a round never overlaps. */
@ApplicationScoped
public class SenderTick {
    private static final Duration PAUSE = Duration.ofSeconds(3);

    @Inject
    Background background;

    @Inject
    Sender sender;

    void begin(@Observes Ready ready) {
        if (ready.settings().role() != Role.PUBLIC) {
            background.every("letters", PAUSE, sender::round);
        }
    }
}
