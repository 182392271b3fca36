package vn.langnghe.mail.poller;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPMessage;
import vn.langnghe.intake.mailbox.Lying;
import vn.langnghe.intake.mailbox.MailboxBook;
import vn.langnghe.intake.mailbox.View;
import vn.langnghe.intake.mails.MailBook;
import vn.langnghe.mail.Delivery;
import vn.langnghe.mail.Mailroom;
import vn.langnghe.mail.reader.Headers;
import vn.langnghe.mail.reader.MailReader;
import vn.langnghe.mail.reader.Unreadable;
import vn.langnghe.platform.Figures;
import vn.langnghe.platform.Pieces;
import vn.langnghe.platform.job.Background;
import vn.langnghe.platform.job.Leases;

/** Takes one mail of a mailbox in. */
@ApplicationScoped
class Takeover {
    private static final System.Logger LOG = System.getLogger(Takeover.class.getName());

    @Inject
    private MailboxBook book;

    @Inject
    private MailBook mails;

    @Inject
    private Mailroom mailroom;

    @Inject
    private Leases leases;

    @Inject
    private Background background;

    @Inject
    private Figures figures;

    /**
     * Returns true when the mail is stored and may be marked; false when it is to be tried again, or is gone.
     *
     * @param message null when it is not there any more
     * @throws MessagingException when the line is broken
     * @throws Delivery.Withdrawn when another process has the mailbox now
     */
    boolean take(View view, Turn turn, Lying mail, IMAPMessage message) throws MessagingException {
        if (message == null) {
            return gone(mail);
        }
        try {
            Fetched fetched = Fetched.of(message);
            in(() -> store(view, turn, mail, fetched));
            return true;
        } catch (MessageRemovedException e) {
            return gone(mail);
        } catch (Delivery.Withdrawn e) {
            throw e;
        } catch (MessagingException | IOException | RuntimeException e) {
            return later(mail, message, e);
        }
    }

    private void store(View view, Turn turn, Lying mail, Fetched fetched) {
        byte[] mark = mails.mark(fetched.bytes());
        if (book.known(view, mark)) {
            book.same(mail, mark);
            figures.count("mailbox_same");
            return;
        }
        mailroom.take(new Delivery(
                turn.mailbox().name(),
                returnPath(fetched.bytes()),
                fetched.bytes(),
                fetched.size(),
                () -> settle(turn, mail, mark, !fetched.isWhole())));
    }

    private void settle(Turn turn, Lying mail, byte[] mark, boolean stays) {
        if (!leases.isStill(turn.job(), turn.number()) || !book.taken(mail, mark, stays)) {
            throw new Delivery.Withdrawn();
        }
    }

    /** As the last server wrote it down; where it did not, the sender is not taken for the null sender. */
    private static String returnPath(Pieces mail) {
        try {
            Headers headers = MailReader.headers(mail);
            Optional<String> written = headers.first("Return-Path");
            return written.map(path -> path.replaceAll("[<>\\s]", "")).orElseGet(headers::fromAddress);
        } catch (Unreadable e) {
            return "";
        }
    }

    private boolean gone(Lying mail) {
        in(() -> book.gone(mail));
        figures.count("mailbox_gone");
        LOG.log(Level.WARNING, "a mail was removed from its mailbox before it could be read");
        return false;
    }

    private boolean later(Lying mail, IMAPMessage message, Exception why) throws MessagingException {
        in(() -> book.later(mail));
        figures.count("mailbox_later");
        LOG.log(Level.WARNING, "a mail was left in its mailbox for now: {0}", root(why));
        if (!message.getFolder().isOpen()) {
            throw new MessagingException("line broken");
        }
        return false;
    }

    /** Classes only: a message may hold values. */
    private static String root(Throwable problem) {
        Throwable root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return problem.getClass().getSimpleName() + "/" + root.getClass().getSimpleName();
    }

    private void in(Runnable work) {
        background.inContext(() -> {
            work.run();
            return null;
        });
    }
}
