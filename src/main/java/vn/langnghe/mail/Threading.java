package vn.langnghe.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.langnghe.casework.Casework;
import vn.langnghe.casework.CitizenActs;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.intake.mails.Filed;
import vn.langnghe.letters.LetterTrail;
import vn.langnghe.letters.LetterTrail.Found;
import vn.langnghe.mail.bounce.Report;
import vn.langnghe.mail.reader.Headers;
import vn.langnghe.mail.thread.CaseNumbers;
import vn.langnghe.mail.thread.ReplyIds;
import vn.langnghe.mail.thread.ReplyIds.Witness;
import vn.langnghe.platform.setting.Settings;

/**
 * Finds the case a mail belongs to. A mail joins a case only when it bears an id that we signed in a letter about that
 * case alone, and its sender is the one we wrote to. Everything else, a number in the subject above all, is a hint.
 */
@ApplicationScoped
class Threading {
    /**
     * What a server on the way found out. A failure is believed whoever wrote it, because a forged one harms only its
     * author; a success is never looked at.
     */
    private static final Pattern NOT_THE_SENDER = Pattern.compile("\\bdmarc\\s*=\\s*fail\\b");

    private static final Pattern SPF_FAILS = Pattern.compile("\\bspf\\s*=\\s*fail\\b");
    private static final Pattern DKIM_PASSES = Pattern.compile("\\bdkim\\s*=\\s*pass\\b");

    @Inject
    private LetterTrail trail;

    @Inject
    private Casework casework;

    @Inject
    private CitizenActs citizen;

    @Inject
    private Settings settings;

    /**
     * Where a mail belongs.
     *
     * @param caseId the case it joins, proven; or null
     * @param caseNumber of that case, or null
     * @param hintCase number of the case it may belong to, or null
     * @param internal whether a member of staff answers a letter of ours to staff: nobody's case
     * @param trace what was looked at, as codes without personal data
     */
    record Thread(String caseId, String caseNumber, String hintCase, boolean internal, List<String> trace) {
        static final Thread NONE = hinted(null, List.of("thread:none"));

        private static Thread joined(Found letter, List<String> trace) {
            return new Thread(letter.caseId(), letter.caseNumber(), null, letter.toStaff(), trace);
        }

        private static Thread hinted(String number, List<String> trace) {
            return new Thread(null, null, number, false, trace);
        }

        boolean joins() {
            return caseId != null;
        }
    }

    Thread of(Headers headers) {
        List<Witness> witnesses = ReplyIds.of(headers, OwnAddress.of(settings));
        List<String> trace = new ArrayList<>();
        List<Found> letters = new ArrayList<>();
        for (Witness witness : witnesses) {
            Optional<Found> letter = trail.behind(witness.id(), headers.fromAddress());
            trace.add("thread:" + witness.place() + (letter.isPresent() ? ":ours" : ":not-ours"));
            letter.ifPresent(letters::add);
        }
        return letters.isEmpty() ? byNumber(headers, trace) : byLetter(headers, letters, trace);
    }

    private Thread byLetter(Headers headers, List<Found> letters, List<String> trace) {
        Found letter = letters.get(0);
        String doubt = doubt(headers, letters);
        String joined = letter.toStaff() ? "staff" : "joined";
        trace.add("thread:" + (doubt.isEmpty() ? joined : doubt));
        return doubt.isEmpty() ? Thread.joined(letter, trace) : Thread.hinted(letter.caseNumber(), trace);
    }

    /** Why a mail with an id of ours does not join all the same; empty when it does. */
    private static String doubt(Headers headers, List<Found> letters) {
        Found letter = letters.get(0);
        if (letters.stream().map(Found::caseId).distinct().count() > 1) {
            return "two-cases";
        }
        if (!letter.toSender()) {
            return "other-sender";
        }
        if (!letter.fresh()) {
            return "expired";
        }
        if (!letter.alone()) {
            return "several-cases";
        }
        if (pretends(headers)) {
            return "sender-not-authentic";
        }
        return letter.status() == CaseStatus.CLOSED ? "closed" : "";
    }

    private static boolean pretends(Headers headers) {
        String found = headers.low("Authentication-Results");
        return NOT_THE_SENDER.matcher(found).find()
                || SPF_FAILS.matcher(found).find()
                        && !DKIM_PASSES.matcher(found).find();
    }

    /** Anybody can write a number: it suggests, and only when it is one. */
    private Thread byNumber(Headers headers, List<String> trace) {
        List<String> known = CaseNumbers.in(headers.subject(), settings.casePrefix()).stream()
                .filter(casework::exists)
                .toList();
        trace.add(known.isEmpty() ? "thread:none" : known.size() > 1 ? "thread:numbers" : "thread:number");
        return Thread.hinted(known.size() == 1 ? known.get(0) : null, trace);
    }

    /** A program answered for the sender: the case says so, and nothing else of it changes. */
    Filed byProgram(Thread thread) {
        citizen.answeredByProgram(thread.caseNumber());
        return Filed.about(thread.caseId(), thread.caseNumber());
    }

    /** Books a delivery report in the running transaction: for the letter that it proves to be about, or for none. */
    Filed book(Report report) {
        Optional<Report.Outcome> failure = report.failure();
        for (String id : report.ids()) {
            Optional<Found> letter = failure.isPresent()
                    ? trail.cameBack(id, failure.get().status(), failure.get().recipient())
                    : trail.behind(id, null);
            if (letter.isPresent()) {
                return Filed.about(letter.get().caseId(), letter.get().caseNumber());
            }
        }
        return Filed.NOWHERE;
    }
}
