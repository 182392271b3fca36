package vn.langnghe.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.langnghe.casework.facts.Channel;
import vn.langnghe.identity.Identity;
import vn.langnghe.identity.IdentityMode;
import vn.langnghe.intake.Arrival;
import vn.langnghe.intake.Intake;
import vn.langnghe.intake.mailroom.MailRules;
import vn.langnghe.intake.mails.Filed;
import vn.langnghe.intake.mails.MailBook;
import vn.langnghe.intake.mails.MailFate;
import vn.langnghe.intake.mails.MailFeatures;
import vn.langnghe.intake.mails.MailNote;
import vn.langnghe.intake.mails.MailTwin;
import vn.langnghe.intake.mails.MailTwins;
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
import vn.langnghe.platform.DatabaseProblem;
import vn.langnghe.platform.Figures;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Settings;
import vn.langnghe.platform.Texts;
import vn.langnghe.platform.Transactions;

/**
 * Decides what becomes of a mail and sees to it that it is stored before anybody says "250". A mail that cannot be read
 * or is refused is kept unread with a case that asks a person to look; any other failure is the caller's to answer with
 * "try again", and nothing is left half done.
 */
@ApplicationScoped
public class Mailroom {
    private static final int ATTEMPTS = 4;

    /** SQL states of values that do not fit and of constraints. */
    private static final Pattern ABOUT_THE_DATA = Pattern.compile("/2[23]");

    private static final Texts WORDS = Texts.of("mail", Locale.forLanguageTag("vi"));

    @Inject
    private MailBook book;

    @Inject
    private MailTwins twins;

    @Inject
    private Intake intake;

    @Inject
    private MailedStory stories;

    @Inject
    private Threading threading;

    @Inject
    private MailRules rules;

    @Inject
    private Transactions transactions;

    @Inject
    private Settings settings;

    @Inject
    private Figures figures;

    /** The same bytes twice at once wait for each other, so that neither counts as an attempt that failed. */
    private final List<Lock> stripes =
            Stream.generate(ReentrantLock::new).limit(64).collect(Collectors.toList());

    /**
     * What is to be done with a mail.
     *
     * @param arrival the case it opens, or null
     * @param thread where it belongs
     * @param report what it says of a letter of ours
     * @param twin by what it is known again
     */
    private record Decision(
            MailNote note, Arrival arrival, Threading.Thread thread, Optional<Report> report, Optional<MailTwin> twin) {
        static Decision alone(MailNote note, Arrival arrival, Threading.Thread thread) {
            return new Decision(note, arrival, thread, Optional.empty(), Optional.empty());
        }

        Decision noted(MailNote other) {
            return new Decision(other, arrival, thread, report, twin);
        }
    }

    /**
     * Takes a mail in. When this returns, everything is committed.
     *
     * @throws RuntimeException when nothing was stored and the mail should be sent again later
     */
    public MailFate take(Delivery delivery) {
        byte[] mark = book.mark(delivery.mail());
        Lock stripe = stripes.get(Math.floorMod(mark[0], stripes.size()));
        stripe.lock();
        try {
            MailFate fate = take(delivery, mark);
            figures.count("mails_" + fate.name().toLowerCase(Locale.ROOT));
            return fate;
        } finally {
            stripe.unlock();
        }
    }

    private MailFate take(Delivery delivery, byte[] mark) {
        MailBook.Next next = transactions.retrying(ATTEMPTS, () -> transactions.inNew(() -> arrive(delivery, mark)));
        if (next == MailBook.Next.KNOWN) {
            return MailFate.APPENDED;
        }
        boolean read = next == MailBook.Next.READ;
        try {
            Decision decision =
                    read ? decide(delivery) : unread(delivery, blank(delivery).unread("tried-before"));
            return keep(delivery, mark, decision);
        } catch (RuntimeException e) {
            if (liesWithUs(e)) {
                forgive(mark);
            }
            throw e;
        }
    }

