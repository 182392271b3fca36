package vn.langnghe.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.langnghe.evidence.AttachmentLimits;
import vn.langnghe.evidence.NewAttachment;
import vn.langnghe.mail.reader.ReadMail;
import vn.langnghe.platform.Texts;
import vn.langnghe.platform.Vietnamese;

/**
 * Fits a mail into the limits of one submission without losing anything: what is too long goes on as a file, too many
 * files share one archive, and a file that is too big stays in the raw copy with a line that says so.
 *
 * @param text never empty
 */
record MailFiles(String text, List<NewAttachment> attachments) {
    /** Longest story, in code points, with room for our notes. */
    private static final int STORY = 19_000;

    private static final Texts WORDS = Texts.of("mail", Locale.forLanguageTag("vi"));

    static MailFiles of(ReadMail mail) {
        List<NewAttachment> files = new ArrayList<>();
        StringBuilder text = new StringBuilder(story(mail, files));
        for (ReadMail.MailFile file : mail.files()) {
            if (file.content().length > AttachmentLimits.EACH) {
                text.append("\n\n").append(WORDS.get("tooBig", AttachmentLimits.EACH >> 20));
            } else {
                files.add(NewAttachment.of(file.name(), file.type(), file.content()));
            }
        }
        return new MailFiles(text.toString(), fitted(files));
    }

    private static String story(ReadMail mail, List<NewAttachment> files) {
        if (Vietnamese.blank(mail.text())) {
            return Vietnamese.blank(mail.heading()) ? WORDS.get("noText") : mail.heading();
        }
        String text = mail.text();
        if (text.codePointCount(0, text.length()) <= STORY) {
            return text;
        }
        files.add(NewAttachment.of(WORDS.get("wholeText"), "text/plain", text.getBytes(UTF_8)));
        return text.substring(0, text.offsetByCodePoints(0, STORY)) + "\n\n" + WORDS.get("cut");
    }

    private static List<NewAttachment> fitted(List<NewAttachment> files) {
        if (files.size() <= AttachmentLimits.FILES) {
            return files;
        }
        int alone = AttachmentLimits.FILES - 1;
        List<NewAttachment> fitted = new ArrayList<>(files.subList(0, alone));
        fitted.add(archive(files.subList(alone, files.size())));
        return fitted;
    }

    private static NewAttachment archive(List<NewAttachment> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            int number = 0;
            for (NewAttachment file : files) {
                zip.putNextEntry(new ZipEntry(++number + "-" + inside(file.name())));
                file.content().get().transferTo(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return NewAttachment.of(WORDS.get("otherFiles"), "application/zip", bytes.toByteArray());
    }

    /** Fit for an entry of an archive, whoever unpacks it. */
    private static String inside(String name) {
        String safe = name.replaceAll("[\\p{Cc}\\p{Cf}/\\\\:*?\"<>|]", "_");
        return safe.substring(0, Math.min(safe.length(), 80));
    }
}
