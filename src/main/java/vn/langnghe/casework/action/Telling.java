package vn.langnghe.casework.action;

/**
 * How a plain action is told: as which message, from which field, ending how.
 *
 * @param kind of the message that is written
 * @param field that holds its words
 * @param ends the outcome when the action closes the case, or null
 */
public record Telling(MessageKind kind, Field field, Outcome ends) {
    public static Telling of(CaseAction action) {
        return switch (action) {
            case REPLY -> new Telling(MessageKind.REPLY, Field.TEXT, null);
            case CLOSE_UNANSWERED -> new Telling(MessageKind.NOTICE, Field.TEXT, Outcome.NO_REPLY_FROM_CITIZEN);
            case TRANSFER -> new Telling(MessageKind.NOTICE, Field.TEXT, null);
            case CONFIRM_TRANSFER ->
                new Telling(MessageKind.NOTE, Field.CONFIRMATION_NUMBER, Outcome.HANDLED_ELSEWHERE);
            case NOT_ACCEPT -> new Telling(MessageKind.NOTICE, Field.TEXT, Outcome.NOT_ACCEPTED);
            case FILE -> new Telling(MessageKind.NOTICE, Field.TEXT, Outcome.FILED);
            case GUIDE -> new Telling(MessageKind.NOTICE, Field.TEXT, Outcome.GUIDED);
            case WITHDRAW -> new Telling(MessageKind.WITHDRAWAL, Field.TEXT, Outcome.WITHDRAWN);
            case TERMINATE -> new Telling(MessageKind.NOTICE, Field.TEXT, Outcome.TERMINATED);
            case SUSPEND, RESUME -> new Telling(MessageKind.NOTICE, Field.REASON, null);
            case NOTE -> new Telling(MessageKind.NOTE, Field.TEXT, null);
            default -> new Telling(MessageKind.NOTE, Field.REASON, null);
        };
    }
}
