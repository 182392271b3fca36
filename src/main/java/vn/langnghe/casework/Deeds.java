package vn.langnghe.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Arrays;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.casework.action.MessageKind;
import vn.langnghe.casework.action.Outcome;
import vn.langnghe.casework.action.Step;
import vn.langnghe.casework.action.Telling;
import vn.langnghe.casework.law.LegalGround;
import vn.langnghe.casework.notice.Notice;
import vn.langnghe.office.staff.Accounts;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.office.staff.StaffRole;
import vn.langnghe.platform.Now;
import vn.langnghe.seal.Seal;

/**
 * What each action does beside moving the status: checks its guards, writes its message, says where the case goes. Runs
 * before {@link CaseFile#take}, so that a refused guard leaves nothing behind.
 */
@ApplicationScoped
class Deeds {
    @Inject
    private Guards guards;

    @Inject
    private Words words;

    @Inject
    private Accounts accounts;

    @Inject
    private Classification classification;

    @Inject
    private Restriction restriction;

    @Inject
    private CaseClocks clocks;

    @Inject
    private LegalDeeds legal;

    @Inject
    private AnswerDeeds answers;

    @Inject
    private Extracts extracts;

    @Inject
    private NoticeDeeds notices;

    @Inject
    private Now now;

    @Inject
    private Seal seal;

    @PersistenceContext(unitName = "langnghe")
    private EntityManager em;

    Step prepare(CaseFile file, ActionRequest ask, String actor) {
        Instant at = now.instant();
        Step step = Step.by(actor, at);
        return switch (ask.action()) {
            case ROUTE -> route(file, ask, step);
            case INSPECT -> inspect(file, ask, step);
            case REDACT -> takeExtract(file, ask, step);
            case ASK -> ask(file, ask, step);
            case ACCEPT -> accept(file, ask, step);
            case REFUSE -> refuse(file, ask, step);
            case TRANSFER -> transfer(file, ask, step);
            case FOLLOW -> follow(file, ask, step);
            case SUBMIT -> submit(file, ask, step);
            case SEND_BACK -> sendBack(file, ask, step);
            case APPROVE -> approve(file, step);
            case TAKE_OVER -> takeOver(file, ask, step);
            case HAND_BACK -> handBack(file, ask, step);
            case RETURN -> giveBack(file, ask, step);
            case REOPEN, DISPUTE -> review(file, ask, step);
            case CLASSIFY -> classify(file, ask, step);
            case EXTEND -> extend(file, ask, step);
            case RESTRICT, ADMIT, DISMISS, UNRESTRICT -> keep(file, ask, step);
            case CHECK -> legal.check(file, ask, step);
            case GROUP -> legal.group(file, ask, step);
            case FLAG -> flag(file, ask, step);
            case TASK_DONE -> legal.done(file, ask, step);
            case TAKEN_BACK -> takenBack(file, ask, step);
            case REGISTER_SIGNED -> signed(file, ask, step);
            case ACCEPT_LEGALLY -> acceptLegally(file, ask, step);
            case ALLEGE, FIND -> answers.item(file, ask, step);
            case REWORD, DROP -> changedItem(file, ask, step);
            case PUBLISH -> answers.publish(file, ask, step);
            case UNPUBLISH -> takenDown(file, ask, step);
            case ISSUE_NOTICE -> issueNotice(file, ask, step);
            case CLOSE -> close(file, ask, step);
            default -> tell(file, ask, step);
        };
    }

    private Step route(CaseFile file, ActionRequest ask, Step step) {
        String target = guards.target(file, ask.get(Field.OFFICE));
        restriction.mustKnow(file, target);
        write(file, MessageKind.NOTE, ask.get(Field.TEXT), step);
        return takeExtract(file, ask, step).to(target);
    }

    private Step inspect(CaseFile file, ActionRequest ask, Step step) {
        write(file, MessageKind.NOTE, ask.get(Field.REASON), step);
        return takeExtract(file, ask, step).to(guards.inspectorate(file, null));
    }

    private Step takeExtract(CaseFile file, ActionRequest ask, Step step) {
        String text = ask.get(Field.EXTRACT);
        return text == null ? step : step.noting("extract=" + extracts.add(file, text, step));
    }

    private Step ask(CaseFile file, ActionRequest ask, Step step) {
        file.asked();
        write(file, MessageKind.QUESTION, ask.get(Field.QUESTIONS), step);
        return step.noting("round=" + file.askRounds());
    }

