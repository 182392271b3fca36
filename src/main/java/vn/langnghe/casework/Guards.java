package vn.langnghe.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.casework.action.GuardRefused;
import vn.langnghe.casework.answer.Publications;
import vn.langnghe.casework.guard.Guard;
import vn.langnghe.casework.guard.Situation;
import vn.langnghe.casework.notice.Notices;
import vn.langnghe.office.Office;
import vn.langnghe.office.Offices;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Now;

/** Gathers what guards look at, and finds where a case may go: conditions above {@link CaseFile#take}. */
@ApplicationScoped
class Guards {
    @Inject
    Offices offices;

    @Inject
    private CaseClocks clocks;

    @Inject
    private Publications publications;

    @Inject
    private Notices notices;

    @Inject
    Now now;

    @PersistenceContext(unitName = "langnghe")
    private EntityManager em;

    /** The case as it stands for this person; looks up only what its status makes worth knowing. */
    Situation situation(CaseFile file, StaffMember who) {
        boolean accused = who.offices().stream().anyMatch(office -> accused(file, office));
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
                file.officeCode(),
                actor,
                accused,
                file.askRounds(),
                whose.apply(file.answerAuthor()),
                file.legalReceivedAt() != null,
                file.wasDisputed(),
                file.wasForwarded(),
                status == CaseStatus.NEEDS_INFO && clocks.overdue(file, "CITIZEN_INFO"),
                status == CaseStatus.ANSWERED && clocks.overdue(file, "CITIZEN_RESPONSE"),
                status == CaseStatus.FOLLOWING && primaryAnswered(file),
                file.openProposals() == 0 ? Set.of() : proposers(file, whose),
                file.answered(),
                file.answered() && !publications.of(file.id()).isEmpty(),
                CaseAction.UNPUBLISH.from().contains(status)
                        && publications.standing(file.id()).isPresent(),
                file.matter().restricted(),
                file.matter().sealed(),
                !notices.openOf(file.id()).isEmpty());
    }

    private Set<String> proposers(CaseFile file, UnaryOperator<String> whose) {
        return openProposals(file).stream().map(Proposal::author).map(whose).collect(Collectors.toSet());
    }

    /** The office that may take the case: valid today, receiving, neither accused nor under the accused. */
    String target(CaseFile file, String code) {
        Office office = offices.find(code)
                .filter(o -> offices.receivingOn(now.today()).stream()
                        .anyMatch(r -> r.code().equals(o.code())))
                .orElseThrow(() -> new FieldRefused(Field.OFFICE, "casework.refused.office", code));
        if (accused(file, office.code())) {
            throw new FieldRefused(Field.OFFICE, "casework.refused.accused", office.name());
        }
        return office.code();
    }

    /** True when {@code office} is what the case is about, or stands under it. */
    boolean accused(CaseFile file, String office) {
        String subject = file.matter().subjectOffice();
        return subject != null && offices.isUnder(office, subject);
    }

    /** First office of the fallback list that is not accused and is not {@code except}. */
    String inspectorate(CaseFile file, String except) {
        List<String> list = offices.fallback();
        return list.stream()
                .filter(code -> !code.equals(except) && !accused(file, code))
                .findFirst()
                .orElse(list.get(list.size() - 1));
    }

    CaseFile primary(CaseFile file, String number) {
        return em.createQuery("select c from CaseFile c where c.number = :n", CaseFile.class)
                .setParameter("n", number)
                .getResultStream()
                .filter(p -> p.status().open() && p.status() != CaseStatus.FOLLOWING && !p.id().equals(file.id()))
                .findFirst()
                .orElseThrow(() -> new FieldRefused(Field.PRIMARY, "casework.refused.primary", number));
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
