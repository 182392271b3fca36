package vn.langnghe.seal;

import java.util.List;

/** The citizen's own key of one case, as long as one request has the code. Only this room can read it. */
public final class CitizenKey {
    private final byte[] privateKey;
    private final byte[] publicKey;
    private final OpeningKeys opening;

    CitizenKey(byte[] privateKey, byte[] publicKey) {
        this.privateKey = privateKey.clone();
        this.publicKey = publicKey.clone();
        this.opening = new OpeningKeys(List.of(new Opener(Curve.privateKey(privateKey), publicKey)));
    }

    /** The half that stands in clear in the case, for {@link Seal#begin(byte[])}. */
    public byte[] publicKey() {
        return publicKey.clone();
    }

    byte[] privateKey() {
        return privateKey;
    }

    OpeningKeys opening() {
        return opening;
    }
}
