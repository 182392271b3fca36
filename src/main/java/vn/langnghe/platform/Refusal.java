package vn.langnghe.platform;

import java.util.Arrays;
import java.util.Optional;

/**
 * A polite no: the request was understood and is not allowed or not possible. Rolls the transaction back.
 *
 * <p>Carries a text key ({@code "<bundle>.<key>"}) and arguments, so that each door can say it in the reader's language
 * ({@link Texts#say}). The message is the key alone: what a citizen typed must never reach a log through an exception.
 */
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] args;
    private String field;

    public Refusal(String key, Object... args) {
        super(key, null, false, true);
        this.key = key;
        this.args = args.clone();
    }

    /** Names the input field the refusal is about, as the API and the form call it. */
    public Refusal about(String inputField) {
        this.field = inputField;
        return this;
    }

    public String key() {
        return key;
    }

    public Object[] args() {
        return args == null ? new Object[0] : Arrays.copyOf(args, args.length);
    }

    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
