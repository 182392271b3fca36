package vn.langnghe.mail;

import vn.langnghe.intake.mails.MailFeatures;
import vn.langnghe.intake.mails.MailFeatures.Feature;
import vn.langnghe.mail.reader.Headers;
import vn.langnghe.platform.Vietnamese;

/** By what this mail is like others, for rules that triage makes. */
final class Features {
    private Features() {}

    static MailFeatures of(Headers headers) {
        String from = headers.fromAddress();
        String program =
                headers.first("X-Mailer").or(() -> headers.first("User-Agent")).orElse("");
        return MailFeatures.none()
                .with(Feature.SENDER, from)
                .with(Feature.DOMAIN, from.substring(from.lastIndexOf('@') + 1))
                .with(Feature.LIST, headers.low("List-Id"))
                .with(Feature.SUBJECT, subject(headers.subject()))
                .with(Feature.PROGRAM, program.replaceAll("[0-9.]+", ""));
    }

    /** What stays the same from mail to mail: no marks, no numbers. */
    private static String subject(String heading) {
        return Vietnamese.fold(heading).replaceAll("[^a-z]+", " ");
    }
}
