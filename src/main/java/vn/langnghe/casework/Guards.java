package vn.langnghe.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.langnghe.casework.access.Sight;
import vn.langnghe.casework.access.Visibility;
import vn.langnghe.casework.action.AllowedAction;
import vn.langnghe.casework.action.Approval;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.action.GuardRefused;
import vn.langnghe.casework.action.NotAllowed;
import vn.langnghe.casework.answer.Publications;
import vn.langnghe.casework.guard.Buttons;
import vn.langnghe.casework.guard.Guard;
import vn.langnghe.casework.guard.Situation;
import vn.langnghe.casework.law.Withdrawals;
import vn.langnghe.casework.notice.Notices;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Now;

/** Who may press what on a case: gathers what guards look at and asks them, above {@link CaseFile#take}. */
@ApplicationScoped
class Guards {
    /** So often a citizen is reminded before a case may be closed for want of an answer. */
    private static final int REMINDERS = 2;

    /** The actor who came with number and code. */
    static final String CITIZEN = "citizen";

    @Inject
    private Handover handover;

    @Inject
    private Visibility visibility;

    @Inject
    private CaseClocks clocks;

    @Inject
    private Publications publications;

    @Inject
    private Notices notices;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private Now now;

    @PersistenceContext(unitName = "langnghe")
    private EntityManager em;

    /** One of the rights under which a person acts, with what it shows and allows of one case. */
    private record Hat(StaffMember who, Situation now, Sight sight) {}

    private List<Hat> hats(StaffMember who, CaseFile file) {
        return who.hats().stream()
                .map(hat -> new Hat(hat, situation(file, hat), visibility.of(hat, file)))
                .toList();
    }

    /**
     * Under which right the action is taken: the own ones first, then those of each absent one.
     *
     * @throws NotAllowed when table or guards do not give the action to this person, with what they give
     */
    StaffMember mayPress(CaseAction action, CaseFile file, StaffMember who) {
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

    /** The buttons of this person on this case. */
    List<AllowedAction> allowed(StaffMember who, CaseFile file) {
        List<Hat> hats = hats(who, file);
        return Arrays.stream(CaseAction.values())
                .filter(action -> hats.stream().anyMatch(hat -> Buttons.offers(action, hat.now(), hat.sight()::may)))
                .map(AllowedAction::of)
                .toList();
    }

    /** The case as it stands for this person; looks up only what its status makes worth knowing. */
    private Situation situation(CaseFile file, StaffMember who) {
        boolean accused = who.offices().stream().anyMatch(office -> handover.accused(file, office));
        return situation(file, who.actor(), accused, author -> who.is(author) ? who.actor() : author);
    }

    /** @throws GuardRefused when a guard does not let the citizen's or the confirmed action pass */
    void require(CaseAction action, CaseFile file, String actor) {
        Guard.against(action, situation(file, actor, false, UnaryOperator.identity()))
                .ifPresent(guard -> {
                    throw new GuardRefused(guard.key());
                });
    }

    /** @param whose whoever is the same person to the actor, or the one for whom the actor acts, becomes the actor */
    private Situation situation(CaseFile file, String actor, boolean accused, UnaryOperator<String> whose) {
        CaseStatus status = file.status();
        return new Situation(
                status,
                file.matter().kind(),
                file.hands().office(),
                actor,
                accused,
                file.past().askRounds(),
                whose.apply(file.hands().answerAuthor()),
                file.legalReceivedAt() != null,
                file.past().wasDisputed(),
                file.past().wasForwarded(),
                status == CaseStatus.NEEDS_INFO
                        && file.past().reminders() >= REMINDERS
                        && clocks.overdue(file, "CITIZEN_INFO"),
                status == CaseStatus.ANSWERED && clocks.overdue(file, "CITIZEN_RESPONSE"),
                status == CaseStatus.FOLLOWING && primaryAnswered(file),
                file.openProposals() == 0 ? Set.of() : proposers(file, whose),
                file.answered(),
                file.answered() && clocks.publicity(file).decided(),
                CaseAction.UNPUBLISH.from().contains(status)
                        && publications.standing(file.id()).isPresent(),
                file.matter().restricted(),
                file.matter().sealed(),
                noticeWaits(file, actor),
                file.held(now.instant()).isPresent(),
                file.approval().map(Approval::by).orElse(null),
                actor.equals(CITIZEN)
                        && withdrawals.asked(file.id(), file.matter().kind()));
    }

    /** Of a citizen's case it is nobody's question: the process at the door must not read notices. */
    private boolean noticeWaits(CaseFile file, String actor) {
        return actor.startsWith("staff:") && !notices.openOf(file.id()).isEmpty();
    }

    private Set<String> proposers(CaseFile file, UnaryOperator<String> whose) {
        return openProposals(file).stream().map(Proposal::author).map(whose).collect(Collectors.toSet());
    }

    private boolean primaryAnswered(CaseFile file) {
        return em.createQuery("select c.status from CaseFile c where c.number = :n", CaseStatus.class)
                .setParameter("n", file.primaryNumber())
                .getResultStream()
                .anyMatch(s -> s == CaseStatus.ANSWERED || s == CaseStatus.CLOSED);
    }

    List<Proposal> openProposals(CaseFile file) {
        return em.createQuery(
                        "select p from Proposal p where p.caseId = :id and p.state = :open order by p.at",
                        Proposal.class)
                .setParameter("id", file.id())
                .setParameter("open", Proposal.State.OPEN)
                .getResultList();
    }

    static boolean isDenunciation(CaseFile file) {
        return file.matter().kind().denunciation();
    }
}
