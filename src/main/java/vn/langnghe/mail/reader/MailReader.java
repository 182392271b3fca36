package vn.langnghe.mail.reader;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.SharedByteArrayInputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.langnghe.mail.charset.EncodedWords;
import vn.langnghe.platform.Vietnamese;

/** Reads the bytes of one mail. */
public final class MailReader {
    /** The first line of a header field. Mails that begin otherwise have no header at all: all of it is text. */
    private static final Pattern FIELD = Pattern.compile("^[!-9;-~]{1,200}[ \\t]*:.*", Pattern.DOTALL);

    private static final int LOOK = 400;
    private static final int LONGEST_HEADING = 1_000;

    private MailReader() {}

    /** @throws Unreadable beyond the limits, or when not even a header can be made out */
    public static ReadMail read(byte[] mail) {
        Guard.check(mail);
        Parts parts = new Parts();
        try {
            MimeMessage message = message(mail);
            parts.walk(message, 0);
            return put(message, parts);
        } catch (MessagingException | RuntimeException e) {
            throw e instanceof Unreadable known ? known : new Unreadable("reader-failed");
        } catch (StackOverflowError e) {
            // hostile nesting inside the library; the stack is whole again here
            throw new Unreadable("nesting");
        }
    }

    /** The header alone, for whoever decides before reading. */
    public static Headers headers(byte[] mail) {
        Guard.check(mail);
        try {
            return new Headers(message(mail));
        } catch (MessagingException | RuntimeException e) {
            throw new Unreadable("no-header");
        }
    }

    private static MimeMessage message(byte[] mail) throws MessagingException {
        int start = firstLine(mail);
        String begin = new String(
                mail, start, Math.min(LOOK, mail.length - start), java.nio.charset.StandardCharsets.ISO_8859_1);
        byte[] whole = FIELD.matcher(begin).matches() ? null : withoutHeader(mail, start);
        return whole == null
                ? new MimeMessage(
                        LenientMime.session(), new SharedByteArrayInputStream(mail, start, mail.length - start))
                : new MimeMessage(LenientMime.session(), new SharedByteArrayInputStream(whole));
    }

    /** Behind a byte order mark, empty lines and the envelope line of a mailbox file. */
    private static int firstLine(byte[] mail) {
        int at = startsWith(mail, 0, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        while (at < mail.length && (mail[at] == '\r' || mail[at] == '\n')) {
            at++;
        }
        if (startsWith(mail, at, 'F', 'r', 'o', 'm', ' ')) {
            while (at < mail.length && mail[at] != '\n') {
                at++;
            }
            at = Math.min(mail.length, at + 1);
        }
        return at;
    }

    private static boolean startsWith(byte[] mail, int at, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (at + i >= mail.length || (mail[at + i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static byte[] withoutHeader(byte[] mail, int start) {
        byte[] text = new byte[mail.length - start + 2];
        text[0] = '\r';
        text[1] = '\n';
        System.arraycopy(mail, start, text, 2, mail.length - start);
        return text;
    }

    private static ReadMail put(MimeMessage message, Parts parts) {
        Headers headers = new Headers(message);
        String subject = EncodedWords.decode(headers.first("Subject").orElse(""));
        String heading = Vietnamese.clean(subject.replaceAll("\\s+", " "));
        Optional<ReadMail.Sender> from = Senders.of(headers.first("From").orElse(null));
        StoryBlock block = StoryBlock.of(Vietnamese.clean(parts.text()));
        return new ReadMail(
                heading.substring(0, Math.min(heading.length(), LONGEST_HEADING)),
                block.story().strip(),
                block,
                from.or(() -> Senders.of(headers.first("Reply-To").orElse(null))),
                parts.files(),
                parts.trace());
    }
}
