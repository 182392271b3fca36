package vn.langnghe.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.langnghe.evidence.NewAttachment;
import vn.langnghe.intake.mails.MailTwin;
import vn.langnghe.mail.reader.Headers;
import vn.langnghe.mail.reader.ReadMail;
import vn.langnghe.mail.reader.StoryBlock;

/**
 * By what a mail is known again that came by another way: sender, Message-ID, date, and all it says. A Message-ID alone
 * proves nothing; whoever guesses one cannot keep another's mail out.
 */
final class Likeness {
    /** RFC 2046 §5.2.2.1. */
    private static final Pattern PIECE =
            Pattern.compile("^message/partial\\b.*;\\s{0,20}id\\s{0,20}=\\s{0,20}\"?([^\";]{1,500})");

    private Likeness() {}

    static Optional<MailTwin> of(Headers headers, ReadMail mail) {
        String from = headers.fromAddress();
        String id = headers.first("Message-ID").orElse("");
        Matcher piece = PIECE.matcher(headers.low("Content-Type"));
        if (piece.find()) {
            return Optional.of(new MailTwin(MailTwin.What.PIECE, List.of(bytes(from), bytes(piece.group(1)))));
        }
        return from.isEmpty() || id.length() < 3
                ? Optional.empty()
                : Optional.of(new MailTwin(MailTwin.What.SAME, said(from, id, headers, mail)));
    }

    private static List<byte[]> said(String from, String id, Headers headers, ReadMail mail) {
        List<byte[]> said = new ArrayList<>(List.of(
                bytes(from),
                bytes(id),
                bytes(headers.first("Date").orElse("")),
                bytes(mail.heading()),
                bytes(MailFiles.everything(mail)),
                bytes(mail.html())));
        for (StoryBlock.Line line : StoryBlock.Line.values()) {
            said.add(bytes(mail.facts().say(line).orElse("")));
        }
        for (ReadMail.MailFile file : mail.files()) {
            said.add(bytes(file.name()));
            said.add(new NewAttachment(file.name(), file.type(), file.content(), file.size()).digest());
        }
        return said;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
