package vn.langnghe.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.langnghe.evidence.NewAttachment;
import vn.langnghe.intake.mails.MailTwin;
import vn.langnghe.mail.reader.Headers;
import vn.langnghe.mail.reader.ReadMail;
import vn.langnghe.mail.reader.StoryBlock;

/**
 * By what a mail is known again that came by another way: sender, Message-ID, date, and all it says. A Message-ID alone
 * proves nothing; whoever guesses one cannot keep another's mail out. Words alone, or an id alone, only hint.
 */
final class Likeness {
    /** RFC 2046 §5.2.2.1. */
    private static final Pattern PIECE =
            Pattern.compile("^message/partial\\b.*;\\s{0,20}id\\s{0,20}=\\s{0,20}\"?([^\";]{1,500})");

    private static final int SHORTEST_ID = 3;

    private Likeness() {}

    static List<MailTwin> of(Headers headers, ReadMail mail) {
        String from = headers.fromAddress();
        Matcher piece = PIECE.matcher(headers.low("Content-Type"));
        if (piece.find()) {
            return List.of(new MailTwin(MailTwin.What.PIECE, List.of(bytes(from), bytes(piece.group(1)))));
        }
        return from.isEmpty() ? List.of() : of(bytes(from), headers, mail);
    }

    private static List<MailTwin> of(byte[] from, Headers headers, ReadMail mail) {
        List<MailTwin> twins = new ArrayList<>();
        byte[] id = bytes(headers.first("Message-ID").orElse(""));
        List<byte[]> words = words(mail);
        if (id.length >= SHORTEST_ID) {
            byte[] date = bytes(headers.first("Date").orElse(""));
            byte[] html = bytes(mail.html());
            twins.add(new MailTwin(MailTwin.What.SAME, joined(List.of(from, id, date, html), words)));
            twins.add(new MailTwin(MailTwin.What.ID, List.of(from, id)));
        }
        if (!mail.text().isBlank() || !mail.files().isEmpty()) {
            twins.add(new MailTwin(MailTwin.What.WORDS, joined(List.of(from), words)));
        }
        return twins;
    }

    private static List<byte[]> joined(List<byte[]> some, List<byte[]> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** What is said, in words and files. */
    private static List<byte[]> words(ReadMail mail) {
        List<byte[]> said = new ArrayList<>(List.of(bytes(mail.heading()), bytes(MailFiles.everything(mail))));
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
