package vn.langnghe.mail.sender;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Date;
import java.util.Properties;
import vn.langnghe.letters.OutgoingLetter;
import vn.langnghe.mail.OwnAddress;
import vn.langnghe.platform.Now;

/** Puts a letter into the form of a mail: plain UTF-8, one recipient, the same Message-ID at every attempt. */
final class LetterForm {
    private final OwnAddress own;
    private final Now now;

    LetterForm(OwnAddress own, Now now) {
        this.own = own;
        this.now = now;
    }

    /** The mail as it leaves. */
    MimeMessage of(OutgoingLetter letter) throws MessagingException {
        MimeMessage mail = withoutRecipient(letter);
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
        mail.saveChanges();
        return mail;
    }

    /** The same for the demo: the case number, or the username, stands where the address would. */
    MimeMessage copy(OutgoingLetter letter) throws MessagingException {
        MimeMessage mail = withoutRecipient(letter);
        mail.setHeader("To", letter.about());
        // readable as it lies there: who tries the demo takes the link out of the file
        mail.setHeader("Content-Transfer-Encoding", "8bit");
        mail.saveChanges();
        return mail;
    }

    /**
     * Where reports go when the letter does not arrive: our mailbox with the letter's id. RFC 3834 would also allow an
     * empty path, but then nobody tells us that a citizen is not reached.
     */
    String returnPath(OutgoingLetter letter) {
        return own.with(letter.signedId()).orElse(own.toString());
    }

    private MimeMessage withoutRecipient(OutgoingLetter letter) throws MessagingException {
        MimeMessage mail = new Named("<" + letter.messageName() + "@" + own.domain() + ">");
        mail.setFrom(new InternetAddress(own.toString()));
        if (letter.alone() && own.with(letter.signedId()).isPresent()) {
            mail.setReplyTo(InternetAddress.parse(own.with(letter.signedId()).get()));
        }
        mail.setSubject(letter.subject(), "UTF-8");
        mail.setText(letter.body(), "UTF-8");
        mail.setSentDate(Date.from(now.instant()));
        mail.setHeader("Content-Language", letter.language());
        mail.setHeader("Auto-Submitted", letter.reply() ? "auto-replied" : "auto-generated");
        mail.setHeader("X-Auto-Response-Suppress", "All");
        mail.setHeader("X-Loop", own.toString());
        return mail;
    }

    /** Keeps the Message-ID it was given; the library would make a new one at every attempt. */
    private static final class Named extends MimeMessage {
        private final String id;

        Named(String id) {
            super(Session.getInstance(new Properties()));
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
