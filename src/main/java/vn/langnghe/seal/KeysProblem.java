package vn.langnghe.seal;

import vn.langnghe.platform.StartProblem;

/** The keys are missing, damaged or not those of this database; the message is one sentence for whoever starts it. */
public final class KeysProblem extends StartProblem {
    private static final long serialVersionUID = 1;

    KeysProblem(String sentence) {
        super(sentence);
    }

    KeysProblem(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
