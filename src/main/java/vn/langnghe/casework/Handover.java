package vn.langnghe.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.casework.action.MessageKind;
import vn.langnghe.casework.action.Step;
import vn.langnghe.casework.law.LegalGround;
import vn.langnghe.office.Office;
import vn.langnghe.office.Offices;
import vn.langnghe.office.staff.Accounts;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.office.staff.StaffRole;
import vn.langnghe.platform.Now;

/**
 * Into whose hands a case may come, and the acts that hand it over: never to the accused, nor to anybody below. Following
 * another case hands it over as well.
 */
@ApplicationScoped
class Handover {
    @Inject
    Offices offices;

    @Inject
    Now now;

    @Inject
    private Accounts accounts;

    @Inject
    private Restriction restriction;

    @Inject
    private LegalDeeds legal;

    @Inject
    private Extracts extracts;

    @Inject
    private Words words;

    @PersistenceContext(unitName = "langnghe")
    private EntityManager em;

    Step route(CaseFile file, ActionRequest ask, Step step) {
        String target = target(file, ask.get(Field.OFFICE));
        restriction.mustKnow(file, target);
        words.say(file, MessageKind.NOTE, ask.get(Field.TEXT), step);
        return takeExtract(file, ask, step).to(target);
    }

    Step inspect(CaseFile file, ActionRequest ask, Step step) {
        words.say(file, MessageKind.NOTE, ask.get(Field.REASON), step);
        return takeExtract(file, ask, step).to(inspectorate(file, null));
    }

    Step takeExtract(CaseFile file, ActionRequest ask, Step step) {
        String text = ask.get(Field.EXTRACT);
        return text == null ? step : step.noting("extract=" + extracts.add(file, text, step));
    }

    Step accept(CaseFile file, ActionRequest ask, Step step) {
        String named = ask.get(Field.HANDLER);
        String handler = named == null ? step.actor().substring("staff:".length()) : named;
        accounts.find(handler)
                .filter(m -> worksIn(m, file.hands().office()))
                .orElseThrow(() -> new FieldRefused(Field.HANDLER, "casework.refused.handler", handler));
        file.hands().handledBy(handler);
        return step.noting("handler=" + handler);
    }

    private static boolean worksIn(StaffMember member, String office) {
        return member.has(StaffRole.HANDLER, office)
                || member.has(StaffRole.INSPECTOR, office)
                || member.has(StaffRole.TRIAGE, office);
    }

    Step refuse(CaseFile file, ActionRequest ask, Step step) {
        LegalGround ground = legal.ground(file, ask);
        file.refusedByOffice();
        String why = ground == null ? ask.get(Field.GROUND) : ground.words();
        words.say(file, MessageKind.NOTE, LegalDeeds.explained(why, ask.get(Field.REASON)), step);
        String proposed = ask.get(Field.OFFICE) == null ? "" : ";proposed=" + target(file, ask.get(Field.OFFICE));
        return step.to(file.hands().triage())
                .noting("ground=" + (ground == null ? "WORDS" : ground.code()) + ";refusal="
                        + file.past().refusals() + proposed);
    }

    Step follow(CaseFile file, ActionRequest ask, Step step) {
        CaseFile primary = primary(file, ask.get(Field.PRIMARY));
        file.following(primary.number());
        return step.noting("primary=" + primary.number());
    }

    Step takeOver(CaseFile file, ActionRequest ask, Step step) {
        words.say(file, MessageKind.NOTE, ask.get(Field.REASON), step);
        return step.to(inspectorate(file, null));
    }

    Step handBack(CaseFile file, ActionRequest ask, Step step) {
        words.say(file, MessageKind.NOTE, ask.get(Field.REASON), step);
        boolean cameFromOffice = file.hands().previous() != null
                && !file.hands().previous().equals(file.hands().triage());
        return cameFromOffice ? step.to(file.hands().previous()) : step;
    }

    Step giveBack(CaseFile file, ActionRequest ask, Step step) {
        file.hands().handledBy(null);
        words.say(file, MessageKind.NOTE, ask.get(Field.REASON), step);
        return step.to(file.hands().triage());
    }

    /** A review goes to other hands: the next office of the fallback list that did not give the answer. */
    Step review(CaseFile file, ActionRequest ask, Step step) {
        if (ask.action() == CaseAction.DISPUTE) {
            file.disputed();
            words.say(file, MessageKind.DISPUTE, ask.get(Field.TEXT), step);
        } else {
            words.say(file, MessageKind.NOTE, ask.get(Field.REASON), step);
        }
        return step.to(inspectorate(file, file.hands().office()));
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
}
