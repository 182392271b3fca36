package vn.langnghe.mail.listener;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.subethamail.smtp.TooMuchDataException;
import vn.langnghe.platform.Pieces;

/** Gathers the bytes of one mail in memory, within the room that all mails share. To be closed. */
final class Spool implements AutoCloseable {
    static final int PIECE = Pieces.PIECE;

    private final Semaphore room;
    private final int largest;
    private final List<byte[]> pieces = new ArrayList<>();
    private int size;

    Spool(Semaphore room, int largest) {
        this.room = room;
        this.largest = largest;
    }

    /** Too many mails at once; it may come again. */
    static final class NoRoom extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Reads to the end.
     *
     * @throws TooMuchDataException beyond the largest size
     * @throws NoRoom when the shared memory is used up
     */
    Pieces gather(InputStream in) throws IOException {
        int read;
        do {
            if (!room.tryAcquire()) {
                throw new NoRoom();
            }
            byte[] piece = new byte[PIECE];
            pieces.add(piece);
            read = in.readNBytes(piece, 0, PIECE);
            size += read;
            if (size > largest) {
                throw new TooMuchDataException("larger than " + largest + " bytes");
            }
        } while (read == PIECE);
        return Pieces.of(pieces, size);
    }

    /** Leaves nothing of the mail in memory. */
    @Override
    public void close() {
        pieces.forEach(piece -> Arrays.fill(piece, (byte) 0));
        room.release(pieces.size());
    }
}
