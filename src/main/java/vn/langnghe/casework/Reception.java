package vn.langnghe.casework;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.function.Function;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseNotFound;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.action.MessageKind;
import vn.langnghe.casework.action.NotAllowed;
import vn.langnghe.casework.action.Step;
import vn.langnghe.casework.facts.CodeSlot;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.facts.NewCase;
import vn.langnghe.casework.facts.NumberBlocks;
import vn.langnghe.casework.queue.SearchText;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerEvent;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.transaction.UseCase;
import vn.langnghe.seal.Seal;

/**
 * The gate for those who bring cases in: opens one as the intake has received it, and puts into it what arrives later.
 * Joins the transaction of the intake.
 */
@UseCase
public class Reception {
    @Inject
    private Casework casework;

    @Inject
    private CaseClocks clocks;

    @Inject
    private Words words;

    @Inject
    private SearchText search;

    @Inject
    private NumberBlocks numbers;

    @Inject
    private Ledger ledger;

    @Inject
    private Seal seal;

    @Inject
    private Now now;

    @PersistenceContext(unitName = "langnghe")
    private EntityManager em;

    /** Opens a case at {@code office}. */
    public CaseFile open(NewCase begin, String office, String registeredBy) {
        CaseFile file = new CaseFile(seal.token(16), numbers.next(), begin.channel(), office, begin.receivedAt());
        file.hands().registeredBy(registeredBy);
        file.attachments(begin.attachments());
        tell(file, begin);
        if (begin.lock() != null) {
            file.locked(new CodeSlot(begin.lock()));
        }
        em.persist(file);
        clocks.begin(file);
        ledger.append(new LedgerEvent(file.number(), "RECEIVE", begin.by(), opening(begin, office)));
        index(file, begin);
        return file;
    }

    private void tell(CaseFile file, NewCase told) {
        Matter matter = file.matter();
        matter.classify(told.kind(), told.kindSaid(), told.category());
        matter.about(told.subjectOffice(), told.rank());
        matter.keep(told.confidentiality());
        matter.facts(told.urgent(), told.desk());
        words.tell(file, told.words(), told.title(), told.sealed(), told.sealing());
    }

    /** The index is filled by SQL: the case must stand in the database before. */
    private void index(CaseFile file, NewCase told) {
        em.flush();
        if (!told.sealed()) {
            search.remember(file.id(), told.words(), told.title());
        }
    }

    private static String opening(NewCase begin, String office) {
        return "to=NEW;office=" + office + ";channel=" + begin.channel() + ";kind=" + begin.kind();
    }

    /** Whether words of this kind and category go into an envelope even when the sender did not ask. */
    public static boolean demandsSeal(Kind kind, String category) {
        return Classification.demandsSeal(kind, category);
    }

    /**
     * Files a note in an open case, whoever holds it.
     *
     * @param told what it says, given whether the case is sealed
     * @throws CaseNotFound when there is no open case of that number
     */
    public CaseFile noted(String number, Function<Boolean, String> told, String actor) {
        CaseFile file = casework.numbered(number);
        Message note =
                words.say(file, MessageKind.NOTE, told.apply(file.matter().sealed()), actor, now.instant());
        ledger.append(new LedgerEvent(number, "MAIL_ENCLOSED", actor, "message=" + note.id()));
        return file;
    }

    /**
     * Puts into a case that is still new what its mail says, which nobody could read when it came.
     *
     * @param office that holds it from now on
     * @throws NotAllowed when somebody has begun to work on it
     */
    public CaseFile retold(String number, NewCase read, String office, String actor) {
        CaseFile file = casework.numbered(number);
        if (file.status() != CaseStatus.NEW) {
            throw new NotAllowed(CaseAction.CLASSIFY, file.status());
        }
        tell(file, read);
        file.locked(new CodeSlot(read.lock()));
        file.attachments(read.attachments());
        file.take(CaseAction.CLASSIFY, Step.by(actor, now.instant()).to(office).noting("read-again"), ledger);
        index(file, read);
        return file;
    }

    /** Counts files that came later than the case, for lists. */
    public void attached(CaseFile file, int files) {
        file.attachments(files);
    }
}
