package vn.langnghe.casework;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.langnghe.casework.access.Sight;
import vn.langnghe.casework.access.Visibility;
import vn.langnghe.casework.access.Where;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.AllowedAction;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseMoved;
import vn.langnghe.casework.action.CaseNotFound;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.casework.action.MessageKind;
import vn.langnghe.casework.action.NotAllowed;
import vn.langnghe.casework.action.RequiredFields;
import vn.langnghe.casework.action.StaleCase;
import vn.langnghe.casework.action.Step;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.facts.NewCase;
import vn.langnghe.casework.facts.NumberBlocks;
import vn.langnghe.casework.guard.Buttons;
import vn.langnghe.casework.guard.Guard;
import vn.langnghe.casework.guard.Situation;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerEvent;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Codes;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.Texts;
import vn.langnghe.platform.UseCase;
import vn.langnghe.seal.CodeLock;
import vn.langnghe.seal.Seal;

/** The gate of the heart: opens a case and carries out every action on it, one transaction each. */
@UseCase
public class Casework {
    private static final Texts TEXTS = Texts.of("casework", Locale.forLanguageTag("vi"));

    @Inject
    private Deeds deeds;

    @Inject
    private LegalDeeds legal;

    @Inject
    private NoticeDeeds notices;

    @Inject
    private Guards guards;

    @Inject
    private Proposals proposals;

    @Inject
    private CaseClocks clocks;

    @Inject
    private Visibility visibility;

    @Inject
    private Words words;

    @Inject
    private SearchText search;

    @Inject
    private NumberBlocks numbers;

    @Inject
    private Ledger ledger;

    @Inject
    private Sql sql;

    @Inject
    private Now now;

    @Inject
    private Seal seal;

    @Inject
    private Event<CaseMoved> moved;

    @PersistenceContext(unitName = "langnghe")
    private EntityManager em;

    /** Opens a case at {@code office}; joins the transaction of the intake. */
    public CaseFile open(NewCase begin, String office, String registeredBy) {
        CaseFile file = new CaseFile(seal.token(16), numbers.next(), begin.channel(), office, begin.receivedAt());
        file.registeredBy(registeredBy);
        file.attachments(begin.attachments());
        Matter matter = file.matter();
        matter.classify(begin.kind(), begin.kindSaid(), begin.category());
        matter.about(begin.subjectOffice(), begin.rank());
        matter.keep(begin.confidentiality());
        matter.facts(begin.urgent(), begin.desk());
        words.tell(file, begin.words(), begin.title(), begin.sealed(), begin.sealing());
        if (begin.lock() != null) {
            file.locked(new CodeSlot(begin.lock()));
        }
        em.persist(file);
        clocks.begin(file);
        ledger.append(new LedgerEvent(file.number(), "RECEIVE", begin.by(), opening(begin, office)));
        em.flush();
        if (!begin.sealed()) {
            search.remember(file, begin.words(), begin.title());
        }
        return file;
    }

    /** Whether words of this kind and category go into an envelope even when the sender did not ask. */
    public static boolean demandsSeal(Kind kind, String category) {
        return Classification.demandsSeal(kind, category);
    }

    private static String opening(NewCase begin, String office) {
        return "to=NEW;office=" + office + ";channel=" + begin.channel() + ";kind=" + begin.kind();
    }

    /**
     * A member of staff presses a button.
     *
     * @return the case afterwards
     * @throws CaseNotFound when there is no such case for this person
     * @throws StaleCase when somebody else changed it meanwhile
     * @throws NotAllowed when the table does not offer the action
     * @throws FieldRefused when a field is missing or impossible
     */
    public CaseFile act(StaffMember who, String number, ActionRequest ask) {
        CaseFile file = visible(who, number);
        StaffMember hat = mayPress(ask.action(), file, who);
        file.behalf(hat.absent().orElse(null));
        if (file.version() != ask.version()) {
            throw new StaleCase();
        }
        RequiredFields.check(ask);
        mayName(who, ask);
        switch (ask.action()) {
            case CONFIRM -> confirmed(file, proposals.confirm(file, ask, hat), hat);
            case DECLINE -> proposals.decline(file, ask, hat);
            default -> actOrPropose(file, ask, hat);
        }
        settle();
        return file;
    }

    /** @throws vn.langnghe.platform.Refusal when status or guards do not allow it at the counter */
    void mayRegister(CaseAction action, CaseFile file, StaffMember who) {
        if (!action.from().contains(file.status())) {
            throw new NotAllowed(action, file.status());
        }
        guards.require(action, file, who.actor());
    }

    /** One of the rights under which a person acts, with what it shows and allows of one case. */
    private record Hat(StaffMember who, Situation now, Sight sight) {}

    private List<Hat> hats(StaffMember who, CaseFile file) {
        return who.hats().stream()
                .map(hat -> new Hat(hat, guards.situation(file, hat), visibility.of(hat, file)))
                .toList();
    }

