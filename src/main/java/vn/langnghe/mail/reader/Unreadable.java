package vn.langnghe.mail.reader;

/** A mail beyond the reader's limits; its bytes are kept as they are and a person looks at them. */
public class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param code why, as in the decision trace: lower-case letters and dashes */
    Unreadable(String code) {
        super(code, null, false, false);
    }

    /** A fault of ours or of a library. */
    Unreadable(String code, Throwable fault) {
        super(code, fault, false, false);
    }
}
