package vn.langnghe.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
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
import vn.langnghe.intake.MailBook;
import vn.langnghe.intake.MailFate;
import vn.langnghe.mail.reader.MailReader;
import vn.langnghe.mail.reader.ReadMail;
import vn.langnghe.mail.reader.Unreadable;
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
    private Intake intake;

    @Inject
    private MailedStory stories;

    @Inject
    private Transactions transactions;

    @Inject
    private Settings settings;

    @Inject
    private Figures figures;

    /** The same bytes twice at once wait for each other, so that neither counts as an attempt that failed. */
    private final List<Lock> stripes =
            Stream.generate(ReentrantLock::new).limit(64).collect(Collectors.toList());

    /** What is to be done with a mail: the arrival it becomes, or none. */
    private record Decision(MailFate fate, Arrival arrival, String trace) {}

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
        MailBook.Next next = transactions.retrying(ATTEMPTS, () -> book.arrive(mark));
        if (next == MailBook.Next.KNOWN) {
            return MailFate.APPENDED;
        }
        boolean read = next == MailBook.Next.READ;
        try {
            return keep(delivery, mark, read ? decide(delivery) : unread(delivery, "tried-before"));
        } catch (RuntimeException e) {
            if (liesWithUs(e)) {
                forgive(mark);
            }
            throw e;
        }
    }

    private MailFate keep(Delivery delivery, byte[] mark, Decision decision) {
        try {
            return store(mark, decision);
        } catch (Refusal refused) {
            return store(mark, unread(delivery, decision.trace() + " refused:" + refused.key()));
        }
    }

    /**
     * A database that is away or busy says nothing about the mail; whatever else happens may happen again whenever
     * these bytes come, and counts.
     */
    private static boolean liesWithUs(RuntimeException e) {
        return e instanceof DatabaseProblem problem
                && !ABOUT_THE_DATA.matcher(problem.getMessage()).find();
    }

    private Decision decide(Delivery delivery) {
        try {
            Screening screening =
                    Screening.of(MailReader.headers(delivery.mail()), delivery.returnPath(), OwnAddress.of(settings));
            return switch (screening.kind()) {
                case AUTO -> new Decision(MailFate.AUTO, null, screening.code());
                case BOUNCE -> new Decision(MailFate.BOUNCE, null, screening.code());
                default -> open(delivery, screening);
            };
        } catch (Unreadable e) {
            return unread(delivery, e.getMessage());
        }
    }

    private Decision open(Delivery delivery, Screening screening) {
        ReadMail mail = MailReader.read(delivery.mail());
        boolean answered = screening.kind() == Screening.Kind.PERSON;
        String trace = Stream.concat(Stream.of(screening.code()), mail.trace().stream())
                .collect(Collectors.joining(" "));
        return new Decision(MailFate.CASE, stories.arrival(mail, delivery.mail(), answered), trace);
    }

    /** A case whose only content is that there is a mail to be looked at; sealed, since nobody knows what it says. */
    private static Decision unread(Delivery delivery, String why) {
        Arrival stub = Arrival.by(Channel.MAIL, WORDS.get("unread.text"))
                .from(new Identity(IdentityMode.SEALED, null, null, null, null), false)
                .asMail(delivery.mail(), WORDS.get("unread.title"))
                .unanswered();
        return new Decision(MailFate.QUARANTINED, stub, why);
    }

    private MailFate store(byte[] mark, Decision decision) {
        return transactions.retrying(
                ATTEMPTS,
                () -> transactions.inNew(() -> {
                    if (!book.begin(mark)) {
                        book.again(mark);
                        return MailFate.APPENDED;
                    }
                    String number = decision.arrival() == null
                            ? null
                            : intake.receive(decision.arrival()).caseNumber();
                    book.settle(mark, decision.fate(), number, decision.trace());
                    return decision.fate();
                }));
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
