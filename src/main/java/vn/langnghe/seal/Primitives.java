package vn.langnghe.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.function.Supplier;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The JDK's building blocks, one instance per thread: looking a provider up costs more than most of these operations,
 * and one generator for all threads would be a queue.
 */
final class Primitives {
    static final int KEY_BYTES = 32;
    static final int NONCE_BYTES = 12;
    static final int TAG_BYTES = 16;
    private static final int READ = 8192;

    private static final ThreadLocal<Mac> MAC = each(() -> Mac.getInstance("HmacSHA256"));
    private static final ThreadLocal<Cipher> CIPHER = each(() -> Cipher.getInstance("AES/GCM/NoPadding"));
    private static final ThreadLocal<MessageDigest> SHA256 = each(() -> MessageDigest.getInstance("SHA-256"));
    private static final ThreadLocal<SecureRandom> RANDOM = each(() -> SecureRandom.getInstance("DRBG"));

    private Primitives() {}

    /** HMAC-SHA256 over the parts one after the other, 32 bytes. */
    static byte[] hmac(byte[] key, byte[]... parts) {
        return attempt(() -> {
            Mac mac = MAC.get();
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        });
    }

    /** HMAC-SHA256 over a beginning and everything behind it, 32 bytes. */
    static byte[] hmac(byte[] key, byte[] head, InputStream rest) {
        return attempt(() -> {
            Mac mac = MAC.get();
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            mac.update(head);
            byte[] piece = new byte[READ];
            for (int read = rest.read(piece); read >= 0; read = rest.read(piece)) {
                mac.update(piece, 0, read);
            }
            return mac.doFinal();
        });
    }

    /** SHA-256 over the parts one after the other, 32 bytes. */
    static byte[] sha256(byte[]... parts) {
        MessageDigest digest = SHA256.get();
        digest.reset();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /** AES-256-GCM: the ciphertext of {@code plain} followed by its tag of 16 bytes. */
    static byte[] encrypt(byte[] key, byte[] nonce, byte[] aad, byte[] plain, int length) {
        return attempt(() -> cipher(Cipher.ENCRYPT_MODE, key, nonce, aad).doFinal(plain, 0, length));
    }

    /** @throws CannotOpen when key, nonce, associated data or ciphertext are not those of {@link #encrypt} */
    static byte[] decrypt(byte[] key, byte[] nonce, byte[] aad, byte[] sealed, int offset, int length) {
        if (length < TAG_BYTES) {
            throw CannotOpen.damaged();
        }
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, aad).doFinal(sealed, offset, length);
        } catch (GeneralSecurityException e) {
            throw CannotOpen.damaged();
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, byte[] aad) throws GeneralSecurityException {
        Cipher cipher = CIPHER.get();
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(8 * TAG_BYTES, nonce));
        cipher.updateAAD(aad);
        return cipher;
    }

    static SecureRandom random() {
        return RANDOM.get();
    }

    static byte[] random(int bytes) {
        byte[] fresh = new byte[bytes];
        random().nextBytes(fresh);
        return fresh;
    }

    /** Compares in a time that does not tell where the two differ. */
    static boolean same(byte[] a, byte[] b) {
        return MessageDigest.isEqual(a, b);
    }

    static byte[] join(byte[]... parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        ByteBuffer all = ByteBuffer.allocate(length);
        for (byte[] part : parts) {
            all.put(part);
        }
        return all.array();
    }

    /** Joins the parts with their lengths before them, so that no two lists of parts give the same bytes. */
    static byte[] measured(byte[]... parts) {
        byte[][] all = new byte[2 * parts.length][];
        for (int i = 0; i < parts.length; i++) {
            all[2 * i] = ByteBuffer.allocate(4).putInt(parts[i].length).array();
            all[2 * i + 1] = parts[i];
        }
        return join(all);
    }

    /** What the JDK must be able to do; if it cannot, the program cannot run. */
    static <T> T attempt(Attempt<T> work) {
        try {
            return work.make();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> ThreadLocal<T> each(Attempt<T> maker) {
        Supplier<T> supplier = () -> attempt(maker);
        return ThreadLocal.withInitial(supplier);
    }

    @FunctionalInterface
    interface Attempt<T> {
        T make() throws GeneralSecurityException, IOException;
    }
}
