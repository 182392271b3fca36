package vn.langnghe.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import vn.langnghe.platform.Pieces;
import vn.langnghe.platform.setting.Settings;

/** The gate of this room: everything that needs a key of the house. */
@ApplicationScoped
public class Seal {
    private static final byte[] BOX = "lang-nghe/1 box".getBytes(UTF_8);
    private static final byte[] DIGEST = "lang-nghe/1 digest".getBytes(UTF_8);

    private final Supplier<KeyRing> keys;

    /** For the container only. */
    protected Seal() {
        this.keys = () -> {
            throw new IllegalStateException("not injected");
        };
    }

    @Inject
    Seal(Keys keys) {
        this.keys = keys::ring;
    }

    private Seal(KeyRing ring) {
        this.keys = () -> ring;
    }

    /** Outside the container (tests, subcommands): the keys of this folder, made there when there is none. */
    public static Seal withKeysIn(Path folder) {
        KeyFiles files = new KeyFiles(folder);
        if (files.none()) {
            files.make();
        }
        return new Seal(KeyRing.read(files, true));
    }

    /** Outside the container: the keys of this folder as role {@code public} holds them; empty when there is none. */
    public static Optional<Seal> withoutVaultKey(Path folder) {
        KeyFiles files = new KeyFiles(folder);
        return files.none() ? Optional.empty() : Optional.of(new Seal(KeyRing.read(files, false)));
    }

    /** Where the key files of a process with these settings are. */
    public static Path folder(Settings settings) {
        return settings.dataDir().resolve("keys");
    }

    /** Starts the sealing of one transaction, for the vault alone. */
    public Sealing begin() {
        return new Sealing(List.of(Reader.of(keys.get().vault().publicKey(), Curve.fresh())));
    }

    /** Starts the sealing of one transaction, for the vault and for the citizen who has the code. */
    public Sealing begin(byte[] citizenPublicKey) {
        Curve.Pair ephemeral = Curve.fresh();
        return new Sealing(
                List.of(Reader.of(keys.get().vault().publicKey(), ephemeral), Reader.of(citizenPublicKey, ephemeral)));
    }

    /** Whether this process holds the vault's private key. */
    public boolean canOpen() {
        return keys.get().vault().opening().isPresent();
    }

    /** @throws CannotOpen without the vault's key, for another place, or when a single bit was changed */
    public byte[] open(byte[] envelope, Context c) {
        return vault().open(envelope, c);
    }

    /** @throws CannotOpen also when the envelope was not sealed to this citizen */
    public byte[] open(byte[] envelope, Context c, CitizenKey key) {
        return key.opening().open(envelope, c);
    }

    /**
     * Opens what {@link Sealing#stream} sealed, piece by piece.
     *
     * @param chunks in their order
     * @throws CannotOpen possibly after the first frames were written: what {@code to} got is then incomplete
     */
    public void openStream(Iterator<byte[]> chunks, Context c, OutputStream to) throws IOException {
        new FrameReader(vault(), c).read(chunks, to);
    }

    private OpeningKeys vault() {
        return keys.get().vault().opening().orElseThrow(CannotOpen::noKey);
    }

    /** The number of the vault's key that everything is sealed for now, from 1. */
    public int vaultKey() {
        return keys.get().vault().newest();
    }

    /** Whether this process could still open with an older key of the vault, so that envelopes may have to follow. */
    public boolean holdsOldVaultKey() {
        return keys.get().vault().several();
    }

    /**
     * Starts the wrapping anew of one batch.
     *
     * @throws CannotOpen in a process without the vault's private key
     */
    public Rewrapping rewrapping() {
        return new Rewrapping(vault(), keys.get().vault().publicKey());
    }

    /** Overwrites and deletes the older pairs of the vault in this folder; gives the files that are gone. */
    public static List<String> retireOldVaultKeys(Path folder) {
        return new KeyFiles(folder).retireOldVaultPairs();
    }

    /**
     * A keyed digest: equal for equal content, and of no use to whoever has only the database.
     *
     * @param purpose keeps digests of different uses apart
     * @return 32 bytes
     */
    public byte[] digest(String purpose, byte[]... parts) {
        byte[] content = Primitives.measured(parts);
        return Primitives.hmac(keys.get().pepper(), DIGEST, Primitives.measured(purpose.getBytes(UTF_8)), content);
    }

