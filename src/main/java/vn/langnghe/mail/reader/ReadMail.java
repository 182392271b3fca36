package vn.langnghe.mail.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import vn.langnghe.platform.Vietnamese;

/**
 * What a person wrote, as far as it could be read.
 *
 * @param heading the subject, decoded, without {@code Re:} and its like; empty when there is none
 * @param text what was written, exactly, below the template's block if there was one and without the history that mail
 *     programs quote; may be empty
 * @param further words that are not this text but came with it, in their order
 * @param html the HTML forms of the text, made harmless; empty when there is none
 * @param facts what the template's block says
 * @param sender who it says it is from, if it names one address at all
 * @param held why a person must look at the original, as a code: it is encrypted, incomplete, nested too deep
 * @param trace codes of what was odd, without personal data
 */
public record ReadMail(
        String heading,
        String text,
        List<Words> further,
        String html,
        StoryBlock facts,
        Optional<Sender> sender,
        List<MailFile> files,
        Optional<String> held,
        List<String> trace) {

    private static final Set<String> SUSPECT = Set.of("gtube", "password-form");

    /** What words are that are not the text itself. */
    public enum Role {
        /** Earlier mails, repeated below. */
        HISTORY,
        /** A second form of the text that says something else. */
        OTHER_FORM,
        /** The text of a mail that is attached. */
        FORWARDED
    }

    /** Words besides the text; never empty. */
    public record Words(Role role, String text) {}

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
     * @param content opens it anew each time; reads from the mail's own bytes
     * @param size in bytes
     */
    public record MailFile(String name, String type, Supplier<InputStream> content, long size) {
        /** All of it in memory; only for what is known to be small. */
        public byte[] bytes() {
            try (InputStream in = content.get()) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Without its name. */
        @Override
        public String toString() {
            return "MailFile[" + size + " bytes]";
        }
    }

    /** Why it is most likely nobody's concern, as a code. */
    public Optional<String> suspect() {
        return trace.stream().filter(SUSPECT::contains).findFirst();
    }

    /** The same without the earlier mails it repeats; those stay in the raw copy. The same when there is nothing else. */
    public ReadMail withoutHistory() {
        if (Vietnamese.blank(text)) {
            return this;
        }
        List<Words> rest =
                further.stream().filter(w -> w.role() != Role.HISTORY).toList();
        return new ReadMail(heading, text, rest, html, facts, sender, files, held, trace);
    }

    /** Without anything the sender wrote. */
    @Override
    public String toString() {
        return "ReadMail" + trace;
    }
}
