package vn.langnghe.mail.mime;

/** A mail beyond what reading it may cost. */
public class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param code why, as in the decision trace: lower-case letters and dashes */
    public TooMuch(String code) {
        super(code, null, false, false);
    }
}
