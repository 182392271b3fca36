package vn.langnghe.casework.action;

/** The fields that actions ask for; {@link #code()} is the name in the API and on the forms. */
public enum Field {
    OFFICE("office", 32),
    EXTRACT("extract", 20_000),
    QUESTIONS("questions", 4_000),
    TEXT("text", 20_000),
    AGENCY("agency", 300),
    GROUND("ground", 1_000),
    CONFIRMATION_NUMBER("confirmationNumber", 100),
    PRIMARY("primary", 20),
    HANDLER("handler", 64),
    REASON("reason", 2_000),
    DOCUMENT_NUMBER("documentNumber", 100),
    OUTCOME("outcome", 32),
    PROPOSAL("proposal", 22),
    KIND("kind", 16),
    CATEGORY("category", 32),
    SUBJECT_OFFICE("subjectOffice", 32),
    SUBJECT_NAME("subjectName", 200),
    RANK("rank", 16),
    CONFIDENTIALITY("confidentiality", 16),
    DAYS("days", 3),
    SINCE("since", 10),
    REMOTE("remote", 5),
    COMPLEX("complex", 5),
    FITNESS("fitness", 1_000),
    SIGNED_ON("signedOn", 10),
    ACCEPTED_ON("acceptedOn", 10),
    COMPLAINT("complaint", 16),
    NAMES("names", 8_000),
    SIGNERS("signers", 4),
    REPRESENTATIVES("representatives", 4),
    FLAG("flag", 16),
    TASK("task", 22),
    SCOPE("scope", 8),
    COERCED("coerced", 5),
    ITEM("item", 2),
    ALLEGATION("allegation", 2_000),
    FOR_OFFICE("forOffice", 5),
    FINDING("finding", 16),
    BASIS("basis", 500),
    TITLE("title", 200),
    PLACES("places", 100),
    FROM("from", 10),
    UNTIL("until", 10),
    /** Usernames, between spaces or commas. */
    READERS("readers", 1_000),
    NOTICE("notice", 22),
    DOCUMENT_DATE("documentDate", 10);

    private final String code;
    private final int limit;

    Field(String code, int limit) {
        this.code = code;
        this.limit = limit;
    }

    public String code() {
        return code;
    }

    /** Longest value in characters. */
    public int limit() {
        return limit;
    }

    /** True when the value is a code or a number of ours, not somebody's words. */
    public boolean isCode() {
        return switch (this) {
            case OFFICE, PRIMARY, HANDLER, OUTCOME, PROPOSAL, KIND, CATEGORY, SUBJECT_OFFICE, RANK -> true;
            case CONFIDENTIALITY, DAYS, SINCE, REMOTE, COMPLEX, SIGNED_ON, ACCEPTED_ON, FLAG, TASK, SCOPE, COERCED ->
                true;
            case ITEM, FOR_OFFICE, FINDING, FROM, UNTIL -> true;
            case COMPLAINT, NOTICE, DOCUMENT_DATE -> true;
            default -> false;
        };
    }

    /** The field of that code, or null. */
    public static Field of(String code) {
        for (Field each : values()) {
            if (each.code.equals(code)) {
                return each;
            }
        }
        return null;
    }
}
