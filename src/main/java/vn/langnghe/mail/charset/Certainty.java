package vn.langnghe.mail.charset;

/** How sure we are that a text was read as it was written. */
public enum Certainty {
    /** It could be nothing else, or it is what the label says and reads like that. */
    CERTAIN,
    /** Guessed, with enough Vietnamese in it to be believed. */
    LIKELY,
    /** Guessed; a person should look at the original. */
    DOUBTFUL
}
