package vn.langnghe.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import vn.langnghe.casework.CaseFile;
import vn.langnghe.evidence.NewAttachment;
import vn.langnghe.seal.Seal;

/** Writes out what the sender gets: signed, and bound to story and files. */
@ApplicationScoped
class Receipts {
    @Inject
    private Seal seal;

    /** @param code 16 digits, or null when the code goes by a one-time link */
    Receipt issue(Arrival a, CaseFile file, String code, LocalDate replyBy) {
        String digest = digest(a);
        String canonical = Receipt.canonical(file.number(), file.receivedAt(), replyBy, digest);
        return new Receipt(
                file.number(),
                code,
                file.receivedAt(),
                replyBy,
                file.matter().kind().name(),
                digest,
                seal.sign(canonical.getBytes(StandardCharsets.UTF_8)));
    }

    private String digest(Arrival a) {
        List<byte[]> parts = new ArrayList<>();
        parts.add(Canonical.storyOnly(a));
        a.attachments().stream().map(NewAttachment::digest).forEach(parts::add);
        byte[] digest = seal.digest("receipt", parts.toArray(byte[][]::new));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }
}
