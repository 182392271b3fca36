package vn.langnghe.casework.guard;

import static vn.langnghe.casework.action.CaseAction.ACCEPT_LEGALLY;
import static vn.langnghe.casework.action.CaseAction.ADMIT;
import static vn.langnghe.casework.action.CaseAction.ANSWER_WITH_PRIMARY;
import static vn.langnghe.casework.action.CaseAction.APPROVE;
import static vn.langnghe.casework.action.CaseAction.ASK;
import static vn.langnghe.casework.action.CaseAction.CLOSE;
import static vn.langnghe.casework.action.CaseAction.CLOSE_UNANSWERED;
import static vn.langnghe.casework.action.CaseAction.CONFIRM;
import static vn.langnghe.casework.action.CaseAction.DECLINE;
import static vn.langnghe.casework.action.CaseAction.DISMISS;
import static vn.langnghe.casework.action.CaseAction.DISPUTE;
import static vn.langnghe.casework.action.CaseAction.ISSUE_NOTICE;
import static vn.langnghe.casework.action.CaseAction.PUBLISH;
import static vn.langnghe.casework.action.CaseAction.REDACT;
import static vn.langnghe.casework.action.CaseAction.REGISTER_SIGNED;
import static vn.langnghe.casework.action.CaseAction.RESTRICT;
import static vn.langnghe.casework.action.CaseAction.SUBMIT;
import static vn.langnghe.casework.action.CaseAction.TRANSFER;
import static vn.langnghe.casework.action.CaseAction.UNDO_APPROVE;
import static vn.langnghe.casework.action.CaseAction.UNPUBLISH;
import static vn.langnghe.casework.action.CaseAction.UNRESTRICT;
import static vn.langnghe.casework.action.CaseAction.WITHDRAW;
import static vn.langnghe.casework.action.CaseAction.WITHHOLD;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.facts.Kind;

/**
 * What the table of actions cannot say, and can be known before a field is filled: named conditions, each for its
 * actions. The sentence that refuses stands in the texts, {@code guard.<name>}.
 */
public enum Guard {
    TWO_ROUNDS_AT_MOST(s -> s.askRounds() < 2, ASK),
    NEVER_A_DENUNCIATION(s -> !s.kind().denunciation(), CLOSE_UNANSWERED),
    INFO_TERM_OVER(Situation::infoTermOver, CLOSE_UNANSWERED),
    RESPONSE_TERM_OVER(Situation::responseTermOver, CLOSE),
    ANOTHER_APPROVES(s -> !s.actor().equals(s.answerAuthor()), APPROVE),
    ANSWER_STILL_HERE(Situation::held, UNDO_APPROVE),
    BY_ITS_APPROVER(s -> s.actor().equals(s.approver()), UNDO_APPROVE),
    ANOTHER_REVIEWS(s -> s.status() != CaseStatus.REVIEW || !s.actor().equals(s.answerAuthor()), SUBMIT),
    ANOTHER_DECIDES(s -> s.proposers().stream().anyMatch(p -> !p.equals(s.actor())), CONFIRM, DECLINE),
    ASKS_A_SIGNATURE(s -> s.kind() == Kind.KHIEU_NAI || s.kind().denunciation(), REGISTER_SIGNED, ACCEPT_LEGALLY),
    NOT_SIGNED_YET(s -> !s.signed(), REGISTER_SIGNED),
    FORWARDED_ONCE(s -> !s.kind().denunciation() || !s.forwarded(), TRANSFER),
    DISPUTED_ONCE(s -> !s.disputed(), DISPUTE),
    WITHDRAWN_ONCE(s -> !s.withdrawn(), WITHDRAW),
    PRIMARY_ANSWERED(Situation::primaryAnswered, ANSWER_WITH_PRIMARY),
    NO_HIDDEN_CASE(s -> !s.restricted(), PUBLISH),
    NOTHING_POSTED(s -> s.answered() && !s.posted(), PUBLISH),
    PUBLIC_BY_LAW(s -> s.kind() == Kind.TO_CAO && s.answered() && !s.decided(), WITHHOLD),
    SOMETHING_POSTED(Situation::posted, UNPUBLISH),
    OPEN_TO_ITS_OFFICE(s -> !s.restricted(), RESTRICT),
    FOR_A_LIST(Situation::restricted, ADMIT, DISMISS, UNRESTRICT),
    OF_SEALED_WORDS(Situation::sealed, REDACT),
    NOTICE_WAITS(Situation::noticeWaits, ISSUE_NOTICE);

    private final Predicate<Situation> holds;
    private final Set<CaseAction> actions;

    Guard(Predicate<Situation> holds, CaseAction first, CaseAction... more) {
        this.holds = holds;
        this.actions = EnumSet.of(first, more);
    }

    public Set<CaseAction> actions() {
        return actions;
    }

    public boolean holds(Situation situation) {
        return holds.test(situation);
    }

    /** Key of the sentence that refuses. */
    public String key() {
        return "casework.guard." + name();
    }

    /** The first guard that does not let the action pass. */
    public static Optional<Guard> against(CaseAction action, Situation situation) {
        return Arrays.stream(values())
                .filter(guard -> guard.actions.contains(action) && !guard.holds(situation))
                .findFirst();
    }
}