    private MailBook.Next arrive(Delivery delivery, byte[] mark) {
        MailBook.Next next = book.arrive(mark, delivery.origin(), delivery.size());
        if (next == MailBook.Next.KNOWN) {
            delivery.alongside().run();
        }
        return next;
    }

    private MailFate keep(Delivery delivery, byte[] mark, Decision decision) {
        try {
            return store(mark, delivery, decision);
        } catch (Refusal refused) {
            MailNote note = decision.note().unread("refused", "refused:" + refused.key());
            return store(mark, delivery, unread(delivery, note));
        }
    }

    /**
     * A database that is away or busy says nothing about the mail; whatever else happens may happen again whenever
     * these bytes come, and counts.
     */
    private static boolean liesWithUs(RuntimeException e) {
        return e instanceof Delivery.Withdrawn
                || e instanceof DatabaseProblem problem
                        && !ABOUT_THE_DATA.matcher(problem.getMessage()).find();
    }

    private Decision decide(Delivery delivery) {
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
        ReadMail mail = MailReader.read(delivery.mail());
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
        return Decision.alone(note.with(thread.trace()), null, thread);
    }

    /** A letter of ours came back: what it says is booked with its own row. */
    private Decision returned(Delivery delivery, MailNote note) {
        Report report = ReportReader.read(delivery.mail(), OwnAddress.of(settings));
        List<String> said = report.outcomes().stream()
                .map(o -> "report:" + o.action() + ":" + o.status())
                .toList();
        return new Decision(note.with(said), null, Threading.Thread.NONE, Optional.of(report), Optional.empty());
    }

    /** What is encrypted or only a piece is a case like any other, and lies in the mail room besides. */
    private static MailNote traced(MailNote note, ReadMail mail) {
        MailNote seen = note.with(mail.trace());
        return mail.held().map(seen::held).orElse(seen);
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
    private static Decision unread(Delivery delivery, MailNote note) {
        Arrival stub = Arrival.by(Channel.MAIL, WORDS.get("unread.text"))
                .from(new Identity(IdentityMode.SEALED, null, null, null, null), false)
                .asMail(delivery.mail(), WORDS.get("unread.title"))
                .unanswered();
        return Decision.alone(note, stub, Threading.Thread.NONE);
    }

    private MailFate store(byte[] mark, Delivery delivery, Decision decision) {
        return transactions.retrying(
                ATTEMPTS,
                () -> transactions.inNew(() -> {
                    MailFate fate = file(mark, delivery, decision);
                    delivery.alongside().run();
                    return fate;
                }));
    }

    private MailFate file(byte[] mark, Delivery delivery, Decision decision) {
        if (!book.begin(mark)) {
            book.again(mark, delivery.origin(), delivery.size());
            return MailFate.APPENDED;
        }
        Optional<Filed> first = decision.twin().flatMap(twins::first);
        if (first.isPresent() && decision.twin().get().what() == MailTwin.What.SAME) {
            book.settle(mark, decision.note().twin(), first.get(), delivery.mail());
            return MailFate.APPENDED;
        }
        Decision seen = first.map(piece -> decision.noted(decision.note().hinting(piece.caseNumber())))
                .orElse(decision);
        Filed filed = file(seen);
        if (first.isEmpty()) {
            decision.twin().ifPresent(twin -> twins.keep(twin, filed));
        }
        book.settle(mark, seen.note(), filed, delivery.mail());
        return seen.note().fate();
    }

    private Filed file(Decision decision) {
        Threading.Thread thread = decision.thread();
        if (decision.report().isPresent()) {
            return threading.book(decision.report().get());
        }
        if (decision.arrival() == null) {
            return thread.joins() ? threading.byProgram(thread) : Filed.NOWHERE;
        }
        return Filed.in(
                thread.joins() ? intake.append(decision.arrival(), thread.caseId()) : intake.take(decision.arrival()));
    }

    /** The reason lay with us; if even this cannot be written, the worst that follows is a mail kept unread. */
    private void forgive(byte[] mark) {
        try {
            book.forgive(mark);
        } catch (RuntimeException e) {
            figures.count("mails_not_forgiven");
        }
    }
}
