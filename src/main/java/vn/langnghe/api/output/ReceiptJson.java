package vn.langnghe.api.output;

import jakarta.json.JsonObject;
import java.util.Locale;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.intake.Receipt;
import vn.langnghe.platform.Texts;

/** The answer to a submission. */
public final class ReceiptJson {
    private ReceiptJson() {}

    /** @param asked what the sender called it, or null */
    public static JsonObject of(Receipt receipt, Kind asked, Locale locale) {
        boolean unsigned = asked == Kind.TO_CAO && !asked.name().equals(receipt.kind());
        return new Out()
                .put("caseNumber", receipt.caseNumber())
                .put("receiptCode", grouped(receipt.receiptCode()))
                .moment("receivedAt", receipt.receivedAt())
                .endOf("replyBy", receipt.replyBy())
                .put("kind", receipt.kind())
                .put("notice", unsigned ? Texts.of("api", locale).get("notice.toCao") : null)
                .put("receipt", signed(receipt))
                .build();
    }

    /** What the signature is over, and the signature: this part is the receipt to keep. */
    private static Out signed(Receipt receipt) {
        return new Out()
                .put("caseNumber", receipt.caseNumber())
                .moment("receivedAt", receipt.receivedAt())
                .endOf("replyBy", receipt.replyBy())
                .put("digest", receipt.digest())
                .put("signature", receipt.signature());
    }

    private static String grouped(String digits) {
        return digits.replaceAll("(\\d{4})(?=\\d)", "$1 ");
    }
}
