package vn.langnghe.casework;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.langnghe.casework.access.CaseField;
import vn.langnghe.casework.access.Visibility;
import vn.langnghe.casework.access.Where;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.AllowedAction;
import vn.langnghe.casework.action.Approval;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseMoved;
import vn.langnghe.casework.action.CaseNotFound;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.casework.action.GuardRefused;
import vn.langnghe.casework.action.NotAllowed;
import vn.langnghe.casework.action.RequiredFields;
import vn.langnghe.casework.action.StaleCase;
import vn.langnghe.casework.action.Step;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.guard.Guard;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Codes;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.transaction.UseCase;

/**
 * The gate of the heart: carries out every action on a case, one transaction each. {@link Reception} opens cases,
 * {@link CitizenActs} hears the citizen, {@link TimeActs} says what comes by itself.
 *
 * <p>Whoever changes a case holds it first ({@link #hold}): two who meet wait for each other, and the second sees what the
 * first did. Its version, which open forms carry, counts acts of people alone.
 */
@UseCase
public class Casework {
    /** What changes whether a result is public, and no status. */
    private static final Set<CaseAction> PUBLICITY =
            EnumSet.of(CaseAction.PUBLISH, CaseAction.WITHHOLD, CaseAction.UNPUBLISH, CaseAction.RESTRICT);

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
    private Ledger ledger;

    @Inject
    private Sql sql;

    @Inject
    private Event<CaseMoved> moved;

    @Inject
    private Now now;

    @PersistenceContext(unitName = "langnghe")
    private EntityManager em;

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
        CaseFile file = hold(sighted(who, number, List.of(CaseField.KIND)));
        StaffMember hat = guards.mayPress(ask.action(), file, who);
        file.behalf(hat.absent().orElse(null));
        if (file.version() != ask.version()) {
            throw new StaleCase();
        }
        RequiredFields.check(ask);
        mayName(who, ask);
        deeds.goesOn(file, ask.action());
        switch (ask.action()) {
            case CONFIRM -> confirmed(file, proposals.confirm(file, ask, hat), hat);
            case DECLINE -> proposals.decline(file, ask, hat);
            case UNDO_APPROVE -> undo(file, ask, hat);
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

    /** Another case that is named must be one this person may know of; otherwise it is as if there were none. */
    private void mayName(StaffMember who, ActionRequest ask) {
        String number = ask.get(Field.PRIMARY);
        if (number != null && !known(who, number)) {
            throw new FieldRefused(Field.PRIMARY, "casework.refused.primary", number);
        }
    }

    /** Writes to the database now, so that a clash with somebody who did not hold the case is told as what it is. */
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

    /** The clock is looked at once more when all is written: what comes too late must not take a read answer away. */
    private void undo(CaseFile file, ActionRequest ask, StaffMember who) {
        Approval given = file.approval().orElseThrow();
        carryOut(file, ask, who.actor());
        settle();
        if (!given.open(now.instant())) {
            throw new GuardRefused(Guard.ANSWER_STILL_HERE.key());
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
        Optional<Approval> given = file.approval();
        legal.arrived(file, actor);
        Step step = deeds.prepare(file, ask, actor);
        file.take(ask.action(), step, ledger);
        legal.arrived(file, actor);
        if (ask.action() == CaseAction.UNDO_APPROVE) {
            clocks.undone(file, given.orElseThrow().at(), step);
        } else if (file.status() != before || file.matter().kind() != kind || PUBLICITY.contains(ask.action())) {
            clocks.moved(file, step);
        }
        proposals.dropOverridden(file, before, step);
        notices.follow(file, ask, before, step);
        moved.fire(new CaseMoved(
                file.id(),
                file.number(),
                ask.action(),
                before,
                file.status(),
                file.hands().office(),
                file.approval().or(() -> given).orElse(null)));
    }

    /** Waits until nobody else is changing the case, and gives it; to be called before anything of it is read. */
    public CaseFile hold(String caseId) {
        return em.find(CaseFile.class, caseId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether there is a case of that number at all; for doors that must not trust it. */
    public boolean exists(String number) {
        return Codes.possible(number)
                && sql.one("select 1 as yes from case_file where number = ?", r -> r.flag("yes"), number)
                        .isPresent();
    }

    /** The open case of that number, which nobody else changes meanwhile, if nothing shuts this person out of it. */
    CaseFile held(StaffMember who, String number) {
        found(visibility.counted(who), number).orElseThrow(CaseNotFound::new);
        CaseFile file = numbered(number);
        if (file.matter().restricted()) {
            throw new CaseNotFound();
        }
        return file;
    }

    /**
     * The open case of that number, held.
     *
     * @throws CaseNotFound when there is none
     */
    CaseFile numbered(String number) {
        return em.createQuery("select c.id from CaseFile c where c.number = :n", String.class)
                .setParameter("n", number)
                .getResultStream()
                .map(this::hold)
                .filter(file -> file.status().open())
                .findFirst()
                .orElseThrow(CaseNotFound::new);
    }

    /** The buttons of this person on this case. */
    public List<AllowedAction> allowed(StaffMember who, CaseFile file) {
        return guards.allowed(who, file);
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
        return visible(who, number, List.of(CaseField.KIND));
    }

    /**
     * The case of that number of which this person may have at least one of these fields.
     *
     * @throws CaseNotFound when there is none
     */
    public CaseFile visible(StaffMember who, String number, List<CaseField> fields) {
        return em.find(CaseFile.class, sighted(who, number, fields));
    }

    private String sighted(StaffMember who, String number, List<CaseField> fields) {
        Where sight = Where.any(
                fields.stream().map(field -> visibility.of(who, field)).toList());
        return found(sight, number).orElseThrow(CaseNotFound::new);
    }
}
