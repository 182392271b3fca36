package vn.langnghe.seal;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * The binary form of what is sealed, version 1:
 *
 * <pre>
 * 'L' 'N'  version(1)  kind(1)  n(1)
 * n × [ keyId(8)  ephemeral public key(32)  nonce(12)  wrapped data key(48) ]
 * kind 1, whole:  nonce(12)  AES-256-GCM( length(4) plain zeros… , up to a multiple of 256 )
 * kind 2, stream: prefix(7)  frames, see {@link FrameReader}
 * </pre>
 *
 * <p>Each slot and the body are bound to version, kind and {@link Context}, but not to each other: a data key can be
 * wrapped anew for another key pair without touching the body.
 */
final class Envelope {
    static final byte WHOLE = 1;
    static final byte STREAM = 2;
    static final int STEP = 256;

    static final int FIXED = 5;
    private static final int WRAPPED = Primitives.KEY_BYTES + Primitives.TAG_BYTES;
    static final int SLOT = Reader.ID_BYTES + Curve.BYTES + Primitives.NONCE_BYTES + WRAPPED;
    private static final int EPHEMERAL_AT = Reader.ID_BYTES;
    private static final int NONCE_AT = EPHEMERAL_AT + Curve.BYTES;
    private static final int WRAPPED_AT = NONCE_AT + Primitives.NONCE_BYTES;

    private Envelope() {}

    /** What stands before the body: the form, and the data key wrapped for each reader. */
    static byte[] head(byte kind, List<Reader> readers, byte[] dataKey, byte[] bound) {
        ByteBuffer head = ByteBuffer.allocate(FIXED + readers.size() * SLOT);
        head.put(start(kind)).put((byte) readers.size());
        readers.forEach(reader -> head.put(slot(reader, dataKey, bound)));
        return head.array();
    }

    /** The data key wrapped for one reader. */
    static byte[] slot(Reader reader, byte[] dataKey, byte[] bound) {
        byte[] nonce = Primitives.random(Primitives.NONCE_BYTES);
        return Primitives.join(
                reader.keyId(),
                reader.ephemeral(),
                nonce,
                Primitives.encrypt(reader.wrapping(), nonce, bound, dataKey, dataKey.length));
    }

    /** The associated data of slots and body: form and place. */
    static byte[] bound(byte kind, Context c) {
        return Primitives.join(start(kind), c.bound());
    }

    /** How long the head of this envelope is; the body follows. */
    static int headLength(byte[] envelope, byte kind) {
        if (envelope.length < FIXED || !Arrays.equals(envelope, 0, 4, start(kind), 0, 4)) {
            throw CannotOpen.damaged();
        }
        int length = FIXED + (envelope[4] & 0xff) * SLOT;
        if (envelope.length < length) {
            throw CannotOpen.damaged();
        }
        return length;
    }

    /** Whether these bytes begin an envelope and hold its first slot. */
    static boolean isHead(byte[] head) {
        return head.length >= FIXED + SLOT
                && head[FIXED - 1] > 0
                && (kind(head) == WHOLE || kind(head) == STREAM)
                && Arrays.equals(head, 0, FIXED - 1, start(kind(head)), 0, FIXED - 1);
    }

    static byte kind(byte[] head) {
        return head[FIXED - 2];
    }

    /** Where the slot for this reader begins, among those before {@code until}. */
    static OptionalInt slotOf(byte[] envelope, int until, byte[] keyId) {
        for (int at = FIXED; at + SLOT <= until; at += SLOT) {
            if (Arrays.equals(envelope, at, at + keyId.length, keyId, 0, keyId.length)) {
                return OptionalInt.of(at);
            }
        }
        return OptionalInt.empty();
    }

    /** The data key out of the slot that begins there. */
    static byte[] unwrap(byte[] envelope, int at, byte[] bound, Opener opener) {
        byte[] ephemeral = Arrays.copyOfRange(envelope, at + EPHEMERAL_AT, at + NONCE_AT);
        byte[] nonce = Arrays.copyOfRange(envelope, at + NONCE_AT, at + WRAPPED_AT);
        return Primitives.decrypt(opener.wrapping(ephemeral), nonce, bound, envelope, at + WRAPPED_AT, WRAPPED);
    }

    /** Hides the length: four bytes of it, the text, zeros up to the next multiple of 256. */
    static byte[] pad(byte[] plain) {
        int length = Math.addExact(plain.length, 4 + STEP - 1) / STEP * STEP;
        return ByteBuffer.allocate(length).putInt(plain.length).put(plain).array();
    }

    static byte[] unpad(byte[] padded) {
        int length = padded.length < 4 ? -1 : ByteBuffer.wrap(padded).getInt();
        if (length < 0 || length > padded.length - 4) {
            throw CannotOpen.damaged();
        }
        return Arrays.copyOfRange(padded, 4, 4 + length);
    }

    private static byte[] start(byte kind) {
        return new byte[] {'L', 'N', 1, kind};
    }
}
