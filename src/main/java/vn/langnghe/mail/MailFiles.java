package vn.langnghe.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.langnghe.evidence.AttachmentLimits;
import vn.langnghe.evidence.NewAttachment;
import vn.langnghe.mail.reader.ReadMail;
import vn.langnghe.platform.Texts;
import vn.langnghe.platform.Vietnamese;

/**
 * Fits a mail into the limits of one submission without losing anything: what is too long goes on as a file, too many
 * files share archives, and a file that is too big stays in the raw copy with a line that says so.
 *
 * @param text never empty
 */
record MailFiles(String text, List<NewAttachment> attachments) {
    /** Longest story, in code points, with room for our notes. */
    private static final int STORY = 18_000;

    /** All of an archive's files together, in bytes, with room for what the archive adds. */
    private static final long ARCHIVE = AttachmentLimits.EACH - (1 << 20);

    private static final Texts WORDS = Texts.of("mail", Locale.forLanguageTag("vi"));

    static MailFiles of(ReadMail mail) {
        List<NewAttachment> files = new ArrayList<>();
        StringBuilder text = new StringBuilder(story(mail, files));
        mail.held().ifPresent(code -> text.append("\n\n").append(WORDS.get("held." + code)));
        int tooBig = 0;
        for (ReadMail.MailFile file : mail.files()) {
            if (file.size() > AttachmentLimits.EACH) {
                tooBig++;
            } else {
                files.add(new NewAttachment(file.name(), file.type(), file.content(), file.size()));
            }
        }
        if (tooBig > 0) {
            text.append("\n\n").append(WORDS.get("tooBig", AttachmentLimits.EACH >> 20, tooBig));
        }
        return new MailFiles(text.toString(), fitted(files));
    }

    private static String story(ReadMail mail, List<NewAttachment> files) {
        String text = everything(mail);
        if (Vietnamese.blank(text)) {
            String ask = WORDS.get(Wordless.of(mail).map(Wordless::code).orElse("noText"));
            return Vietnamese.blank(mail.heading()) ? ask : mail.heading() + "\n\n" + ask;
        }
        if (text.codePointCount(0, text.length()) <= STORY) {
            return text;
        }
        files.add(NewAttachment.of(WORDS.get("wholeText"), "text/plain", text.getBytes(UTF_8)));
        return text.substring(0, text.offsetByCodePoints(0, STORY)) + "\n\n" + WORDS.get("cut");
    }

    /** The text first, then what came with it, each below a line that says what it is. */
    static String everything(ReadMail mail) {
        StringBuilder all = new StringBuilder(mail.text());
        for (ReadMail.Words words : mail.further()) {
            all.append(all.isEmpty() ? "" : "\n\n")
                    .append(WORDS.get("further." + words.role()))
                    .append('\n')
                    .append(words.text());
        }
        return all.toString();
    }

    private static List<NewAttachment> fitted(List<NewAttachment> files) {
        if (files.size() <= AttachmentLimits.FILES) {
            return files;
        }
        for (int archives = 1; ; archives++) {
            int alone = AttachmentLimits.FILES - archives;
            List<List<NewAttachment>> shared = shared(files.subList(alone, files.size()));
            if (shared.size() <= archives) {
                List<NewAttachment> fitted = new ArrayList<>(files.subList(0, alone));
                for (List<NewAttachment> some : shared) {
                    fitted.add(new Archive(some).file(WORDS.get("otherFiles", fitted.size() - alone + 1)));
                }
                return fitted;
            }
        }
    }

    /** The files in their order, as many to an archive as it holds. */
    private static List<List<NewAttachment>> shared(List<NewAttachment> files) {
        List<List<NewAttachment>> shared = new ArrayList<>();
        long size = 0;
        for (NewAttachment file : files) {
            size += file.size();
            if (shared.isEmpty() || size > ARCHIVE) {
                shared.add(new ArrayList<>());
                size = file.size();
            }
            shared.get(shared.size() - 1).add(file);
        }
        return shared;
    }
}