    /**
     * Under which right the action is taken: the own ones first, then those of each absent one.
     *
     * @throws NotAllowed when table or guards do not give the action to this person, with what they give
     */
    private StaffMember mayPress(CaseAction action, CaseFile file, StaffMember who) {
        List<Hat> hats = hats(who, file);
        return hats.stream()
                .filter(hat -> Buttons.offers(action, hat.now(), hat.sight()::may))
                .map(Hat::who)
                .findFirst()
                .orElseThrow(() -> refused(action, file, hats, codes(allowed(who, file))));
    }

    /** In the words of the guard, where the table alone would give the action. */
    private static NotAllowed refused(CaseAction action, CaseFile file, List<Hat> hats, List<String> allowed) {
        return hats.stream()
                .filter(hat -> Buttons.inTable(action, hat.now(), hat.sight()::may))
                .flatMap(hat -> Guard.against(action, hat.now()).stream())
                .findFirst()
                .map(guard -> new NotAllowed(guard.key(), allowed))
                .orElseGet(() -> new NotAllowed(action, file.status(), allowed));
    }

    private static List<String> codes(List<AllowedAction> allowed) {
        return allowed.stream().map(a -> a.action().name()).toList();
    }

    /** Another case that is named must be one this person may know of; otherwise it is as if there were none. */
    private void mayName(StaffMember who, ActionRequest ask) {
        String number = ask.get(Field.PRIMARY);
        if (number != null && !known(who, number)) {
            throw new FieldRefused(Field.PRIMARY, "casework.refused.primary", number);
        }
    }

