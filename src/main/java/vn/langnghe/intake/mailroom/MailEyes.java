package vn.langnghe.intake.mailroom;

import vn.langnghe.intake.Arrival;
import vn.langnghe.platform.Pieces;

/** Understands a mail's bytes. Implemented by the mail door, which this room may not know. */
public interface MailEyes {
    /**
     * What stands in it.
     *
     * @param strangers whether every address in it is hidden, too: in what programs wrote they name our citizens
     */
    MailSeen look(Pieces raw, boolean strangers);

    /**
     * What it would open as a case now.
     *
     * @throws vn.langnghe.platform.Refusal when it still cannot be read
     */
    Arrival arrival(Pieces raw);
}
