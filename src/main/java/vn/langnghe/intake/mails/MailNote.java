package vn.langnghe.intake.mails;

import java.util.ArrayList;
import java.util.List;

/**
 * What the mail door found out about one mail, for its row in the book.
 *
 * @param origin {@code smtp}, or the name of the mailbox it lay in
 * @param fate what becomes of it
 * @param verdict what it was taken for, in upper case: PERSON, SILENT, AUTO, BOUNCE, SUSPECT, UNREADABLE, AGAIN
 * @param code which check decided
 * @param trace every step of the decision as a code; no personal data
 * @param hintCase number of the case it may belong to, or null
 * @param heading the subject; kept as an envelope
 */
public record MailNote(
        String origin,
        MailFate fate,
        String verdict,
        String code,
        List<String> trace,
        String hintCase,
        MailFeatures features,
        String heading) {

    /** The same bytes once more: nothing new is known. */
    static MailNote again(String origin) {
        return new MailNote(
                origin,
                MailFate.APPENDED,
                "AGAIN",
                "same-bytes",
                List.of("same-bytes"),
                null,
                MailFeatures.none(),
                null);
    }

    /** The same with further steps. */
    public MailNote with(List<String> more) {
        List<String> steps = new ArrayList<>(trace);
        steps.addAll(more);
        return new MailNote(origin, fate, verdict, code, List.copyOf(steps), hintCase, features, heading);
    }

    /** @param number of the case it may belong to, or null */
    public MailNote hinting(String number) {
        return new MailNote(origin, fate, verdict, code, trace, number, features, heading);
    }

    /** It belongs to a case that is there already, and that was proven. */
    public MailNote joining() {
        return new MailNote(origin, MailFate.APPENDED, verdict, "joined", trace, null, features, heading);
    }

    /** A member of staff answers what was written to staff; most often a program does, for somebody who is away. */
    public MailNote ofStaff() {
        return new MailNote(origin, MailFate.AUTO, verdict, "staff", trace, null, features, heading);
    }

    /** It came by another way before; these bytes are kept besides. */
    public MailNote twin() {
        MailNote seen = with(List.of("same-mail"));
        return new MailNote(origin, MailFate.APPENDED, verdict, "same-mail", seen.trace(), null, features, heading);
    }

    /** The same mail, read as far as it goes; a person must look at the rest. */
    public MailNote held(String newCode) {
        return new MailNote(origin, MailFate.QUARANTINED, verdict, newCode, trace, hintCase, features, heading);
    }

    /** The same mail, most likely nobody's concern: kept aside until a person has looked. */
    public MailNote suspect(String newCode) {
        return new MailNote(origin, MailFate.QUARANTINED, "SUSPECT", newCode, trace, null, features, heading);
    }

    /** The same mail, kept unread after all. */
    public MailNote unread(String newCode, String... more) {
        List<String> steps = new ArrayList<>(trace);
        steps.add(newCode);
        steps.addAll(List.of(more));
        return new MailNote(
                origin, MailFate.QUARANTINED, "UNREADABLE", newCode, List.copyOf(steps), null, features, heading);
    }

    /** Without anything from the mail itself. */
    @Override
    public String toString() {
        return "MailNote[" + fate + ' ' + code + ']';
    }
}