    private Step accept(CaseFile file, ActionRequest ask, Step step) {
        String named = ask.get(Field.HANDLER);
        String handler = named == null ? step.actor().substring("staff:".length()) : named;
        accounts.find(handler)
                .filter(m -> worksIn(m, file.officeCode()))
                .orElseThrow(() -> new FieldRefused(Field.HANDLER, "casework.refused.handler", handler));
        file.handledBy(handler);
        return step.noting("handler=" + handler);
    }

    private static boolean worksIn(StaffMember member, String office) {
        return member.has(StaffRole.HANDLER, office)
                || member.has(StaffRole.INSPECTOR, office)
                || member.has(StaffRole.TRIAGE, office);
    }

    private Step refuse(CaseFile file, ActionRequest ask, Step step) {
        LegalGround ground = legal.ground(file, ask);
        file.refusedByOffice();
        String why = ground == null ? ask.get(Field.GROUND) : ground.words();
        write(file, MessageKind.NOTE, LegalDeeds.explained(why, ask.get(Field.REASON)), step);
        String proposed =
                ask.get(Field.OFFICE) == null ? "" : ";proposed=" + guards.target(file, ask.get(Field.OFFICE));
        return step.to(file.triageOffice())
                .noting("ground=" + (ground == null ? "WORDS" : ground.code()) + ";refusal=" + file.refusals()
                        + proposed);
    }

    private Step transfer(CaseFile file, ActionRequest ask, Step step) {
        Step told = tell(file, ask, step);
        file.forwarded();
        return told;
    }

    private Step follow(CaseFile file, ActionRequest ask, Step step) {
        CaseFile primary = guards.primary(file, ask.get(Field.PRIMARY));
        file.following(primary.number());
        return step.noting("primary=" + primary.number());
    }

    private Step submit(CaseFile file, ActionRequest ask, Step step) {
        Outcome outcome = outcome(ask);
        answers.maySubmit(file, ask, outcome);
        file.answeredBy(step.actor());
        write(file, MessageKind.DRAFT, ask.get(Field.TEXT), step);
        return step.ending(outcome);
    }

    private static Outcome outcome(ActionRequest ask) {
        return Arrays.stream(Outcome.values())
                .filter(o -> o.ofAnAnswer() && o.name().equals(ask.get(Field.OUTCOME)))
                .findFirst()
                .orElseThrow(() -> new FieldRefused(Field.OUTCOME, "casework.refused.outcome", ask.get(Field.OUTCOME)));
    }

    private Step sendBack(CaseFile file, ActionRequest ask, Step step) {
        drafts(file).forEach(Message::drop);
        write(file, MessageKind.NOTE, ask.get(Field.REASON), step);
        return step;
    }

    private Step approve(CaseFile file, Step step) {
        drafts(file).forEach(draft -> draft.release(step.at()));
        return step;
    }

    private java.util.stream.Stream<Message> drafts(CaseFile file) {
        return em.createQuery("select m from Message m where m.caseId = :id and m.kind = :draft", Message.class)
                .setParameter("id", file.id())
                .setParameter("draft", MessageKind.DRAFT)
                .getResultStream();
    }

    private Step takeOver(CaseFile file, ActionRequest ask, Step step) {
        write(file, MessageKind.NOTE, ask.get(Field.REASON), step);
        return step.to(guards.inspectorate(file, null));
    }

    private Step handBack(CaseFile file, ActionRequest ask, Step step) {
        write(file, MessageKind.NOTE, ask.get(Field.REASON), step);
        boolean cameFromOffice =
                file.previousOffice() != null && !file.previousOffice().equals(file.triageOffice());
        return cameFromOffice ? step.to(file.previousOffice()) : step;
    }

    private Step giveBack(CaseFile file, ActionRequest ask, Step step) {
        file.handledBy(null);
        write(file, MessageKind.NOTE, ask.get(Field.REASON), step);
        return step.to(file.triageOffice());
    }

    /** A review goes to other hands: the next office of the fallback list that did not give the answer. */
    private Step review(CaseFile file, ActionRequest ask, Step step) {
        if (ask.action() == CaseAction.DISPUTE) {
            file.disputed();
            write(file, MessageKind.DISPUTE, ask.get(Field.TEXT), step);
        } else {
            write(file, MessageKind.NOTE, ask.get(Field.REASON), step);
        }
        return step.to(guards.inspectorate(file, file.officeCode()));
    }

    /** Whoever turns out to be accused loses the case in the same step. */
    private Step classify(CaseFile file, ActionRequest ask, Step step) {
        Step changed = step.noting(classification.change(file, ask));
        clocks.flag(file, flag(ask, Field.REMOTE), flag(ask, Field.COMPLEX), step);
        write(file, MessageKind.NOTE, ask.get(Field.REASON), step);
        return guards.accused(file, file.officeCode()) ? changed.to(guards.inspectorate(file, null)) : changed;
    }

