package vn.langnghe.mail.poller;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.langnghe.intake.mailbox.MailboxBook;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.job.Background;
import vn.langnghe.platform.job.Leases;
import vn.langnghe.platform.setting.Role;
import vn.langnghe.platform.start.Readiness;
import vn.langnghe.platform.start.Ready;

/** Begins a watch for each mailbox of the settings, in the roles that take submissions in. */
@ApplicationScoped
public class Poller {
    /** A process that does not answer loses its mailboxes after this time. */
    private static final Duration LEASE = Duration.ofSeconds(20);

    private static final Duration PROLONG = Duration.ofSeconds(5);

    /** After this time without a look into it, a mailbox is worth a warning. */
    private static final Duration SILENCE = Duration.ofMinutes(3);

    @Inject
    private Background background;

    @Inject
    private Leases leases;

    @Inject
    private Round round;

    @Inject
    private MailboxBook book;

    @Inject
    private Readiness readiness;

    @Inject
    private Now now;

    private final List<Watch> watches = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    void open(@Observes Ready ready) {
        if (ready.settings().role() == Role.STAFF) {
            return;
        }
        Instant started = now.instant();
        for (Mailbox mailbox : Mailbox.all(ready.settings())) {
            begin(new Watch(mailbox, round, () -> lease(mailbox)));
            readiness.warn("mailbox " + mailbox.name(), () -> silence(mailbox, started));
        }
        if (!watches.isEmpty()) {
            background.every("mailboxes", PROLONG, () -> watches.forEach(Watch::prolong));
            readiness.warn("mailbox mails", this::stubborn);
        }
    }

    private void begin(Watch watch) {
        Thread thread = new Thread(watch, "imap " + watch.mailbox().name());
        thread.setDaemon(true);
        watches.add(watch);
        threads.add(thread);
        thread.start();
    }

    private OptionalLong lease(Mailbox mailbox) {
        return background.inContext(() -> leases.turn(Turn.job(mailbox), LEASE));
    }

    /** Whichever process looks into it: the time of the last look stands in the database. */
    private Optional<String> silence(Mailbox mailbox, Instant started) {
        Instant seen = book.lastSeen(mailbox.name()).filter(started::isBefore).orElse(started);
        return seen.isBefore(now.instant().minus(SILENCE))
                ? Optional.of("Hộp thư " + mailbox.name() + " không đọc được từ "
                        + seen.atZone(Now.ZONE).toLocalTime().withNano(0) + "; hãy kiểm tra máy chủ thư và mật khẩu.")
                : Optional.empty();
    }

    private Optional<String> stubborn() {
        int mails = book.stubborn();
        return mails == 0
                ? Optional.empty()
                : Optional.of(mails + " thư nhiều lần không lấy được từ hộp thư; chúng vẫn nằm trên máy chủ thư.");
    }

    @PreDestroy
    void close() {
        watches.forEach(Watch::stop);
        threads.forEach(Thread::interrupt);
        for (Watch watch : watches) {
            try {
                leases.leave(Turn.job(watch.mailbox()));
            } catch (RuntimeException e) {
                // the database is gone already: the lease ends by itself
                return;
            }
        }
    }
}
