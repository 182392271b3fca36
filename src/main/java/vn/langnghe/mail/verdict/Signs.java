package vn.langnghe.mail.verdict;

import java.util.Set;
import vn.langnghe.mail.OwnAddress;
import vn.langnghe.mail.reader.Headers;

/**
 * What the checks look at.
 *
 * @param returnPath of the envelope; empty for {@code <>}
 * @param size of the whole mail, in bytes
 */
public record Signs(Headers headers, String returnPath, OwnAddress own, long size) {
    private static final Set<String> MACHINES = Set.of("mailer-daemon", "postmaster", "mail-daemon");

    String low(String header) {
        return headers.low(header);
    }

    boolean has(String header) {
        return !headers.low(header).isEmpty();
    }

    /** How a program marks its mails (RFC 3834), in lower case; empty when it does not. */
    String submitted() {
        return headers.low("Auto-Submitted");
    }

    boolean fromUs() {
        return own.is(headers.fromAddress());
    }

    boolean fromMachine() {
        return MACHINES.contains(headers.fromAddress().replaceFirst("@.*", ""));
    }
}
