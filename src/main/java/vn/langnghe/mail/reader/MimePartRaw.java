package vn.langnghe.mail.reader;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import java.io.IOException;
import java.io.InputStream;

/** The undecoded content of a part; the library offers it on its two classes, not on what they have in common. */
record MimePartRaw(MimePart part) {
    InputStream open() throws MessagingException, IOException {
        if (part instanceof MimeMessage message) {
            return message.getRawInputStream();
        }
        return ((MimeBodyPart) part).getRawInputStream();
    }
}
