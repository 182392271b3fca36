package vn.langnghe.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import vn.langnghe.intake.Arrival;
import vn.langnghe.intake.IntakeOnce;
import vn.langnghe.intake.KeyReused;
import vn.langnghe.intake.Receipt;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.TryAgain;
import vn.langnghe.seal.ReceiptCode;
import vn.langnghe.web.shell.Speech;

/** Hands a checked form to intake and puts into the form's words what intake does not take. */
@ApplicationScoped
public class Sending {
    /** Intake's names of fields, where the form calls them otherwise. */
    private static final Map<String, String> FIELDS =
            Map.of("subject", "office", "happenedAt", "day", "attachments", "files");

    @Inject
    IntakeOnce intake;

    @Inject
    ReceiptWriter writer;

    @Inject
    Speech speech;

    /**
     * What became of a post: a receipt, or a notice to show above the form, or problems with fields.
     *
     * @param notice key of the words above the form, or null
     */
    record Outcome(ReceiptView receipt, String notice) {
        static Outcome notice(String key) {
            return new Outcome(null, key);
        }
    }

    Outcome send(Arrival arrival, Optional<String> key, Problems problems) {
        if (key.isEmpty()) {
            return Outcome.notice("notice.old");
        }
        try {
            return new Outcome(view(intake.receive(arrival, key.get())), null);
        } catch (KeyReused e) {
            return Outcome.notice("notice.again");
        } catch (TryAgain e) {
            return Outcome.notice("notice.busy");
        } catch (Refusal e) {
            String field = e.field().map(f -> FIELDS.getOrDefault(f, f)).orElse("text");
            problems.say(field, speech.of(e));
            return Outcome.notice(null);
        }
    }

    private ReceiptView view(Receipt receipt) {
        return writer.of(
                receipt.caseNumber(),
                new ReceiptCode(receipt.receiptCode()),
                receipt.kind(),
                receipt.receivedAt(),
                receipt.signature());
    }
}
