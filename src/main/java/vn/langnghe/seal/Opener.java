package vn.langnghe.seal;

import java.nio.ByteBuffer;
import java.security.PrivateKey;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A reader who opens. Remembers the last wrapping keys it found: all envelopes of one {@link Sealing} share one
 * agreement, and a case page opens many of them.
 */
final class Opener {
    private static final int REMEMBERED = 256;

    private final PrivateKey key;
    private final byte[] publicKey;
    private final byte[] keyId;
    private final Map<ByteBuffer, byte[]> found = Collections.synchronizedMap(new Recent());

    Opener(PrivateKey key, byte[] publicKey) {
        this.key = key;
        this.publicKey = publicKey;
        this.keyId = Reader.id(publicKey);
    }

    byte[] keyId() {
        return keyId;
    }

    byte[] wrapping(byte[] ephemeral) {
        byte[] known = found.get(ByteBuffer.wrap(ephemeral));
        if (known != null) {
            return known;
        }
        byte[] fresh = agree(ephemeral);
        found.put(ByteBuffer.wrap(ephemeral), fresh);
        return fresh;
    }

    private byte[] agree(byte[] ephemeral) {
        try {
            return Reader.wrapping(key, publicKey, ephemeral);
        } catch (IllegalStateException smallOrder) {
            throw CannotOpen.damaged();
        }
    }

    private static final class Recent extends LinkedHashMap<ByteBuffer, byte[]> {
        private static final long serialVersionUID = 1;

        Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<ByteBuffer, byte[]> eldest) {
            return size() > REMEMBERED;
        }
    }
}
