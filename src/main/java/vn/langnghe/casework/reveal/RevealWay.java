package vn.langnghe.casework.reveal;

import vn.langnghe.casework.CaseFile;
import vn.langnghe.casework.facts.Confidentiality;

/** What it takes to see who sent a case. */
public enum RevealWay {
    /** Another person's consent. */
    CUSTODIAN,
    /** A reason that goes into the history: the sender gave the name openly. */
    UNMASK;

    /** The stricter of what sender and kind ask, whether or not anybody left a name. */
    static RevealWay of(CaseFile file) {
        boolean open = file.matter().confidentiality() == Confidentiality.OPEN
                && !file.matter().sealed()
                && !file.matter().kind().denunciation();
        return open ? UNMASK : CUSTODIAN;
    }
}
