package vn.langnghe.seal;

import vn.langnghe.platform.Refusal;

/** An envelope stays shut: this process or this reader has no key for it, or it is not what was sealed here. */
public final class CannotOpen extends Refusal {
    private static final long serialVersionUID = 1;

    private CannotOpen(String key) {
        super(key);
    }

    /** This process holds no key that opens anything (role {@code public}). */
    static CannotOpen noKey() {
        return new CannotOpen("seal.refused.noKey");
    }

    /** The envelope names other readers. */
    static CannotOpen otherReader() {
        return new CannotOpen("seal.refused.otherReader");
    }

    /** Changed, cut, or moved here from another place: the three cannot be told apart. */
    static CannotOpen damaged() {
        return new CannotOpen("seal.refused.damaged");
    }
}
