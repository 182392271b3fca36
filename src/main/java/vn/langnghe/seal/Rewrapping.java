package vn.langnghe.seal;

import java.util.Arrays;

/**
 * Wraps data keys anew for the vault's newest key: one agreement for all envelopes of a batch. Looks at the head of an
 * envelope and at nothing else; the body, and the slot of a citizen, are not even needed.
 */
public final class Rewrapping {
    /** So many bytes of an envelope are wanted: its form and the vault's slot, which is always the first. */
    public static final int HEAD_BYTES = Envelope.FIXED + Envelope.SLOT;

    /** Where the slot begins, counted from 1 as the database counts. */
    public static final int SLOT_AT = Envelope.FIXED + 1;

    public static final int SLOT_BYTES = Envelope.SLOT;

    /** Length of the id of the key that a slot is for; the slot begins with it. */
    public static final int ID_BYTES = Reader.ID_BYTES;

    private final OpeningKeys keys;
    private final Reader newest;

    Rewrapping(OpeningKeys keys, byte[] newestPublicKey) {
        this.keys = keys;
        this.newest = Reader.of(newestPublicKey, Curve.fresh());
    }

    /** Of the newest key. */
    public byte[] newestId() {
        return newest.keyId().clone();
    }

    /** Whether this is an envelope for the newest key already. */
    public boolean done(byte[] head) {
        return head.length >= HEAD_BYTES
                && Envelope.slotOf(head, HEAD_BYTES, newest.keyId()).isPresent();
    }

    /**
     * The vault's slot for the newest key, in place of the {@value #SLOT_BYTES} bytes that are there.
     *
     * @throws CannotOpen when none of our keys opens it at this place
     */
    public byte[] slot(byte[] head, Context c) {
        if (!Envelope.isHead(head)) {
            throw CannotOpen.damaged();
        }
        byte[] bound = Envelope.bound(Envelope.kind(head), c);
        byte[] dataKey = keys.dataKey(head, HEAD_BYTES, bound);
        try {
            return Envelope.slot(newest, dataKey, bound);
        } finally {
            Arrays.fill(dataKey, (byte) 0);
        }
    }
}
