package vn.langnghe.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** The keys of this process, read once. Without a private key of the {@link #vault} it seals and cannot open. */
final class KeyRing {
    private static final byte[] FINGERPRINT = "lang-nghe/1 fingerprint".getBytes(UTF_8);

    private final VaultKeys vault;
    private final ReceiptSigner receipts;
    private final MailKeys mail;
    private final byte[] pepper;
    private final CodeLocks codes;
    private final Map<String, String> fingerprints = new TreeMap<>();

    private KeyRing(KeyFiles files, boolean opens) {
        this.vault = new VaultKeys(files, opens);
        this.receipts = new ReceiptSigner(files.read(KeyFiles.RECEIPT_PRIVATE), files.read(KeyFiles.RECEIPT_PUBLIC));
        this.mail = new MailKeys(files);
        this.pepper = secret(files, KeyFiles.PEPPER);
        this.codes = new CodeLocks(pepper);
        vault.named().forEach((name, key) -> fingerprints.put(name, print(key)));
        fingerprints.put("receipt", print(files.read(KeyFiles.RECEIPT_PUBLIC)));
        mail.named().forEach((name, key) -> fingerprints.put(name, print(key)));
        fingerprints.put("pepper", print(pepper));
    }

    /** @param opens false for role {@code public}: the vault's private key is not even looked at */
    static KeyRing read(KeyFiles files, boolean opens) {
        return new KeyRing(files, opens);
    }

    static byte[] secret(KeyFiles files, String name) {
        byte[] key = files.read(name);
        if (key.length != Primitives.KEY_BYTES) {
            throw new KeysProblem("Tệp khóa " + files.folder().resolve(name) + " không đủ 32 byte.");
        }
        return key;
    }

    /** Tells keys apart without telling them: 128 bits of a keyed hash. */
    private static String print(byte[] key) {
        return HexFormat.of().formatHex(Primitives.hmac(key, FINGERPRINT), 0, 16);
    }

    VaultKeys vault() {
        return vault;
    }

    ReceiptSigner receipts() {
        return receipts;
    }

    MailKeys mail() {
        return mail;
    }

    byte[] pepper() {
        return pepper;
    }

    CodeLocks codes() {
        return codes;
    }

    /** Name → fingerprint of {@code vault} (and {@code vault-2} …), {@code receipt}, {@code mail} (…), {@code pepper}. */
    Map<String, String> fingerprints() {
        return fingerprints;
    }
}
