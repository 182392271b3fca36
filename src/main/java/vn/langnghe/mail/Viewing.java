package vn.langnghe.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.langnghe.intake.Arrival;
import vn.langnghe.intake.mailroom.MailEyes;
import vn.langnghe.intake.mailroom.MailSeen;
import vn.langnghe.mail.reader.Headers;
import vn.langnghe.mail.reader.MailReader;
import vn.langnghe.mail.reader.ReadMail;
import vn.langnghe.mail.reader.Unreadable;
import vn.langnghe.mail.verdict.Checks;
import vn.langnghe.mail.verdict.Signs;
import vn.langnghe.platform.Pieces;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.setting.Settings;

/** Lays a kept mail open for the mail room, without its sender, and reads it again as if it came now. */
@ApplicationScoped
class Viewing implements MailEyes {
    @Inject
    private MailedStory stories;

    @Inject
    private Settings settings;

    @Override
    public MailSeen look(Pieces raw, boolean strangers) {
        String source = WithoutSender.of(raw.bytes(), strangers);
        try {
            ReadMail mail = MailReader.read(raw);
            String all = MailFiles.everything(mail);
            String text = strangers ? WithoutSender.withoutAddresses(all) : all;
            String html = strangers ? WithoutSender.withoutAddresses(mail.html()) : mail.html();
            List<String> files =
                    mail.files().stream().map(ReadMail.MailFile::name).toList();
            return new MailSeen(
                    mail.heading(), text, html, source, files, mail.held().orElse(null));
        } catch (Unreadable e) {
            return new MailSeen("", "", "", source, List.of(), e.getMessage());
        }
    }

    @Override
    public Arrival arrival(Pieces raw) {
        try {
            Headers headers = MailReader.headers(raw);
            // the envelope is gone: a mail that was taken in had a sender, or its header says what it is
            Signs signs = new Signs(headers, headers.fromAddress(), OwnAddress.of(settings), raw.size());
            return stories.arrival(
                    MailReader.read(raw), raw, Checks.judge(signs).verdict().answered());
        } catch (Unreadable e) {
            throw new Refusal("mailroom.refused.unreadable", e.getMessage());
        }
    }
}
