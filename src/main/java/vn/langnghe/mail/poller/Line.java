package vn.langnghe.mail.poller;

import jakarta.mail.FetchProfile;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.UIDFolder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.eclipse.angus.mail.imap.IMAPStore;

/** A connection to a mailbox with its folder open. To be closed; {@link #cut} may be called by any thread. */
final class Line implements AutoCloseable {
    private static final ScheduledExecutorService WATCHDOG = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "imap-watchdog");
        thread.setDaemon(true);
        return thread;
    });

    private final IMAPStore store;
    private final IMAPFolder folder;
    private int counted;

    private Line(IMAPStore store, IMAPFolder folder) {
        this.store = store;
        this.folder = folder;
    }

    static Line open(Mailbox mailbox) throws MessagingException {
        IMAPStore store = (IMAPStore) Session.getInstance(mailbox.properties()).getStore(mailbox.protocol());
        try {
            store.connect(mailbox.host(), mailbox.port(), mailbox.user(), mailbox.password());
            IMAPFolder folder = (IMAPFolder) store.getFolder(mailbox.folder());
            folder.open(Folder.READ_WRITE);
            return new Line(store, folder);
        } catch (MessagingException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    long uidValidity() throws MessagingException {
        return folder.getUIDValidity();
    }

    /** As it was when the folder was opened; -1 when the server does not say. */
    long uidNext() throws MessagingException {
        return folder.getUIDNext();
    }

    /** Ascending. */
    List<Long> uidsFrom(long lowest) throws MessagingException {
        counted = folder.getMessageCount();
        List<Long> uids = new ArrayList<>();
        for (Message message : folder.getMessagesByUID(lowest, UIDFolder.LASTUID)) {
            long uid = message == null ? -1 : folder.getUID(message);
            // a range that ends with the last uid always names the last mail
            if (uid >= lowest) {
                uids.add(uid);
            }
        }
        uids.sort(null);
        return uids;
    }

    /** Those that are still there, by uid. */
    Map<Long, IMAPMessage> find(long... uids) throws MessagingException {
        Map<Long, IMAPMessage> found = new TreeMap<>();
        for (Message message : folder.getMessagesByUID(uids)) {
            if (message != null && !message.isExpunged()) {
                found.put(folder.getUID(message), (IMAPMessage) message);
            }
        }
        FetchProfile size = new FetchProfile();
        size.add(FetchProfile.Item.SIZE);
        folder.fetch(found.values().toArray(Message[]::new), size);
        return found;
    }

    /** Marks as seen. */
    void mark(Message... messages) throws MessagingException {
        folder.setFlags(messages, new Flags(Flags.Flag.SEEN), true);
    }

    /**
     * Deletes these and no others. A server without UIDPLUS cannot (RFC 4315): there they are only marked as deleted,
     * since its EXPUNGE would take along what other people marked.
     */
    void delete(Message... messages) throws MessagingException {
        folder.setFlags(messages, new Flags(Flags.Flag.DELETED), true);
        if (can("UIDPLUS")) {
            folder.expunge(messages);
        }
    }

    /** Asked on the folder's own connection: the store would open another one. */
    private boolean can(String capability) throws MessagingException {
        return (boolean) folder.doCommand(protocol -> protocol.hasCapability(capability));
    }

    /** True when something came since the uids were listed; a server need not tell of it again while we wait. */
    boolean hasNews() throws MessagingException {
        return folder.getMessageCount() != counted;
    }

    /** Returns when something came, when the time is over, or at once with false when the server cannot tell. */
    boolean idle(Duration most) throws MessagingException {
        if (!can("IDLE")) {
            return false;
        }
        ScheduledFuture<?> nudge = WATCHDOG.schedule(this::nudge, most.toMillis(), TimeUnit.MILLISECONDS);
        try {
            folder.idle(true);
            return true;
        } finally {
            nudge.cancel(false);
        }
    }

    /** Any command ends the waiting. */
    private void nudge() {
        try {
            folder.getMessageCount();
        } catch (MessagingException | RuntimeException e) {
            cut();
        }
    }

    /** Ends whatever is going on. */
    void cut() {
        try {
            folder.forceClose();
        } catch (MessagingException | RuntimeException e) {
            // it is closed, and the reader of the line hears of it
            return;
        }
    }

    @Override
    public void close() {
        try {
            if (folder.isOpen()) {
                folder.close(false);
            }
            store.close();
        } catch (MessagingException | RuntimeException e) {
            cut();
        }
    }
}
