package vn.langnghe.mail.sender;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import vn.langnghe.letters.Outbox;
import vn.langnghe.letters.OutgoingLetter;
import vn.langnghe.mail.OwnAddress;
import vn.langnghe.platform.Figures;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.job.Background;
import vn.langnghe.platform.job.Leases;
import vn.langnghe.platform.setting.Role;
import vn.langnghe.platform.setting.Settings;
import vn.langnghe.platform.start.Readiness;
import vn.langnghe.platform.start.Ready;
import vn.langnghe.seal.CannotOpen;

/** One round: every letter that is due, each on its own, so that one that fails holds up no other. */
@ApplicationScoped
class Sender {
    private static final System.Logger LOG = System.getLogger(Sender.class.getName());
    private static final int AT_ONCE = 50;

    /** Longer than a round may last: the limit below plus one letter's time-outs. */
    private static final Duration LEASE = Duration.ofMinutes(3);

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final long LONGEST_ROUND = TimeUnit.SECONDS.toNanos(60);

    @Inject
    private Outbox outbox;

    @Inject
    private Leases leases;

    @Inject
    private Settings settings;

    @Inject
    private Readiness readiness;

    @Inject
    private Background background;

    @Inject
    private Figures figures;

    @Inject
    private Now now;

    private Optional<Smarthost> smarthost;
    private LetterForm form;

    @PostConstruct
    void prepare() {
        smarthost = settings.outSmtpUrl().map(Smarthost::of);
        form = new LetterForm(OwnAddress.of(settings), now);
    }

    void begin(@Observes Ready ready) {
        if (ready.settings().role() != Role.PUBLIC) {
            background.every("letters", PAUSE, this::round);
        }
        readiness.warn("letters", this::complaint);
    }

    /** What an operator should know: letters that do not get out. */
    private Optional<String> complaint() {
        Outbox.Stock stock = outbox.stock();
        if (stock.failing() == 0 && stock.given() == 0) {
            return Optional.empty();
        }
        return Optional.of(stock.failing() + " letters are being tried again, " + stock.given() + " were given up");
    }

    void round() {
        boolean copies = smarthost.isEmpty();
        if (copies && !settings.demo()) {
            return;
        }
        List<String> due = outbox.due(copies, AT_ONCE);
        if (due.isEmpty() || !leases.take("letters", LEASE)) {
            return;
        }
        long end = System.nanoTime() + LONGEST_ROUND;
        for (String id : due) {
            if (System.nanoTime() - end < 0) {
                one(id);
            }
        }
        // for another process, or for the one that follows when this one is started anew
        leases.leave("letters");
    }

    private void one(String id) {
        try {
            outbox.open(id).ifPresent(this::carry);
        } catch (CannotOpen e) {
            outbox.failed(List.of(id), "cannot-open", true);
        }
    }

    private void carry(OutgoingLetter letter) {
        if (smarthost.isEmpty()) {
            copy(letter);
        } else {
            send(letter, smarthost.get());
        }
    }

    private void send(OutgoingLetter letter, Smarthost host) {
        try {
            host.send(form.of(letter), form.returnPath(letter));
        } catch (MessagingException e) {
            SendProblem problem = SendProblem.of(e);
            LOG.log(Level.WARNING, "letter {0} did not leave: {1}", letter.messageName(), problem.code());
            figures.count("letters_failed");
            outbox.failed(letter.letterIds(), problem.code(), problem.forever());
            return;
        }
        outbox.left(letter.letterIds());
        figures.count("letters_left");
    }

    private void copy(OutgoingLetter letter) {
        try {
            new DemoCopy(settings.dataDir().resolve("letters")).write(letter, form);
            outbox.copied(letter.letterIds());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            outbox.failed(letter.letterIds(), "form", true);
        }
    }
}
