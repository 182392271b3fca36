package vn.langnghe.mail.poller;

import jakarta.mail.MessagingException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.Supplier;
import vn.langnghe.mail.Delivery;

/** Looks after one mailbox, on a thread of its own, until it is stopped. */
final class Watch implements Runnable {
    private static final System.Logger LOG = System.getLogger(Watch.class.getName());

    /** How long we wait for the lease, or for a server that cannot tell us of new mail. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    /** How long after a first failure; twice as long after each further one, up to the longest. */
    private static final Duration SHORTEST = Duration.ofMillis(300);

    private static final Duration LONGEST = Duration.ofSeconds(10);

    /** Waiting ends before the line would be given up for being silent. */
    private static final Duration IDLE = Duration.ofSeconds(45);

    private final Mailbox mailbox;
    private final Round round;
    private final Supplier<OptionalLong> lease;
    private volatile boolean stopped;
    private volatile Turn turn;
    private volatile Line line;
    private String trouble = "";
    private int failures;

    /** @param lease takes or prolongs it and gives the number of our turn */
    Watch(Mailbox mailbox, Round round, Supplier<OptionalLong> lease) {
        this.mailbox = mailbox;
        this.round = round;
        this.lease = lease;
    }

    Mailbox mailbox() {
        return mailbox;
    }

    @Override
    public void run() {
        while (!stopped) {
            attempt();
            pause(failures == 0 ? PAUSE : backoff());
        }
    }

    private void attempt() {
        try {
            OptionalLong number = lease.get();
            if (number.isPresent()) {
                turn = new Turn(mailbox, number.getAsLong());
                work();
            }
        } catch (Delivery.Withdrawn e) {
            say("another process has it");
        } catch (MessagingException | RuntimeException e) {
            failures++;
            say(e.getClass().getSimpleName());
        } finally {
            turn = null;
        }
    }

    private void work() throws MessagingException {
        try (Line open = Line.open(mailbox)) {
            line = open;
            while (!stopped && turn != null) {
                round.go(open, turn);
                failures = 0;
                say("");
                if (!open.hasNews() && !open.idle(IDLE)) {
                    pause(PAUSE);
                }
            }
        } finally {
            line = null;
        }
    }

    /** One line for each change. */
    private void say(String now) {
        if (!now.equals(trouble) && !stopped) {
            trouble = now;
            LOG.log(
                    now.isEmpty() ? Level.INFO : Level.WARNING,
                    "mailbox {0}: {1}",
                    mailbox,
                    now.isEmpty() ? "well" : now);
        }
    }

    /** Prolongs the lease while we work under it. When it is somebody else's now, the work ends where it stands. */
    void prolong() {
        Turn ours = turn;
        if (ours != null) {
            OptionalLong number = lease.get();
            if (number.isEmpty() || number.getAsLong() != ours.number()) {
                turn = null;
                cut();
            }
        }
    }

    void stop() {
        stopped = true;
        cut();
    }

    private void cut() {
        Line open = line;
        if (open != null) {
            open.cut();
        }
    }

    private Duration backoff() {
        Duration longer = SHORTEST.multipliedBy(1L << Math.min(failures, 10) - 1);
        return longer.compareTo(LONGEST) < 0 ? longer : LONGEST;
    }

    private void pause(Duration length) {
        try {
            if (!stopped) {
                Thread.sleep(length.toMillis());
            }
        } catch (InterruptedException e) {
            stopped = true;
            Thread.currentThread().interrupt();
        }
    }
}
