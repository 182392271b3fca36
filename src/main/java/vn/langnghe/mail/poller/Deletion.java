package vn.langnghe.mail.poller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.util.List;
import java.util.Map;
import org.eclipse.angus.mail.imap.IMAPMessage;
import vn.langnghe.intake.mailbox.Lying;
import vn.langnghe.intake.mailbox.MailboxBook;
import vn.langnghe.platform.job.Background;

/** Deletes mails whose keep time is over; only rows that say "stored and marked" come here. */
@ApplicationScoped
class Deletion {
    @Inject
    private MailboxBook book;

    @Inject
    private Background background;

    void delete(Line line, List<Lying> old) throws MessagingException {
        if (old.isEmpty()) {
            return;
        }
        Map<Long, IMAPMessage> found =
                line.find(old.stream().mapToLong(Lying::uid).toArray());
        line.delete(found.values().toArray(Message[]::new));
        background.inContext(() -> {
            book.deleted(old);
            return null;
        });
    }
}
