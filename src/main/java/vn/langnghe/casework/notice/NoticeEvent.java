package vn.langnghe.casework.notice;

import java.util.Optional;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseStatus;

/** What happens to a case that somebody must be told of by paper. */
public enum NoticeEvent {
    /** Taken on (thụ lý). */
    ACCEPT,
    /** Turned away, with or without guidance, or filed. */
    REFUSE,
    /** Sent to the body that is competent. */
    FORWARD,
    EXTEND,
    SUSPEND,
    RESUME,
    /** Ended without a result (đình chỉ). */
    STOP,
    /** Concluded, decided, answered. */
    CONCLUDE;

    /**
     * The event that an action is.
     *
     * @param status in which it was taken: a review is extended by the office's own rules, not by the law of the kind
     */
    public static Optional<NoticeEvent> of(CaseAction action, CaseStatus status) {
        return Optional.ofNullable(
                switch (action) {
                    case ACCEPT_LEGALLY -> ACCEPT;
                    case NOT_ACCEPT, FILE, GUIDE -> REFUSE;
                    case TRANSFER -> FORWARD;
                    case EXTEND -> status == CaseStatus.REVIEW ? null : EXTEND;
                    case SUSPEND -> SUSPEND;
                    case RESUME -> RESUME;
                    case TERMINATE, WITHDRAW -> STOP;
                    case APPROVE, ANSWER_WITH_PRIMARY -> CONCLUDE;
                    default -> null;
                });
    }
}
