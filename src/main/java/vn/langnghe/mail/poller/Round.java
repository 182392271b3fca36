package vn.langnghe.mail.poller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.angus.mail.imap.IMAPMessage;
import vn.langnghe.intake.mailbox.Lying;
import vn.langnghe.intake.mailbox.MailboxBook;
import vn.langnghe.intake.mailbox.View;
import vn.langnghe.platform.job.Background;
import vn.langnghe.platform.setting.Settings;

/**
 * One look into a mailbox: what lies there is written down, taken in, oldest first, then marked; what is old enough is
 * deleted. Whatever breaks it off, the next round goes on from what is committed.
 */
@ApplicationScoped
class Round {
    private static final int AT_ONCE = 50;
    private static final int LISTED_AT_ONCE = 1_000;

    @Inject
    private MailboxBook book;

    @Inject
    private Takeover takeover;

    @Inject
    private Deletion deletion;

    @Inject
    private Background background;

    @Inject
    private Settings settings;

    /** @throws vn.langnghe.mail.Delivery.Withdrawn when another process has the mailbox now */
    void go(Line line, Turn turn) throws MessagingException {
        View view = view(line, turn.mailbox());
        list(line, view);
        List<Lying> waiting = in(() -> book.waiting(view, AT_ONCE));
        while (!waiting.isEmpty()) {
            take(line, view, turn, waiting);
            waiting = in(() -> book.waiting(view, AT_ONCE));
        }
        markForgotten(line, in(() -> book.unmarked(view, LISTED_AT_ONCE)));
        Optional<Integer> keepDays = settings.imapKeepDays();
        if (keepDays.isPresent()) {
            List<Lying> old = in(() -> book.old(view, Duration.ofDays(keepDays.get()), AT_ONCE));
            deletion.delete(line, old);
        }
    }

    private View view(Line line, Mailbox mailbox) throws MessagingException {
        long uidValidity = line.uidValidity();
        long uidNext = line.uidNext();
        return in(() -> book.look(mailbox.name(), uidValidity, uidNext));
    }

    private void list(Line line, View view) throws MessagingException {
        List<Long> uids = line.uidsFrom(view.highest() + 1);
        for (int from = 0; from < uids.size(); from += LISTED_AT_ONCE) {
            List<Long> some = uids.subList(from, Math.min(uids.size(), from + LISTED_AT_ONCE));
            background.inContext(() -> {
                book.list(view, some);
                return null;
            });
        }
    }

    private void take(Line line, View view, Turn turn, List<Lying> waiting) throws MessagingException {
        Map<Long, IMAPMessage> found =
                line.find(waiting.stream().mapToLong(Lying::uid).toArray());
        List<Lying> done = new ArrayList<>();
        for (Lying mail : waiting) {
            if (takeover.take(view, turn, mail, found.get(mail.uid()))) {
                done.add(mail);
            }
        }
        mark(line, done, found);
    }

    /** Stored by somebody who did not come to mark it. */
    private void markForgotten(Line line, List<Lying> mails) throws MessagingException {
        if (!mails.isEmpty()) {
            mark(line, mails, line.find(mails.stream().mapToLong(Lying::uid).toArray()));
        }
    }

    /** Those that are gone from the server need no mark. */
    private void mark(Line line, List<Lying> mails, Map<Long, IMAPMessage> found) throws MessagingException {
        if (mails.isEmpty()) {
            return;
        }
        line.mark(mails.stream()
                .map(mail -> found.get(mail.uid()))
                .filter(message -> message != null && !message.isExpunged())
                .toArray(Message[]::new));
        background.inContext(() -> {
            book.marked(mails);
            return null;
        });
    }

    private <T> T in(Supplier<T> work) {
        return background.inContext(work);
    }
}
