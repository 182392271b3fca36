package vn.langnghe.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.langnghe.casework.facts.Channel;
import vn.langnghe.identity.Identity;
import vn.langnghe.identity.IdentityMode;
import vn.langnghe.intake.Arrival;
import vn.langnghe.intake.mailroom.MailRules;
import vn.langnghe.intake.mails.MailFate;
import vn.langnghe.intake.mails.MailFeatures;
import vn.langnghe.intake.mails.MailNote;
import vn.langnghe.mail.bounce.Report;
import vn.langnghe.mail.bounce.ReportReader;
import vn.langnghe.mail.reader.Headers;
import vn.langnghe.mail.reader.MailReader;
import vn.langnghe.mail.reader.ReadMail;
import vn.langnghe.mail.reader.Unreadable;
import vn.langnghe.mail.verdict.Checks;
import vn.langnghe.mail.verdict.Signs;
import vn.langnghe.mail.verdict.Verdict;
import vn.langnghe.mail.wording.Subjects;
import vn.langnghe.platform.Texts;
import vn.langnghe.platform.setting.Settings;

/**
 * Decides what becomes of a mail: whose case it is, what it is taken for, where it belongs. Reads, and stores nothing; what
 * it goes by is the mail room's trace.
 */
@ApplicationScoped
class Sorting {
    private static final Texts WORDS = Texts.of("mail", Locale.forLanguageTag("vi"));

    @Inject
    private MailedStory stories;

    @Inject
    private Threading threading;

    @Inject
    private MailRules rules;

    @Inject
    private Settings settings;

    Decision decide(Delivery delivery) {
        MailNote note = blank(delivery);
        try {
            Headers headers = MailReader.headers(delivery.mail());
            Checks.Judged judged = ruled(Checks.judge(signs(delivery, headers)), headers);
            note = note(delivery, headers, judged);
            if (judged.verdict() instanceof Verdict.Unreadable) {
                return unread(delivery, note);
            }
            if (judged.verdict() instanceof Verdict.Bounce) {
                return returned(delivery, note);
            }
            return judged.verdict().opens() ? open(delivery, headers, note, judged) : aside(headers, note);
        } catch (Unreadable e) {
            return unread(delivery, note.unread(e.getMessage()));
        }
    }

    private Checks.Judged ruled(Checks.Judged judged, Headers headers) {
        return rules.match(Features.of(headers)).map(judged::ruled).orElse(judged);
    }

    private Signs signs(Delivery delivery, Headers headers) {
        return new Signs(headers, delivery.returnPath(), OwnAddress.of(settings), delivery.size());
    }

    private Decision open(Delivery delivery, Headers headers, MailNote note, Checks.Judged judged) {
        Threading.Thread thread = threading.of(headers);
        if (thread.internal()) {
            return Decision.alone(note.ofStaff().with(thread.trace()), null, thread);
        }
        ReadMail mail = MailReader.read(delivery.mail());
        if (mail.suspect().isPresent() && !thread.joins()) {
            MailNote aside = traced(note, mail).suspect(mail.suspect().get());
            return Decision.alone(aside, null, Threading.Thread.NONE);
        }
        boolean answers = thread.joins() && !Subjects.passesOn(headers.subject());
        Arrival arrival = stories.arrival(
                answers ? mail.withoutHistory() : mail,
                delivery.mail(),
                judged.verdict().answered());
        MailNote seen = traced(note, mail).with(thread.trace());
        return new Decision(
                thread.joins() ? seen.joining() : seen.hinting(thread.hintCase()),
                arrival,
                thread,
                Optional.empty(),
                Likeness.of(headers, mail));
    }

    /** Nobody's case; what answers a letter of ours by itself is tied to that letter's case all the same. */
    private Decision aside(Headers headers, MailNote note) {
        Threading.Thread thread = note.fate() == MailFate.AUTO ? threading.of(headers) : Threading.Thread.NONE;
        MailNote seen = note.with(thread.trace());
        return Decision.alone(thread.hintCase() == null ? seen : seen.hinting(thread.hintCase()), null, thread);
    }

    /** A letter of ours came back: what it says is booked with its own row. */
    private Decision returned(Delivery delivery, MailNote note) {
        Report report = ReportReader.read(delivery.mail(), OwnAddress.of(settings));
        List<String> said = report.outcomes().stream()
                .map(o -> "report:" + o.action() + ":" + o.status())
                .toList();
        return new Decision(note.with(said), null, Threading.Thread.NONE, Optional.of(report), List.of());
    }

    /** What is encrypted or only a piece is a case like any other, and lies in the mail room besides. */
    private static MailNote traced(MailNote note, ReadMail mail) {
        List<String> files = Wordless.of(mail).map(Wordless::code).stream().toList();
        MailNote seen = note.with(mail.trace()).with(files);
        return mail.held().map(seen::held).orElse(seen);
    }

    /** These bytes failed twice: nobody tries to read them again. */
    static Decision triedBefore(Delivery delivery) {
        return unread(delivery, blank(delivery).unread("tried-before"));
    }

    /** Nothing is known of it yet. */
    private static MailNote blank(Delivery delivery) {
        return new MailNote(
                delivery.origin(), MailFate.CASE, "PERSON", "person", List.of(), null, MailFeatures.none(), null);
    }

    private static MailNote note(Delivery delivery, Headers headers, Checks.Judged judged) {
        return new MailNote(
                delivery.origin(),
                judged.verdict().fate(),
                judged.verdict().label(),
                judged.verdict().code(),
                judged.trace(),
                null,
                Features.of(headers),
                headers.subject());
    }

    /** A case whose only content is that there is a mail to be looked at; sealed, since nobody knows what it says. */
    static Decision unread(Delivery delivery, MailNote note) {
        Arrival stub = Arrival.by(Channel.MAIL, WORDS.get("unread.text"))
                .from(new Identity(IdentityMode.SEALED, null, null, null, null), false)
                .asMail(delivery.mail(), WORDS.get("unread.title"))
                .unanswered();
        return Decision.alone(note, stub, Threading.Thread.NONE);
    }
}
