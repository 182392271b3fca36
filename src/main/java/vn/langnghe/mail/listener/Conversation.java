package vn.langnghe.mail.listener;

import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.TooMuchDataException;
import vn.langnghe.mail.Delivery;
import vn.langnghe.platform.Pieces;

/** One mail of one connection. Its answers name no version, no reason from inside, nothing of the mail. */
final class Conversation implements MessageHandler {
    private static final System.Logger LOG = System.getLogger(Conversation.class.getName());
    private static final int NO_SUCH_MAILBOX = 550;
    private static final int TOO_LARGE = 552;
    private static final int TRY_AGAIN = 451;
    private static final int PATIENCE_SECONDS = 60;
    private static final long PATIENCE_BYTES = 4L * SmtpListener.LARGEST;

    private final Desk desk;
    private String returnPath = "";

    Conversation(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void from(String address) {
        returnPath = address == null ? "" : address.strip();
    }

    @Override
    public void recipient(String address) throws RejectException {
        if (address == null || !desk.own().takes(address)) {
            throw new RejectException(NO_SUCH_MAILBOX, "5.1.1 no such mailbox here");
        }
    }

    @Override
    public String data(InputStream in) throws RejectException, IOException {
        try (Spool spool = new Spool(desk.room(), SmtpListener.LARGEST)) {
            take(spool.gather(in));
            return "2.0.0 received";
        } catch (TooMuchDataException e) {
            hearOut(in);
            throw new RejectException(TOO_LARGE, "5.3.4 larger than " + (SmtpListener.LARGEST >> 20) + " MB");
        } catch (Spool.NoRoom e) {
            hearOut(in);
            throw later("no-room");
        }
    }

    /** A client listens only when it has said everything; whoever goes on for ever is cut off. */
    private static void hearOut(InputStream in) throws IOException {
        byte[] ignored = new byte[Spool.PIECE];
        long heard = 0;
        for (int read = 0; read >= 0 && heard < PATIENCE_BYTES; heard += read) {
            read = in.read(ignored);
        }
    }

    /** Returns when the mail is committed. */
    private void take(Pieces mail) throws RejectException {
        boolean large = mail.size() >= Desk.LARGE;
        if (large && !turn()) {
            throw later("large-mails-waiting");
        }
        try {
            desk.way().accept(new Delivery(Delivery.SMTP, returnPath, mail));
        } catch (RuntimeException e) {
            throw later(name(e));
        } finally {
            if (large) {
                desk.largeOnes().release();
            }
        }
    }

    private boolean turn() {
        try {
            return desk.largeOnes().tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Classes only: the message of a database problem may hold values. */
    private static String name(RuntimeException problem) {
        Throwable root = problem;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return problem.getClass().getSimpleName() + "/" + root.getClass().getSimpleName();
    }

    private static RejectException later(String why) {
        LOG.log(Level.WARNING, "a mail was not stored and asked to come again: {0}", why);
        return new RejectException(TRY_AGAIN, "4.3.0 not stored, please try again in a few minutes");
    }

    @Override
    public void done() {
        // nothing is kept between mails
    }
}
