package vn.langnghe.api.input;

/** The header by which a caller makes a post safe to repeat. */
public final class IdempotencyKey {
    public static final String HEADER = "Idempotency-Key";

    private IdempotencyKey() {}

    /**
     * The key as given, or null when there is none.
     *
     * @throws InputRefused unless it has 1 to 128 visible ASCII characters
     */
    public static String checked(String header) {
        if (header != null && !header.matches("[\\x21-\\x7E]{1,128}")) {
            throw InputRefused.value("key").about(HEADER);
        }
        return header;
    }
}
