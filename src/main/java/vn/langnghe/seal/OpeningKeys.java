package vn.langnghe.seal;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Whoever opens, with one private key or with several: each envelope names the one it was sealed for. */
final class OpeningKeys {
    private final List<Opener> keys;

    OpeningKeys(List<Opener> keys) {
        this.keys = List.copyOf(keys);
    }

    byte[] open(byte[] envelope, Context c) {
        byte[] bound = Envelope.bound(Envelope.WHOLE, c);
        int head = Envelope.headLength(envelope, Envelope.WHOLE);
        int body = head + Primitives.NONCE_BYTES;
        if (envelope.length < body + Primitives.TAG_BYTES) {
            throw CannotOpen.damaged();
        }
        byte[] dataKey = dataKey(envelope, head, bound);
        byte[] nonce = Arrays.copyOfRange(envelope, head, body);
        return Envelope.unpad(Primitives.decrypt(dataKey, nonce, bound, envelope, body, envelope.length - body));
    }

    /**
     * The data key, from the first slot that names one of these keys.
     *
     * @param until where the slots to be looked at end
     * @throws CannotOpen when none does, or when the slot belongs to another place
     */
    byte[] dataKey(byte[] envelope, int until, byte[] bound) {
        for (Opener key : keys) {
            OptionalInt slot = Envelope.slotOf(envelope, until, key.keyId());
            if (slot.isPresent()) {
                return Envelope.unwrap(envelope, slot.getAsInt(), bound, key);
            }
        }
        throw CannotOpen.otherReader();
    }
}
