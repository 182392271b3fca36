package vn.langnghe.mail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.langnghe.intake.Arrival;
import vn.langnghe.intake.mails.MailNote;
import vn.langnghe.intake.mails.MailTwin;
import vn.langnghe.intake.mails.MailTwins;
import vn.langnghe.mail.bounce.Report;

/**
 * What is to be done with a mail.
 *
 * @param arrival the case it opens, or null
 * @param thread where it belongs
 * @param report what it says of a letter of ours
 * @param twins by what it is known again
 */
record Decision(
        MailNote note, Arrival arrival, Threading.Thread thread, Optional<Report> report, List<MailTwin> twins) {
    static Decision alone(MailNote note, Arrival arrival, Threading.Thread thread) {
        return new Decision(note, arrival, thread, Optional.empty(), List.of());
    }

    /** The same, knowing of earlier mails: a piece belongs to the others; what is alike may, unless more is known. */
    Decision after(MailTwins.Earlier earlier) {
        boolean piece = earlier.how() == MailTwin.What.PIECE;
        if (earlier.like() == null || thread.joins() || note.hintCase() != null && !piece) {
            return this;
        }
        List<String> step =
                piece ? List.of() : List.of("same-" + earlier.how().name().toLowerCase(Locale.ROOT));
        MailNote hinting = note.with(step).hinting(earlier.like().caseNumber());
        return new Decision(hinting, arrival, thread, report, twins);
    }
}
