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
import vn.langnghe.intake.Intake;
import vn.langnghe.intake.mails.Filed;
import vn.langnghe.intake.mails.MailBook;
import vn.langnghe.intake.mails.MailFate;
import vn.langnghe.intake.mails.MailNote;
import vn.langnghe.intake.mails.MailTwins;
import vn.langnghe.platform.DatabaseProblem;
import vn.langnghe.platform.Figures;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.transaction.Transactions;

/**
 * Takes mails in: what {@link Sorting} decided is stored before anybody says "250". A mail that cannot be read or is
 * refused is kept unread with a case that asks a person to look; any other failure is the caller's to answer with "try
 * again", and nothing is left half done.
 */
@ApplicationScoped
public class Mailroom {
    private static final int ATTEMPTS = 4;

    /** SQL states of values that do not fit and of constraints. */
    private static final Pattern ABOUT_THE_DATA = Pattern.compile("/2[23]");

    @Inject
    private MailBook book;

    @Inject
    private MailTwins twins;

    @Inject
    private Sorting sorting;

    @Inject
    private Intake intake;

    @Inject
    private Threading threading;

    @Inject
    private Transactions transactions;

    @Inject
    private Figures figures;

    /** The same bytes twice at once wait for each other, so that neither counts as an attempt that failed. */
    private final List<Lock> stripes =
            Stream.generate(ReentrantLock::new).limit(64).collect(Collectors.toList());

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
            Decision decision = read ? sorting.decide(delivery) : Sorting.triedBefore(delivery);
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
            return store(mark, delivery, Sorting.unread(delivery, note));
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
        MailTwins.Earlier earlier = twins.look(decision.twins());
        if (earlier.same() != null) {
            book.settle(mark, decision.note().twin(), earlier.same(), delivery.mail());
            return MailFate.APPENDED;
        }
        Decision seen = decision.after(earlier);
        Filed filed = file(seen);
        twins.keep(earlier.fresh(), filed);
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
