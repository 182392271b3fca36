package vn.langnghe.intake.mails;

import vn.langnghe.seal.Context;

/** The places of a mail's envelopes. */
public final class MailPlaces {
    private MailPlaces() {}

    /** Its own raw copy. */
    public static Context raw(String item) {
        return new Context("mail_item", item, "raw");
    }

    /** Its subject. */
    public static Context heading(String item) {
        return new Context("mail_item", item, "heading");
    }

    /** Why a person decided as they did. */
    public static Context reason(String item) {
        return new Context("mail_item", item, "reason");
    }
}