    /** Writes to the database now, so that a clash with another person is told as what it is. */
    private void settle() {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new StaleCase();
        }
    }

    private void actOrPropose(CaseFile file, ActionRequest ask, StaffMember who) {
        if (ask.action().secondPerson()) {
            deeds.mayPropose(file, ask);
            proposals.make(file, ask, who);
        } else {
            carryOut(file, ask, who.actor());
        }
    }

    /** Much may have happened since it was proposed: the guards are asked again. */
    private void confirmed(CaseFile file, ActionRequest proposed, StaffMember who) {
        guards.require(proposed.action(), file, who.actor());
        carryOut(file, proposed, who.actor());
    }

    void carryOut(CaseFile file, ActionRequest ask, String actor) {
        CaseStatus before = file.status();
        Kind kind = file.matter().kind();
        legal.arrived(file, actor);
        Step step = deeds.prepare(file, ask, actor);
        file.take(ask.action(), step, ledger);
        legal.arrived(file, actor);
        if (file.status() != before || file.matter().kind() != kind) {
            clocks.moved(file, step);
        }
        proposals.dropOverridden(file, before, step);
        notices.follow(file, ask, before, step);
        moved.fire(new CaseMoved(file.id(), file.number(), ask.action(), before, file.status(), file.officeCode()));
    }

    /** The citizen acts with number and code; {@code caseId} comes from {@code track.Tracking}, which checked them. */
    public CaseFile byCitizen(String caseId, CaseAction action, Map<Field, String> fields) {
        CaseFile file = em.find(CaseFile.class, caseId);
        ActionRequest ask = new ActionRequest(action, file.version(), fields);
        if (!action.byCitizen() || !action.from().contains(file.status())) {
            throw new NotAllowed(action, file.status());
        }
        guards.require(action, file, "citizen");
        RequiredFields.check(ask);
        if (action == CaseAction.WITHDRAW && (Guards.isDenunciation(file) || legal.signedByMany(file))) {
            add(file, MessageKind.WITHDRAWAL, fields.getOrDefault(Field.TEXT, ""));
        } else {
            carryOut(file, ask, "citizen");
        }
        return file;
    }

    /** Waits until nobody else is changing the case, and gives it; to be called before anything of it is read. */
    public CaseFile hold(String caseId) {
        return em.find(CaseFile.class, caseId, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * A term ran out: the case comes before somebody higher.
     *
     * @param level 1–4; one that the case has already, or a lower one, changes nothing
     * @param why codes for the history
     */
    public void raise(String caseId, int level, String why) {
        CaseFile file = hold(caseId);
        int before = file.escalationLevel();
        if (level > before && file.status().open()) {
            file.raiseTo(level);
            ledger.append(
                    new LedgerEvent(file.number(), "ESCALATE", "system", "level=" + before + ".." + level + ";" + why));
        }
    }

    /** The citizen says something: the reply when one was asked for, an addition otherwise. */
    public CaseFile said(String caseId, String text) {
        CaseFile file = em.find(CaseFile.class, caseId);
        if (CaseAction.REPLY.from().contains(file.status())) {
            return byCitizen(caseId, CaseAction.REPLY, Map.of(Field.TEXT, text));
        }
        add(file, MessageKind.ADDITION, text);
        if (file.status() == CaseStatus.FOLLOWING) {
            // whoever handles the primary may not see this case: nothing but that there is something to read
            ledger.append(new LedgerEvent(file.primaryNumber(), "FOLLOWER_WROTE", "citizen", ""));
        }
        return file;
    }

    /** Whether there is a case of that number at all; for doors that must not trust it. */
    public boolean exists(String number) {
        return Codes.possible(number)
                && sql.one("select 1 as yes from case_file where number = ?", r -> r.flag("yes"), number)
                        .isPresent();
    }

    private void add(CaseFile file, MessageKind kind, String text) {
        Message message = new Message(seal.token(16), file, kind, "citizen", now.instant());
        words.write(message, file, text);
        em.persist(message);
        ledger.append(new LedgerEvent(file.number(), kind.name(), "citizen", "message=" + message.id()));
    }

    /**
     * Letters do not reach the sender: a note asks to telephone.
     *
     * @param code why, without personal data
     */
    public void unreachable(String caseId, String code) {
        CaseFile file = em.find(CaseFile.class, caseId);
        Message note = new Message(seal.token(16), file, MessageKind.NOTE, "system", now.instant());
        words.write(note, file, TEXTS.get("note.unreachable"));
        em.persist(note);
        ledger.append(new LedgerEvent(file.number(), "UNREACHABLE", "system", "code=" + code));
    }

    /** A program of the sender's answered a letter of ours: it arrived, and the sender may be away. */
    public void answeredByProgram(String number) {
        ledger.append(new LedgerEvent(number, "MAIL_AUTO", "system", ""));
    }

    /**
     * Files a note in an open case, whoever holds it.
     *
     * @param told what it says, given whether the case is sealed
     * @throws CaseNotFound when there is no open case of that number
     */
    public CaseFile noted(String number, Function<Boolean, String> told, String actor) {
        CaseFile file = numbered(number);
        Message note = new Message(seal.token(16), file, MessageKind.NOTE, actor, now.instant());
        words.write(note, file, told.apply(file.matter().sealed()));
        em.persist(note);
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
        CaseFile file = numbered(number);
        if (file.status() != CaseStatus.NEW) {
            throw new NotAllowed(CaseAction.CLASSIFY, file.status());
        }
        Matter matter = file.matter();
        matter.classify(read.kind(), read.kindSaid(), read.category());
        matter.about(read.subjectOffice(), read.rank());
        matter.keep(read.confidentiality());
        matter.facts(read.urgent(), read.desk());
        words.tell(file, read.words(), read.title(), read.sealed(), read.sealing());
        file.locked(new CodeSlot(read.lock()));
        file.attachments(read.attachments());
        file.take(CaseAction.CLASSIFY, Step.by(actor, now.instant()).to(office).noting("read-again"), ledger);
        em.flush();
        if (!read.sealed()) {
            search.remember(file, read.words(), read.title());
        }
        return file;
    }

    /** The open case of that number, which nobody else changes meanwhile, if nothing shuts this person out of it. */
    CaseFile held(StaffMember who, String number) {
        found(visibility.counted(who), number).orElseThrow(CaseNotFound::new);
        CaseFile file = numbered(number);
        em.lock(file, LockModeType.PESSIMISTIC_WRITE);
        if (file.matter().restricted()) {
            throw new CaseNotFound();
        }
        return file;
    }

    private CaseFile numbered(String number) {
        return em.createQuery("select c from CaseFile c where c.number = :n", CaseFile.class)
                .setParameter("n", number)
                .getResultStream()
                .filter(file -> file.status().open())
                .findFirst()
                .orElseThrow(CaseNotFound::new);
    }

    /** Counts files that came later than the case, for lists. */
    public void attached(CaseFile file, int files) {
        file.attachments(files);
    }

    /** Puts the lock of a receipt code on a case that has none, or a new one in place of the old. */
    public void lock(String caseId, CodeLock lock) {
        CaseFile file = em.find(CaseFile.class, caseId);
        file.locked(new CodeSlot(lock));
        ledger.append(new LedgerEvent(file.number(), "CODE_MADE", "citizen", ""));
    }

    /** The buttons of this person on this case. */
    public List<AllowedAction> allowed(StaffMember who, CaseFile file) {
        List<Hat> hats = hats(who, file);
        return Arrays.stream(CaseAction.values())
                .filter(action -> hats.stream().anyMatch(hat -> Buttons.offers(action, hat.now(), hat.sight()::may)))
                .map(AllowedAction::of)
                .toList();
    }

    /** Whether this person may know that there is a case of that number. */
    public boolean known(StaffMember who, String number) {
        return found(visibility.outline(who), number).isPresent();
    }

    private Optional<String> found(Where sight, String number) {
        if (!Codes.possible(number)) {
            return Optional.empty();
        }
        Where where = sight.and(new Where("c.number = ?", number));
        return sql.one(
                "select c.id from case_file c where " + where.sql(),
                row -> row.text("id"),
                where.args().toArray());
    }

    /**
     * The case of that number whose content this person may read.
     *
     * @throws CaseNotFound when there is none; foreign and unknown look the same
     */
    public CaseFile visible(StaffMember who, String number) {
        return found(visibility.content(who), number)
                .map(id -> em.find(CaseFile.class, id))
                .orElseThrow(CaseNotFound::new);
    }
}