    /** Complexity stands in the file in writing (Nghị định 155/2026/NĐ-CP, Điều 2). */
    private static Boolean flag(ActionRequest ask, Field field) {
        String typed = ask.get(field);
        if (typed != null && !typed.equals("true") && !typed.equals("false")) {
            throw new FieldRefused(field, "casework.refused.code", typed);
        }
        if (field == Field.COMPLEX && "true".equals(typed) && ask.get(Field.REASON) == null) {
            throw new FieldRefused(Field.REASON, "casework.refused.complexReason");
        }
        return typed == null ? null : Boolean.valueOf(typed);
    }

    private Step extend(CaseFile file, ActionRequest ask, Step step) {
        Step extended = step.noting(clocks.extend(file, ask, step));
        write(file, MessageKind.NOTE, ask.get(Field.REASON), step);
        return extended;
    }

    /** The reason is written last: in a case that has just been restricted it goes into an envelope. */
    private Step keep(CaseFile file, ActionRequest ask, Step step) {
        Step kept = switch (ask.action()) {
            case RESTRICT -> restriction.restrict(file, ask, step);
            case ADMIT -> restriction.admit(file, ask, step);
            case DISMISS -> restriction.dismiss(file, ask, step);
            default -> restriction.lift(file, step);
        };
        write(file, MessageKind.NOTE, ask.get(Field.REASON), step);
        return kept;
    }

    private Step flag(CaseFile file, ActionRequest ask, Step step) {
        write(file, MessageKind.NOTE, ask.get(Field.REASON), step);
        return legal.flag(file, ask, step);
    }

    private Step takenBack(CaseFile file, ActionRequest ask, Step step) {
        write(file, MessageKind.NOTE, ask.get(Field.REASON), step);
        return legal.takenBack(file, ask, step);
    }

    private Step changedItem(CaseFile file, ActionRequest ask, Step step) {
        write(file, MessageKind.NOTE, ask.get(Field.REASON), step);
        return answers.item(file, ask, step);
    }

    private Step takenDown(CaseFile file, ActionRequest ask, Step step) {
        write(file, MessageKind.NOTE, ask.get(Field.REASON), step);
        return answers.takeDown(file, step);
    }

    private Step signed(CaseFile file, ActionRequest ask, Step step) {
        write(file, MessageKind.NOTE, ask.get(Field.REASON), step);
        return legal.signed(file, ask, step);
    }

    private Step acceptLegally(CaseFile file, ActionRequest ask, Step step) {
        write(file, MessageKind.NOTICE, ask.get(Field.TEXT), step);
        return legal.accept(file, ask, step);
    }

    /** The sender reads that a paper is on its way, never what stands in the one to somebody else. */
    private Step issueNotice(CaseFile file, ActionRequest ask, Step step) {
        Notice issued = notices.issue(file, ask, step);
        write(file, MessageKind.NOTICE, NoticeDeeds.told(issued, ask), step);
        return NoticeDeeds.noting(issued, step);
    }

    private Step close(CaseFile file, ActionRequest ask, Step step) {
        notices.mayClose(file);
        return tell(file, ask, step);
    }

    /** What a second person could only decline is refused to the author. */
    void mayPropose(CaseFile file, ActionRequest ask) {
        if (ask.action() == CaseAction.EXTEND) {
            clocks.mayExtend(file, ask);
        }
        clocks.since(file, ask);
        legal.mayPropose(file, ask);
        answers.mayPropose(file, ask);
    }

    /** Actions whose whole effect is a text, told to the citizen or kept inside. */
    private Step tell(CaseFile file, ActionRequest ask, Step step) {
        Telling telling = Telling.of(ask.action());
        LegalGround ground = legal.ground(file, ask);
        write(file, telling.kind(), LegalDeeds.told(ask.get(telling.field()), ground), step);
        if (ask.action() == CaseAction.ANSWER_WITH_PRIMARY) {
            answers.clean(file, ask);
            return step.ending(outcome(ask));
        }
        Step since = LegalDeeds.noting(ground, step).since(clocks.since(file, ask));
        return telling.ends() == null ? since : since.ending(telling.ends());
    }

    private void write(CaseFile file, MessageKind kind, String text, Step step) {
        if (text != null) {
            Message message = new Message(seal.token(16), file, kind, step.actor(), step.at());
            words.write(message, file, text);
            em.persist(message);
        }
    }
}
