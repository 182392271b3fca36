package vn.langnghe.mail.listener;

import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import vn.langnghe.mail.Delivery;
import vn.langnghe.mail.OwnAddress;

/**
 * What all conversations share: our address, the way in, and how much mail may lie in memory at once. A mail is never
 * written to a disk in clear, so that room is bounded and a mail that finds none is asked to come again.
 *
 * @param way takes a mail in; returns when it is committed and throws when nothing was stored
 * @param room memory for mails that arrive, in pieces of {@link Spool#PIECE}
 * @param largeOnes permits for taking a large mail in
 */
record Desk(OwnAddress own, Consumer<Delivery> way, Semaphore room, Semaphore largeOnes) {
    /** From this size on, in bytes, mails are taken in one after the other: sealing needs several copies of them. */
    static final int LARGE = 4 << 20;

    Desk(OwnAddress own, Consumer<Delivery> way) {
        this(own, way, new Semaphore(pieces()), new Semaphore(1));
    }

    /** An eighth of the heap, but always enough for one mail of the largest size. */
    private static int pieces() {
        long eighth = Runtime.getRuntime().maxMemory() / 8;
        return (int) (Math.max(eighth, SmtpListener.LARGEST + (long) Spool.PIECE) / Spool.PIECE) + 1;
    }
}
