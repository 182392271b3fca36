package vn.langnghe.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.casework.action.MessageKind;
import vn.langnghe.casework.action.Step;
import vn.langnghe.casework.action.Telling;
import vn.langnghe.casework.law.LegalGround;
import vn.langnghe.casework.notice.Notice;
import vn.langnghe.platform.Now;

/**
 * What each action does beside moving the status: checks its guards, writes its message, says where the case goes. Runs
 * before {@link CaseFile#take}, so that a refused guard leaves nothing behind.
 */
@ApplicationScoped
class Deeds {
    @Inject
    private Handover handover;

    @Inject
    private Words words;

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
    private NoticeDeeds notices;

    @Inject
    private Now now;

    Step prepare(CaseFile file, ActionRequest ask, String actor) {
        Instant at = now.instant();
        Step step = Step.by(actor, at);
        return switch (ask.action()) {
            case ROUTE -> handover.route(file, ask, step);
            case INSPECT -> handover.inspect(file, ask, step);
            case REDACT -> handover.takeExtract(file, ask, step);
            case ASK -> ask(file, ask, step);
            case ACCEPT -> handover.accept(file, ask, step);
            case REFUSE -> handover.refuse(file, ask, step);
            case TRANSFER -> transfer(file, ask, step);
            case FOLLOW -> handover.follow(file, ask, step);
            case SUBMIT -> answers.submit(file, ask, step);
            case SEND_BACK -> answers.sendBack(file, ask, step);
            case APPROVE -> answers.approve(file, step);
            case UNDO_APPROVE -> undo(file, step);
            case ANSWER_WITH_PRIMARY -> answers.withPrimary(file, ask, step);
            case WITHDRAW -> withdraw(file, ask, step);
            case TAKE_OVER -> handover.takeOver(file, ask, step);
            case HAND_BACK -> handover.handBack(file, ask, step);
            case RETURN -> handover.giveBack(file, ask, step);
            case REOPEN, DISPUTE -> handover.review(file, ask, step);
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
            case WITHHOLD -> withhold(file, ask, step);
            case ISSUE_NOTICE -> issueNotice(file, ask, step);
            case CLOSE -> close(file, ask, step);
            default -> tell(file, ask, step);
        };
    }

    /** Whoever goes on with a case that is answered lets the answer go. */
    void goesOn(CaseFile file, CaseAction action) {
        if (action != CaseAction.UNDO_APPROVE && action != CaseAction.WITHDRAW && action != CaseAction.NOTE) {
            answers.leave(file);
        }
    }

    private Step ask(CaseFile file, ActionRequest ask, Step step) {
        file.past().asked();
        words.say(file, MessageKind.QUESTION, ask.get(Field.QUESTIONS), step);
        return step.noting("round=" + file.past().askRounds());
    }

    private Step transfer(CaseFile file, ActionRequest ask, Step step) {
        Step told = tell(file, ask, step);
        file.past().forwarded();
        return told;
    }

    /** Whoever turns out to be accused loses the case in the same step. */
    private Step classify(CaseFile file, ActionRequest ask, Step step) {
        Step changed = step.noting(classification.change(file, ask));
        clocks.flag(file, flag(ask, Field.REMOTE), flag(ask, Field.COMPLEX), step);
        words.say(file, MessageKind.NOTE, ask.get(Field.REASON), step);
        return handover.accused(file, file.hands().office()) ? changed.to(handover.inspectorate(file, null)) : changed;
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
        words.say(file, MessageKind.NOTE, ask.get(Field.REASON), step);
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
        words.say(file, MessageKind.NOTE, ask.get(Field.REASON), step);
        return kept;
    }

    private Step flag(CaseFile file, ActionRequest ask, Step step) {
        words.say(file, MessageKind.NOTE, ask.get(Field.REASON), step);
        return legal.flag(file, ask, step);
    }

    private Step takenBack(CaseFile file, ActionRequest ask, Step step) {
        words.say(file, MessageKind.NOTE, ask.get(Field.REASON), step);
        return legal.takenBack(file, ask, step);
    }

    private Step changedItem(CaseFile file, ActionRequest ask, Step step) {
        words.say(file, MessageKind.NOTE, ask.get(Field.REASON), step);
        return answers.item(file, ask, step);
    }

    private Step takenDown(CaseFile file, ActionRequest ask, Step step) {
        words.say(file, MessageKind.NOTE, ask.get(Field.REASON), step);
        return answers.takeDown(file, step);
    }

    private Step withhold(CaseFile file, ActionRequest ask, Step step) {
        file.past().withheld(step.at());
        return tell(file, ask, step);
    }

    private Step signed(CaseFile file, ActionRequest ask, Step step) {
        words.say(file, MessageKind.NOTE, ask.get(Field.REASON), step);
        return legal.signed(file, ask, step);
    }

    private Step acceptLegally(CaseFile file, ActionRequest ask, Step step) {
        words.say(file, MessageKind.NOTICE, ask.get(Field.TEXT), step);
        return legal.accept(file, ask, step);
    }

    /** The sender reads that a paper is on its way, never what stands in the one to somebody else. */
    private Step issueNotice(CaseFile file, ActionRequest ask, Step step) {
        Notice issued = notices.issue(file, ask, step);
        words.say(file, MessageKind.NOTICE, NoticeDeeds.told(issued, ask), step);
        return NoticeDeeds.noting(issued, step);
    }

    private Step undo(CaseFile file, Step step) {
        notices.undone(file);
        return answers.undo(file, step);
    }

    private Step withdraw(CaseFile file, ActionRequest ask, Step step) {
        answers.overtaken(file, step);
        return tell(file, ask, step);
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
        words.say(file, telling.kind(), LegalDeeds.told(ask.get(telling.field()), ground), step);
        Step since = LegalDeeds.noting(ground, step).since(clocks.since(file, ask));
        return telling.ends() == null ? since : since.ending(telling.ends());
    }
}
