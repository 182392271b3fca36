package vn.langnghe.mail;

import java.util.Optional;
import vn.langnghe.intake.Arrival;
import vn.langnghe.intake.mails.MailNote;
import vn.langnghe.intake.mails.MailTwin;
import vn.langnghe.mail.bounce.Report;

/**
 * What is to be done with a mail.
 *
 * @param arrival the case it opens, or null
 * @param thread where it belongs
 * @param report what it says of a letter of ours
 * @param twin by what it is known again
 */
record Decision(
        MailNote note, Arrival arrival, Threading.Thread thread, Optional<Report> report, Optional<MailTwin> twin) {
    static Decision alone(MailNote note, Arrival arrival, Threading.Thread thread) {
        return new Decision(note, arrival, thread, Optional.empty(), Optional.empty());
    }

    Decision noted(MailNote other) {
        return new Decision(other, arrival, thread, report, twin);
    }
}
