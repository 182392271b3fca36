package vn.langnghe.casework.reveal;

import vn.langnghe.casework.action.GuardRefused;

/** This request cannot take this step: it was taken before, is over, or is another person's to take. */
public final class RevealRefused extends GuardRefused {
    private static final long serialVersionUID = 1L;

    private RevealRefused(String key, Object... args) {
        super(key, args);
    }

    /** Opened before, never approved, too late, or another person's: the four look the same. */
    static RevealRefused closed() {
        return new RevealRefused("casework.refused.reveal.closed", OpeningDesk.WINDOW.toMinutes());
    }

    static RevealRefused decided() {
        return new RevealRefused("casework.refused.reveal.decided");
    }

    static RevealRefused own() {
        return new RevealRefused("casework.refused.reveal.own");
    }

    static RevealRefused noFactor() {
        return new RevealRefused("casework.refused.reveal.noFactor");
    }

    static RevealRefused running() {
        return new RevealRefused("casework.refused.reveal.running");
    }

    static RevealRefused tooMany(int most) {
        return new RevealRefused("casework.refused.reveal.tooMany", most);
    }

    static RevealRefused needsCustodian() {
        return new RevealRefused("casework.refused.reveal.needsCustodian");
    }
}
