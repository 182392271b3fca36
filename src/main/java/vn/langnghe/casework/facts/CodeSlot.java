package vn.langnghe.casework.facts;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.langnghe.seal.CodeLock;

/**
 * The lock of the citizen's own page: what is kept of the receipt code, and the citizen's key pair whose private half
 * only the code opens. Empty until a code was made.
 */
@Embeddable
public class CodeSlot {
    @Column(name = "code_salt")
    private byte[] salt;

    @Column(name = "code_hash")
    private byte[] hash;

    @Column(name = "citizen_public_key")
    private byte[] publicKey;

    @Column(name = "citizen_private_wrapped")
    private byte[] wrappedPrivateKey;

    protected CodeSlot() {}

    public CodeSlot(CodeLock lock) {
        this.salt = lock.salt();
        this.hash = lock.hash();
        this.publicKey = lock.citizenPublicKey();
        this.wrappedPrivateKey = lock.citizenPrivateWrapped();
    }

    /** What a case has before a code was made. */
    public static CodeSlot empty() {
        return new CodeSlot();
    }

    /** The lock, or null when the case has none yet. */
    public CodeLock lock() {
        return hash == null ? null : new CodeLock(salt, hash, publicKey, wrappedPrivateKey);
    }

    /** The citizen's public key, or null. */
    public byte[] publicKey() {
        return publicKey;
    }
}
