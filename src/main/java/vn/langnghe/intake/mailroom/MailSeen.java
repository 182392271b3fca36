package vn.langnghe.intake.mailroom;

import java.util.List;

/**
 * What stands in a mail, without its sender.
 *
 * @param heading the subject
 * @param text what a person wrote
 * @param html the same as its program laid it out, harmless and without anything from outside; may be empty
 * @param raw the mail as it came, without the lines that name its sender
 * @param files what is attached, by name
 * @param unread why it could not be read, or not wholly, as a code; null when it could
 */
public record MailSeen(String heading, String text, String html, String raw, List<String> files, String unread) {
    public MailSeen {
        files = List.copyOf(files);
    }

    /** Nothing of what somebody wrote. */
    @Override
    public String toString() {
        return "MailSeen";
    }
}
