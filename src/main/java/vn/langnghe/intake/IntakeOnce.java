package vn.langnghe.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.langnghe.evidence.NewAttachment;
import vn.langnghe.platform.DuplicateKey;
import vn.langnghe.platform.transaction.Transactions;
import vn.langnghe.seal.Seal;

/**
 * The way into {@link Intake} for doors whose senders may press twice: the same key with the same body gives the same
 * receipt and one case, whether the second post comes late, at once or after a crash. Starts no transaction itself.
 */
@ApplicationScoped
public class IntakeOnce {
    private static final int ATTEMPTS = 4;

    @Inject
    private Intake intake;

    @Inject
    private Answers answers;

    @Inject
    private Transactions transactions;

    @Inject
    private Seal seal;

    /**
     * Receives {@code arrival} under {@code key}.
     *
     * @param key what the sender made unique; null or empty = receive without memory
     * @throws KeyReused when the key was used for another body
     */
    public Receipt receive(Arrival arrival, String key) {
        if (key == null || key.isEmpty()) {
            return transactions.retrying(ATTEMPTS, () -> intake.receive(arrival));
        }
        byte[] keyHash = seal.digest("idempotency-key", key.getBytes(StandardCharsets.UTF_8));
        byte[][] from = secrets(arrival, key);
        byte[] body = seal.digest("idempotency-body", from);
        return answers.given(keyHash, body, from).orElseGet(() -> receiveNew(arrival, keyHash, body, from));
    }

    private Receipt receiveNew(Arrival arrival, byte[] keyHash, byte[] body, byte[][] from) {
        try {
            return transactions.retrying(ATTEMPTS, () -> intake.receiveOnce(arrival, keyHash, body, from));
        } catch (DuplicateKey e) {
            answers.forgetOld(keyHash);
            Optional<Receipt> other = answers.given(keyHash, body, from);
            return other.orElseGet(
                    () -> transactions.retrying(ATTEMPTS, () -> intake.receiveOnce(arrival, keyHash, body, from)));
        }
    }

    private static byte[][] secrets(Arrival arrival, String key) {
        List<byte[]> parts = new ArrayList<>();
        parts.add(key.getBytes(StandardCharsets.UTF_8));
        parts.add(Canonical.raw(arrival));
        arrival.attachments().stream().map(NewAttachment::digest).forEach(parts::add);
        return parts.toArray(byte[][]::new);
    }
}
