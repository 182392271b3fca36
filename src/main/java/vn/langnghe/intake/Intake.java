package vn.langnghe.intake;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.langnghe.casework.CaseClocks;
import vn.langnghe.casework.CaseFile;
import vn.langnghe.casework.Casework;
import vn.langnghe.casework.CitizenActs;
import vn.langnghe.casework.Reception;
import vn.langnghe.casework.facts.NewCase;
import vn.langnghe.evidence.Evidence;
import vn.langnghe.identity.Identity;
import vn.langnghe.identity.IdentityMode;
import vn.langnghe.identity.Vault;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerEvent;
import vn.langnghe.letters.Acknowledgement;
import vn.langnghe.letters.LetterTrail;
import vn.langnghe.letters.Letters;
import vn.langnghe.office.Routing;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Texts;
import vn.langnghe.platform.transaction.UseCase;
import vn.langnghe.seal.CodeLock;
import vn.langnghe.seal.ReceiptCode;
import vn.langnghe.seal.Seal;
import vn.langnghe.seal.Sealing;

/** The one door: stores an arrival whole, or nothing of it. */
@UseCase
public class Intake {
    private static final String ELSEWHERE =
            Texts.of("intake", Locale.forLanguageTag("vi")).get("elsewhere");

    @Inject
    private ArrivalCheck check;

    @Inject
    private Answers answers;

    @Inject
    private Casework casework;

    @Inject
    private Reception reception;

    @Inject
    private CitizenActs citizen;

    @Inject
    private CaseClocks clocks;

    @Inject
    private Routing routing;

    @Inject
    private FirstReading reading;

    @Inject
    private Submissions submissions;

    @Inject
    private Receipts receipts;

    @Inject
    private Vault vault;

    @Inject
    private Evidence evidence;

    @Inject
    private Letters letters;

    @Inject
    private LetterTrail trail;

    @Inject
    private Ledger ledger;

    @Inject
    private CodeLinks links;

    @Inject
    private Seal seal;

    @Inject
    private Now now;

    /**
     * Stores an arrival and opens its case, in one transaction.
     *
     * @throws ArrivalRefused when a field cannot be stored; nothing is kept then
     */
    public Receipt receive(Arrival raw) {
        return take(raw).receipt().orElseThrow();
    }

    /** The same, and tells where it was put. */
    public Taken take(Arrival raw) {
        Arrival arrival = check.cleaned(raw);
        Secret secret = Secret.of(arrival, seal);
        Sealing sealing = seal.begin();
        Instant at = now.instant();
        NewCase begin = reading.read(arrival, secret.lock(), sealing, at);
        CaseFile file =
                reception.open(begin, routing.startsAt(arrival.subjectOffice(), now.today()), arrival.registeredBy());
        String submission = submissions.keep(arrival, file.id(), sealing, at);
        vault.keep(file.id(), arrival.identity(), sealing);
        evidence.keep(file.id(), submission, arrival.attachments(), sealing);
        if (secret.linkToken() != null) {
            links.remember(secret.linkToken(), file.id(), at);
        }
        LocalDate replyBy = clocks.replyBy(file);
        acknowledge(arrival, file, secret, replyBy, sealing);
        Receipt receipt = receipts.issue(arrival, file, secret.digits(), replyBy);
        return new Taken(file.id(), file.number(), submission, Optional.of(receipt));
    }

    /**
     * Adds what the sender of a case wrote to us, proven by the door: the reply when one was asked for, an addition
     * otherwise. No letter answers it.
     */
    public Taken append(Arrival raw, String caseId) {
        Arrival arrival = check.cleaned(raw);
        casework.hold(caseId);
        CaseFile file = citizen.said(caseId, arrival.text());
        Sealing sealing = seal.begin();
        String submission = submissions.keep(arrival, file.id(), sealing, now.instant());
        int files = arrival.attachments().size();
        evidence.keep(file.id(), submission, arrival.attachments(), sealing);
        reception.attached(file, files);
        trail.answered(caseId);
        ledger.append(new LedgerEvent(
                file.number(), "MAIL_JOINED", "citizen", "submission=" + submission + ";files=" + files));
        return new Taken(file.id(), file.number(), submission, Optional.empty());
    }

    /**
     * Files what a person found to belong to a case: a note that only staff read, the files, the raw copy. Words from a
     * sealed case do not go into an open one; there the note only says where they are.
     */
    public Taken enclose(Arrival raw, String number, String actor, boolean fromSealed) {
        Arrival arrival = check.cleaned(raw);
        CaseFile file = reception.noted(number, closed -> fromSealed && !closed ? ELSEWHERE : arrival.text(), actor);
        if (fromSealed && !file.matter().sealed()) {
            return new Taken(file.id(), file.number(), null, Optional.empty());
        }
        Sealing sealing = seal.begin();
        String submission = submissions.keep(arrival, file.id(), sealing, now.instant());
        evidence.keep(file.id(), submission, arrival.attachments(), sealing);
        reception.attached(file, arrival.attachments().size());
        return new Taken(file.id(), file.number(), submission, Optional.empty());
    }

    /** A stub becomes the case that it would have been, had its mail been read at once; its clocks run on. */
    public void retell(Arrival raw, String number, String submission, String actor) {
        Arrival arrival = check.cleaned(raw);
        Secret secret = Secret.of(arrival, seal);
        Sealing sealing = seal.begin();
        Instant at = now.instant();
        NewCase read = reading.read(arrival, secret.lock(), sealing, at);
        CaseFile file = reception.retold(number, read, routing.startsAt(arrival.subjectOffice(), now.today()), actor);
        vault.keep(file.id(), arrival.identity(), sealing);
        evidence.keep(file.id(), submission, arrival.attachments(), sealing);
        links.remember(secret.linkToken(), file.id(), at);
        acknowledge(arrival, file, secret, clocks.replyBy(file), sealing);
    }

    /** The same, once per key: inserts the key first, so that a second post waits for the first and gets its answer. */
    Receipt receiveOnce(Arrival arrival, byte[] keyHash, byte[] body, byte[][] secretParts) {
        answers.claim(keyHash, body);
        Receipt receipt = receive(arrival);
        answers.keep(keyHash, receipt, secretParts);
        return receipt;
    }

    /** What is made for the citizen's page: a code to read out, or a token for a link. */
    private record Secret(String digits, String linkToken, CodeLock lock) {
        static Secret of(Arrival arrival, Seal seal) {
            if (arrival.codeByLink()) {
                String token = seal.token(16);
                return new Secret(null, token, seal.lock(token));
            }
            ReceiptCode code = ReceiptCode.fresh();
            return new Secret(code.digits(), null, seal.lock(code));
        }
    }

    private void acknowledge(Arrival a, CaseFile file, Secret secret, LocalDate replyBy, Sealing sealing) {
        Identity who = a.identity();
        boolean wanted = who.mode() == IdentityMode.NAMED || a.wantsLetters();
        if (who.email() != null && wanted && a.answered()) {
            letters.acknowledge(
                    new Acknowledgement(
                            file.id(),
                            file.number(),
                            who.email(),
                            a.language(),
                            file.receivedAt(),
                            replyBy,
                            secret.linkToken(),
                            a.codeByLink() ? a.text() : null),
                    sealing);
        }
    }
}
