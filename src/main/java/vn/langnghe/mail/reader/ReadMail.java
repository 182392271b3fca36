package vn.langnghe.mail.reader;

import java.util.List;
import java.util.Optional;

/**
 * What a person wrote, as far as it could be read.
 *
 * @param heading the subject, decoded; empty when there is none
 * @param text what was written, exactly, below the template's block if there was one; may be empty
 * @param facts what the template's block says
 * @param sender who it says it is from, if it names an address at all
 * @param trace codes of what was odd, without personal data
 */
public record ReadMail(
        String heading,
        String text,
        StoryBlock facts,
        Optional<Sender> sender,
        List<MailFile> files,
        List<String> trace) {

    /**
     * Who a mail says it is from; nobody has checked it.
     *
     * @param name display name, or null
     */
    public record Sender(String name, String address) {}

    /**
     * Something attached.
     *
     * @param type content type as the sender's program called it
     */
    public record MailFile(String name, String type, byte[] content) {}

    /** Without anything the sender wrote. */
    @Override
    public String toString() {
        return "ReadMail" + trace;
    }
}
