package vn.langnghe.seal;

import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Signs receipts with Ed25519 (RFC 8032), so that nobody can later say another number or day was given. */
final class ReceiptSigner {
    private final PrivateKey privateKey;
    private final PublicKey publicKey;
    private final ThreadLocal<Signature> signing = ThreadLocal.withInitial(this::newSigning);

    /** @param encodedPrivate PKCS #8 · @param encodedPublic X.509 */
    ReceiptSigner(byte[] encodedPrivate, byte[] encodedPublic) {
        this.privateKey = Primitives.attempt(
                () -> KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encodedPrivate)));
        this.publicKey = Primitives.attempt(
                () -> KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encodedPublic)));
        if (!verify(new byte[0], sign(new byte[0]))) {
            throw new KeysProblem("Hai tệp khóa receipt.key và receipt.pub không cùng một cặp.");
        }
    }

    String sign(byte[] canonical) {
        return Primitives.attempt(() -> {
            Signature signature = signing.get();
            signature.update(canonical);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
        });
    }

    boolean verify(byte[] canonical, String signed) {
        return Primitives.attempt(() -> {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(publicKey);
            signature.update(canonical);
            try {
                return signature.verify(Base64.getUrlDecoder().decode(signed));
            } catch (SignatureException | IllegalArgumentException notASignature) {
                return false;
            }
        });
    }

    private Signature newSigning() {
        return Primitives.attempt(() -> {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(privateKey, Primitives.random());
            return signature;
        });
    }
}
