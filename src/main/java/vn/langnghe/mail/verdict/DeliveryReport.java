package vn.langnghe.mail.verdict;

import java.util.Optional;

/** What a mail server says about a letter of ours (RFC 3464), or a mail program about its reader (RFC 8098). */
final class DeliveryReport implements Check {
    @Override
    public String name() {
        return "report";
    }

    @Override
    public Optional<Verdict> look(Signs signs) {
        String type = signs.low("Content-Type");
        if (type.startsWith("multipart/report")) {
            return Optional.of(
                    type.contains("disposition-notification")
                            ? new Verdict.Auto("receipt-notice")
                            : new Verdict.Bounce("report"));
        }
        return signs.returnPath().isEmpty() && signs.fromMachine()
                ? Optional.of(new Verdict.Bounce("null-sender-machine"))
                : Optional.empty();
    }
}
