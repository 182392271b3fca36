package vn.langnghe.evidence.copy.make;

/** There will be no safe copy. Says nothing of the file but why. */
final class NoCopy extends Exception {
    private static final long serialVersionUID = 1L;

    private final WhyNot why;

    NoCopy(WhyNot why) {
        super(why.name(), null, false, false);
        this.why = why;
    }

    WhyNot why() {
        return why;
    }
}
