package vn.langnghe.casework.action;

/** How a closed case ended (kết quả). */
public enum Outcome {
    SUBSTANTIATED,
    PARTLY_SUBSTANTIATED,
    UNFOUNDED,
    REMEDIED,
    EXPLAINED,
    GUIDED,
    NOT_ACCEPTED,
    FILED,
    WITHDRAWN,
    TERMINATED,
    HANDLED_ELSEWHERE,
    NO_REPLY_FROM_CITIZEN;

    /** The outcomes that an answer may state; the others follow from the act that closes the case. */
    public boolean ofAnAnswer() {
        return ordinal() <= EXPLAINED.ordinal();
    }
}
