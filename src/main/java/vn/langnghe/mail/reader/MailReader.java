package vn.langnghe.mail.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.langnghe.mail.mime.Effort;
import vn.langnghe.mail.mime.Entity;
import vn.langnghe.mail.mime.TooMuch;
import vn.langnghe.mail.reader.ReadMail.Role;
import vn.langnghe.mail.reader.ReadMail.Words;
import vn.langnghe.mail.wording.Homographs;
import vn.langnghe.mail.wording.Quotation;
import vn.langnghe.mail.wording.Subjects;
import vn.langnghe.mail.wording.Typing;
import vn.langnghe.platform.Pieces;
import vn.langnghe.platform.Vietnamese;

/** Reads the bytes of one mail. */
public final class MailReader {
    private static final int LONGEST_HEADING = 1_000;

    private MailReader() {}

    /** The same for bytes in one array. */
    public static ReadMail read(byte[] mail) {
        return read(Pieces.of(mail));
    }

    /** @throws Unreadable beyond the limits */
    public static ReadMail read(Pieces mail) {
        Effort effort = new Effort(mail.size());
        try {
            Entity entity = Entity.mail(mail);
            Found found = new Found();
            new Parts(found, effort).walk(entity, 0);
            return put(new Headers(entity.header()), found);
        } catch (TooMuch e) {
            throw new Unreadable(e.getMessage());
        } catch (Unreadable e) {
            throw e;
        } catch (RuntimeException e) {
            throw new Unreadable("reader-failed", e);
        } catch (StackOverflowError e) {
            // hostile nesting inside a library; the stack is whole again here
            throw new Unreadable("nesting");
        } finally {
            effort.end();
        }
    }

    /** The same for bytes in one array. */
    public static Headers headers(byte[] mail) {
        return headers(Pieces.of(mail));
    }

    /** The header alone, for whoever decides before reading. */
    public static Headers headers(Pieces mail) {
        try {
            return new Headers(Entity.mail(mail).header());
        } catch (TooMuch e) {
            throw new Unreadable(e.getMessage());
        }
    }

    private static ReadMail put(Headers headers, Found found) {
        String subject = Vietnamese.clean(headers.subject().replaceAll("\\s+", " "));
        String heading = Subjects.bare(subject.substring(0, Math.min(subject.length(), LONGEST_HEADING)));
        found.settle();
        Quotation said = Quotation.of(Vietnamese.clean(found.text()));
        StoryBlock block = StoryBlock.of(said.own());
        Typing.of(said.own()).ifPresent(found::note);
        List<Words> further = new ArrayList<>();
        if (!said.history().isEmpty()) {
            further.add(new Words(Role.HISTORY, said.history()));
        }
        further.addAll(found.further());
        Optional<ReadMail.Sender> sender = headers.sender();
        sender.filter(s -> Homographs.pretendsOffice(s.address())).ifPresent(s -> found.note("homograph"));
        return new ReadMail(
                heading,
                block.story().strip(),
                further,
                found.html(),
                block,
                sender,
                found.files(),
                found.held(),
                found.trace());
    }
}