    /** The same for one part that is too large to be copied. */
    public byte[] digest(String purpose, Pieces content) {
        byte[] head = Primitives.join(
                DIGEST,
                Primitives.measured(purpose.getBytes(UTF_8)),
                ByteBuffer.allocate(Integer.BYTES).putInt(content.size()).array());
        return Primitives.hmac(keys.get().pepper(), head, content.open());
    }

    /** Locks an answer that only somebody who repeats {@code from} may read again. */
    public byte[] boxAnswer(byte[] plain, byte[]... from) {
        byte[] nonce = Primitives.random(Primitives.NONCE_BYTES);
        return Primitives.join(nonce, Primitives.encrypt(boxKey(from), nonce, BOX, plain, plain.length));
    }

    /** @throws CannotOpen when {@code from} is not what it was boxed with */
    public byte[] unboxAnswer(byte[] box, byte[]... from) {
        int head = Math.min(box.length, Primitives.NONCE_BYTES);
        byte[] nonce = Arrays.copyOf(box, Primitives.NONCE_BYTES);
        return Primitives.decrypt(boxKey(from), nonce, BOX, box, head, box.length - head);
    }

    /** Locks a secret of the house that this process has to read again, under the pepper and to one place. */
    public byte[] boxSecret(byte[] plain, Context place) {
        return boxAnswer(plain, place.bound());
    }

    /** @throws CannotOpen for another place, another pepper, or when a single bit was changed */
    public byte[] unboxSecret(byte[] box, Context place) {
        return unboxAnswer(box, place.bound());
    }

    private byte[] boxKey(byte[][] from) {
        byte[] info = Primitives.join(BOX, Primitives.measured(from));
        return Hkdf.derive(new byte[0], keys.get().pepper(), info, Primitives.KEY_BYTES);
    }

    /** The lock for a new code, with a new key pair for its holder. */
    public CodeLock lock(ReceiptCode code) {
        return lock(code.digits());
    }

    /** The same for another secret, such as the random token of a link. */
    public CodeLock lock(String secret) {
        return keys.get().codes().lock(secret);
    }

    /** Gives the holder of a key a (new) code for it: the key pair stays, what was sealed to it stays readable. */
    public CodeLock lockAgain(CitizenKey key, ReceiptCode code) {
        return keys.get().codes().lock(code.digits(), key.privateKey(), key.publicKey());
    }

    /** The citizen's key when the code is right; wrong codes cost the same time. */
    public Optional<CitizenKey> unlock(CodeLock lock, ReceiptCode code) {
        return unlock(lock, code.digits());
    }

    /** The same for another secret than a code. */
    public Optional<CitizenKey> unlock(CodeLock lock, String secret) {
        return keys.get().codes().unlock(lock, secret);
    }

    /** Takes as long as {@link #unlock}, for a case number that does not exist. */
    public void dummyUnlock() {
        keys.get().codes().unlockNobody();
    }

    /** The receipt's signature (Ed25519) as 86 characters of base64url. */
    public String sign(byte[] canonical) {
        return keys.get().receipts().sign(canonical);
    }

    public boolean verify(byte[] canonical, String signature) {
        return keys.get().receipts().verify(canonical, signature);
    }

    /** Random, as base64url without padding: 16 bytes give 22 characters. */
    public String token(int bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(bytes));
    }

    public byte[] random(int bytes) {
        return Primitives.random(bytes);
    }

    /** SHA-256 over the parts one after the other. */
    public byte[] hash(byte[]... parts) {
        return Primitives.sha256(parts);
    }

    /**
     * Proves that an id in a letter is ours: two bytes that name the key, sixteen of HMAC-SHA256, by the newest mail key.
     */
    public byte[] mailMac(String text) {
        return keys.get().mail().sign(text.getBytes(UTF_8));
    }

    /** Whether the newest mail key made it, or an older one that is still there. */
    public boolean mailMacValid(String text, byte[] mac) {
        return keys.get().mail().valid(text.getBytes(UTF_8), mac);
    }
}
