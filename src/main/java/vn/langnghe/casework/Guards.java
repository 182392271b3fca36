package vn.langnghe.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.casework.answer.Publications;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.office.Office;
import vn.langnghe.office.Offices;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Now;

/** What the table cannot say: named conditions above {@link CaseFile#take}. */
@ApplicationScoped
class Guards {
    private static final int ASK_ROUNDS = 2;

    @Inject
    private Offices offices;

    @Inject
    private CaseClocks clocks;

    @Inject
    private Publications publications;

    @Inject
    private Now now;

    @PersistenceContext(unitName = "langnghe")
    private EntityManager em;

    /** Whether a button is worth showing: everything that can be known before the fields are filled. */
    boolean offers(CaseAction action, CaseFile file, StaffMember who) {
        return switch (action) {
            case ASK -> file.askRounds() < ASK_ROUNDS;
            case CLOSE_UNANSWERED -> !isDenunciation(file) && clocks.overdue(file, "CITIZEN_INFO");
            case CLOSE -> clocks.overdue(file, "CITIZEN_RESPONSE");
            case APPROVE -> !who.actor().equals(file.answerAuthor());
            case SUBMIT -> mayAnswer(file, who);
            case REDACT -> file.matter().sealed();
            case REGISTER_SIGNED -> file.legalReceivedAt() == null && needsSignature(file);
            case ACCEPT_LEGALLY -> needsSignature(file);
            case CONFIRM, DECLINE ->
                openProposals(file).stream().anyMatch(p -> !p.author().equals(who.actor()));
            case PUBLISH -> file.answered() && publications.standing(file.id()).isEmpty();
            case WITHHOLD -> mayWithhold(file);
            case UNPUBLISH -> publications.standing(file.id()).isPresent();
            case RESTRICT -> !file.matter().restricted();
            case ADMIT, DISMISS, UNRESTRICT -> file.matter().restricted();
            case ANSWER_WITH_PRIMARY -> primaryAnswered(file);
            default -> true;
        };
    }

    /** Only where the law wants it public is there something to withhold (Luật Tố cáo 2018, Điều 40). */
    private boolean mayWithhold(CaseFile file) {
        boolean due = file.matter().kind() == Kind.TO_CAO && file.answered();
        return due && publications.of(file.id()).isEmpty();
    }

    /** In a review somebody else answers than the author of the disputed answer. */
    private static boolean mayAnswer(CaseFile file, StaffMember who) {
        return file.status() != CaseStatus.REVIEW || !who.actor().equals(file.answerAuthor());
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

    /** Only a signature, or what was said in person and recorded, makes it lawful. */
    private static boolean needsSignature(CaseFile file) {
        return file.matter().kind() == Kind.KHIEU_NAI || isDenunciation(file);
    }

    static boolean isDenunciation(CaseFile file) {
        return file.matter().kind().denunciation();
    }
}
