package vn.langnghe.seal;

import java.security.KeyPair;
import java.security.KeyPairGenerator;

/** A fresh pair for the vault (X25519) and one for receipts (Ed25519). */
record NewPairs(Curve.Pair vault, KeyPair receipt) {
    static NewPairs draw() {
        return Primitives.attempt(() -> new NewPairs(
                Curve.fresh(), KeyPairGenerator.getInstance("Ed25519").generateKeyPair()));
    }
}
