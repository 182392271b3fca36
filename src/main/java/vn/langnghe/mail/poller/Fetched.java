package vn.langnghe.mail.poller;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.eclipse.angus.mail.imap.IMAPMessage;
import vn.langnghe.mail.Delivery;
import vn.langnghe.platform.Pieces;

/**
 * The bytes of a mail as its server gave them, without marking it.
 *
 * @param bytes all of them, or the beginning of a mail that is too large
 * @param size of the whole mail, in bytes
 */
record Fetched(Pieces bytes, long size) {
    /** Of a larger mail so much is read, in bytes. */
    private static final int BEGINNING = 1 << 20;

    /**
     * A server may announce a wrong size, and the library takes an empty answer in the middle for the end. So when the
     * size is not the announced one, the mail is read again, and only two equal readings are believed.
     *
     * @throws IOException when the line broke or the readings differ
     */
    static Fetched of(IMAPMessage message) throws MessagingException, IOException {
        long announced = message.getSize();
        Pieces once = announced > Delivery.LARGEST ? null : whole(message);
        if (once == null) {
            return new Fetched(beginning(message), Math.max(announced, Delivery.LARGEST + 1L));
        }
        if (once.size() == 0 && announced > 0) {
            throw new IOException("announced and not given");
        }
        if (once.size() != announced && !isStill(once, message)) {
            throw new IOException("two readings differ");
        }
        return new Fetched(once, once.size());
    }

    private static Pieces whole(IMAPMessage message) throws MessagingException, IOException {
        try (InputStream in = message.getMimeStream()) {
            return Pieces.upTo(Delivery.LARGEST, in);
        }
    }

    private static Pieces beginning(IMAPMessage message) throws MessagingException, IOException {
        try (InputStream in = message.getMimeStream()) {
            return Pieces.of(in.readNBytes(BEGINNING));
        }
    }

    private static boolean isStill(Pieces read, IMAPMessage message) throws MessagingException, IOException {
        try (InputStream before = read.open();
                InputStream again = message.getMimeStream()) {
            byte[] piece;
            do {
                piece = before.readNBytes(Pieces.PIECE);
                if (!Arrays.equals(piece, again.readNBytes(piece.length))) {
                    return false;
                }
            } while (piece.length > 0);
            return again.read() < 0;
        }
    }

    boolean isWhole() {
        return bytes.size() == size;
    }
}
