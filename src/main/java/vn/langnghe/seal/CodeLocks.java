package vn.langnghe.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Optional;

/**
 * Makes and opens {@link CodeLock}s. The strength is in the code's 50 random bits and in the pepper, which is not in
 * the database: the derivation only has to be dear enough that guessing at the service itself stays hopeless, and cheap
 * enough for intake (about 0.4 ms).
 */
final class CodeLocks {
    static final int ROUNDS = 1_800;
    private static final int SALT_BYTES = 16;
    private static final byte[] RECOGNISE = "lang-nghe/1 code".getBytes(UTF_8);
    private static final byte[] WRAP = "lang-nghe/1 citizen key".getBytes(UTF_8);

    private final byte[] pepper;
    private final CodeLock nobody;

    CodeLocks(byte[] pepper) {
        this.pepper = pepper;
        this.nobody = lock(ReceiptCode.fresh().digits());
    }

    CodeLock lock(String secret) {
        Curve.Pair pair = Curve.fresh();
        return lock(secret, pair.privateKey(), pair.publicKey());
    }

    /** The same key pair under another secret. */
    CodeLock lock(String secret, byte[] privateKey, byte[] publicKey) {
        byte[] salt = Primitives.random(SALT_BYTES);
        byte[] key = derive(secret, salt);
        byte[] nonce = Primitives.random(Primitives.NONCE_BYTES);
        byte[] wrapped = Primitives.encrypt(part(key, WRAP), nonce, publicKey, privateKey, Curve.BYTES);
        return new CodeLock(salt, part(key, RECOGNISE), publicKey, Primitives.join(nonce, wrapped));
    }

    /** The same work whether or not the code is right, up to the last few microseconds. */
    Optional<CitizenKey> unlock(CodeLock lock, String secret) {
        byte[] key = derive(secret, lock.salt());
        byte[] wrapping = part(key, WRAP);
        if (!Primitives.same(part(key, RECOGNISE), lock.hash())) {
            return Optional.empty();
        }
        byte[] box = lock.citizenPrivateWrapped();
        if (box.length <= Primitives.NONCE_BYTES) {
            throw CannotOpen.damaged();
        }
        byte[] nonce = Arrays.copyOf(box, Primitives.NONCE_BYTES);
        byte[] bare = Primitives.decrypt(
                wrapping, nonce, lock.citizenPublicKey(), box, nonce.length, box.length - nonce.length);
        return Optional.of(new CitizenKey(bare, lock.citizenPublicKey()));
    }

    void unlockNobody() {
        unlock(nobody, ReceiptCode.fresh().digits());
    }

    private byte[] derive(String secret, byte[] salt) {
        byte[] slow = Passwords.derive("PBKDF2WithHmacSHA256", secret.toCharArray(), salt, ROUNDS);
        return Primitives.hmac(pepper, RECOGNISE, salt, slow);
    }

    private static byte[] part(byte[] key, byte[] purpose) {
        return Hkdf.expand(key, purpose, Primitives.KEY_BYTES);
    }
}
