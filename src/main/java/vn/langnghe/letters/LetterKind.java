package vn.langnghe.letters;

import java.util.Optional;
import vn.langnghe.casework.action.CaseAction;

/** What a letter tells. Its words stand in the bundle {@code letters} under the constant's name. */
public enum LetterKind {
    ACKNOWLEDGEMENT(null),
    QUESTION("CITIZEN_INFO"),
    REMINDER("CITIZEN_INFO"),
    ROUTED("PAKN_ANSWER"),
    INSPECTION("PAKN_ANSWER"),
    ACCEPTED("PAKN_ANSWER"),
    TRANSFERRED(null),
    GUIDED(null),
    NOT_ACCEPTED(null),
    FILED(null),
    FOLLOWING(null),
    SUSPENDED(null),
    RESUMED("PAKN_ANSWER"),
    EXTENDED("PAKN_ANSWER"),
    ANSWER("CITIZEN_RESPONSE"),
    REVIEW("REVIEW"),
    TERMINATED(null),
    CLOSED(null),
    /** To staff, about no case: how many terms run out. */
    STAFF_DIGEST(null);

    private final String term;

    LetterKind(String term) {
        this.term = term;
    }

    /** Code of the term whose due day the letter names. */
    Optional<String> term() {
        return Optional.ofNullable(term);
    }

    /** The letter that follows from an action; empty when the sender is not told of it. */
    static Optional<LetterKind> after(CaseAction action) {
        return Optional.ofNullable(
                switch (action) {
                    case ASK -> QUESTION;
                    case ROUTE -> ROUTED;
                    case INSPECT, TAKE_OVER -> INSPECTION;
                    case ACCEPT -> ACCEPTED;
                    case TRANSFER -> TRANSFERRED;
                    case GUIDE -> GUIDED;
                    case NOT_ACCEPT -> NOT_ACCEPTED;
                    case FILE -> FILED;
                    case FOLLOW -> FOLLOWING;
                    case SUSPEND -> SUSPENDED;
                    case RESUME -> RESUMED;
                    case EXTEND -> EXTENDED;
                    case APPROVE, ANSWER_WITH_PRIMARY -> ANSWER;
                    case DISPUTE, REOPEN -> REVIEW;
                    case TERMINATE -> TERMINATED;
                    case AGREE, CLOSE, CLOSE_UNANSWERED, CONFIRM_TRANSFER, WITHDRAW -> CLOSED;
                    default -> null;
                });
    }
}
