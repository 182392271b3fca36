package vn.langnghe.letters;

import java.util.List;

/**
 * A letter ready to leave, in the hands of the sender for a moment.
 *
 * @param letterIds the rows it stands for: one, or several that were held for one morning letter
 * @param signedId by which an answer to it is known, {@link SignedIds#FORM}
 * @param to address of the recipient; must not be stored or logged
 * @param about number of the (first) case, or username of the member of staff, for the demo copy
 * @param reply true when it answers a mail or form directly, false for later notices
 */
public record OutgoingLetter(
        List<String> letterIds,
        String signedId,
        String to,
        String about,
        String language,
        String subject,
        String body,
        boolean reply) {

    /** The left half of the Message-ID: the same at every attempt, unless the key changed between them. */
    public String messageName() {
        return "out-" + signedId;
    }

    /** Whether it tells of one case only, so that an answer to it belongs there. */
    public boolean alone() {
        return letterIds.size() == 1;
    }

    /** Without address and words. */
    @Override
    public String toString() {
        return "OutgoingLetter" + letterIds;
    }
}
