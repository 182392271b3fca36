package vn.langnghe.casework;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Locale;
import java.util.Map;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.MessageKind;
import vn.langnghe.casework.action.NotAllowed;
import vn.langnghe.casework.action.RequiredFields;
import vn.langnghe.casework.facts.CodeSlot;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerEvent;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Texts;
import vn.langnghe.platform.transaction.UseCase;
import vn.langnghe.seal.CodeLock;

/**
 * The gate for the citizen's side of a case: what is done and said with number and code, and what we notice of whether
 * our letters arrive. Who acts has been checked before.
 */
@UseCase
public class CitizenActs {
    private static final String CITIZEN = Guards.CITIZEN;
    private static final Texts TEXTS = Texts.of("casework", Locale.forLanguageTag("vi"));

    @Inject
    private Casework casework;

    @Inject
    private Guards guards;

    @Inject
    private Deeds deeds;

    @Inject
    private AnswerDeeds answers;

    @Inject
    private LegalDeeds legal;

    @Inject
    private Words words;

    @Inject
    private Ledger ledger;

    @Inject
    private Now now;

    @PersistenceContext(unitName = "langnghe")
    private EntityManager em;

    /** The citizen acts with number and code; {@code caseId} comes from {@code track.Tracking}, which checked them. */
    public CaseFile act(String caseId, CaseAction action, Map<Field, String> fields) {
        CaseFile file = found(caseId);
        ActionRequest ask = new ActionRequest(action, file.version(), fields);
        if (!action.byCitizen() || !action.from().contains(file.status())) {
            throw new NotAllowed(action, file.status());
        }
        guards.require(action, file, CITIZEN);
        RequiredFields.check(ask);
        deeds.goesOn(file, action);
        if (action == CaseAction.WITHDRAW && (Guards.isDenunciation(file) || legal.signedByMany(file))) {
            add(file, MessageKind.WITHDRAWAL, fields.getOrDefault(Field.TEXT, ""));
        } else {
            casework.carryOut(file, ask, CITIZEN);
        }
        return file;
    }

    /** The citizen opens the page: an answer that waits to leave has left now. */
    public CaseFile reads(String caseId) {
        CaseFile file = em.find(CaseFile.class, caseId);
        if (file.held(now.instant()).isPresent()) {
            answers.leave(found(caseId));
        }
        return file;
    }

    /** The citizen says something: the reply when one was asked for, an addition otherwise. */
    public CaseFile said(String caseId, String text) {
        CaseFile file = found(caseId);
        if (CaseAction.REPLY.from().contains(file.status())) {
            return act(caseId, CaseAction.REPLY, Map.of(Field.TEXT, text));
        }
        add(file, MessageKind.ADDITION, text);
        if (file.status() == CaseStatus.FOLLOWING) {
            // whoever handles the primary may not see this case: nothing but that there is something to read
            ledger.append(new LedgerEvent(file.primaryNumber(), "FOLLOWER_WROTE", CITIZEN, ""));
        }
        return file;
    }

    /**
     * Letters do not reach the sender: a note asks to telephone.
     *
     * @param code why, without personal data
     */
    public void unreachable(String caseId, String code) {
        CaseFile file = found(caseId);
        words.say(file, MessageKind.NOTE, TEXTS.get("note.unreachable"), "system", now.instant());
        ledger.append(new LedgerEvent(file.number(), "UNREACHABLE", "system", "code=" + code));
    }

    /** A program of the sender's answered a letter of ours: it arrived, and the sender may be away. */
    public void answeredByProgram(String number) {
        ledger.append(new LedgerEvent(number, "MAIL_AUTO", "system", ""));
    }

    /** Puts the lock of a receipt code on a case that has none, or a new one in place of the old. */
    public void lock(String caseId, CodeLock lock) {
        CaseFile file = found(caseId);
        file.locked(new CodeSlot(lock));
        ledger.append(new LedgerEvent(file.number(), "CODE_MADE", CITIZEN, ""));
    }

    private void add(CaseFile file, MessageKind kind, String text) {
        Message message = words.say(file, kind, text, CITIZEN, now.instant());
        ledger.append(new LedgerEvent(file.number(), kind.name(), CITIZEN, "message=" + message.id()));
    }

    private CaseFile found(String caseId) {
        return casework.hold(caseId);
    }
}
