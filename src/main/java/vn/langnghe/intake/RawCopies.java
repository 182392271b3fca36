package vn.langnghe.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import vn.langnghe.platform.Pieces;
import vn.langnghe.platform.Sql;
import vn.langnghe.seal.Context;
import vn.langnghe.seal.KeptChunks;
import vn.langnghe.seal.Seal;
import vn.langnghe.seal.Sealing;

/** Keeps what arrived, byte for byte, in an envelope: a small one in its owner's row, a large one in pieces beside it. */
@ApplicationScoped
public class RawCopies {
    /** Up to this size, in bytes, the envelope is one field of the owner's row. */
    static final int IN_THE_ROW = 256 << 10;

    @Inject
    private Sql sql;

    @Inject
    private Seal seal;

    /**
     * Seals the bytes in the running transaction.
     *
     * @param owner id of the row they belong to
     * @return the envelope for the row's own field; null when it went into pieces
     */
    public byte[] keep(String owner, Pieces raw, Context place, Sealing sealing) {
        if (raw.size() <= IN_THE_ROW) {
            return sealing.seal(raw.bytes(), place);
        }
        try {
            sealing.stream(raw.open(), place, (number, chunk) -> keepChunk(owner, number, chunk));
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keepChunk(String owner, int number, byte[] chunk) {
        sql.update("insert into raw_chunk (owner_id, number, bytes) values (?, ?, ?)", owner, number, chunk);
    }

    /**
     * Writes the bytes as they arrived.
     *
     * @param envelope of the row's own field, or null
     * @throws vn.langnghe.seal.CannotOpen without the vault's key, or when they were tampered with
     */
    public void write(String owner, byte[] envelope, Context place, OutputStream to) throws IOException {
        if (envelope != null) {
            to.write(seal.open(envelope, place));
        } else {
            seal.openStream(chunks(owner), place, to);
        }
    }

    private Iterator<byte[]> chunks(String owner) {
        return new KeptChunks(number -> sql.one(
                "select bytes from raw_chunk where owner_id = ? and number = ?",
                row -> row.bytes("bytes"),
                owner,
                number));
    }
}
