package vn.langnghe.web.mailroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.langnghe.intake.mailroom.MailSeen;
import vn.langnghe.intake.mailroom.MailView;
import vn.langnghe.web.staff.Moments;
import vn.langnghe.web.staff.Wording;

/** The mail that is open on the page: what it says, where it came from, what became of it and what may be done about it. */
@Named
@RequestScoped
public class OpenMail {
    @Inject
    private MailroomPage page;

    @Inject
    private MailListing listing;

    @Inject
    private MailButtons buttons;

    @Inject
    private TraceWords traces;

    @Inject
    private MailWords words;

    @Inject
    private Wording say;

    private MailView mail() {
        return page.mail();
    }

    public String subject() {
        return listing.subject(mail().line());
    }

    public String received() {
        return Moments.full(mail().line().at(), say.language());
    }

    public String size() {
        return words.with("mail.size", (mail().line().size() + 1023) / 1024);
    }

    public String origin() {
        return mail().line().origin().equals("smtp")
                ? words.of("mail.origin.smtp")
                : words.with("mail.origin.box", mail().line().origin());
    }

    public String fate() {
        return words.of("fate." + mail().line().fate());
    }

    public String decision() {
        return listing.decision(mail().line());
    }

    /** Why there is nothing to read, or empty. */
    public String closed() {
        if (mail().seen() != null) {
            return "";
        }
        if (mail().line().verdict().equals("AGAIN")) {
            return words.of("view.again");
        }
        return words.of(mail().line().readable() ? "view.large" : "view.denied");
    }

    public MailSeen seen() {
        return mail().seen();
    }

    /** {@code plain}, {@code html} or {@code raw}; what is not there is shown as plain text. */
    public String show() {
        return page.asked().show().equals("html") && !laidOut()
                ? "plain"
                : page.asked().show();
    }

    public boolean laidOut() {
        return seen().html() != null && !seen().html().isBlank();
    }

    public String shown(String how) {
        return page.asked().at(page.asked().mail()) + "&show=" + how + "#mail";
    }

    /** The page inside the frame: it may load nothing, whatever slipped through. */
    public String framed() {
        return "<!DOCTYPE html><html lang=\"vi\"><head><meta charset=\"utf-8\"><title>"
                + words.of("view.html")
                + "</title><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"></head><body>"
                + seen().html()
                + "</body></html>";
    }

    public boolean suggests() {
        return mail().hint() != null && mail().line().decision() == null;
    }

    public boolean attachable() {
        return MailButtons.attachable(mail().hint());
    }

    public String hintStatus() {
        return say.label("status", mail().hint().status());
    }

    public List<TraceLine> trace() {
        return traces.of(mail().line());
    }

    public List<MailButtons.Button> buttons() {
        return buttons.of(mail(), page.asked());
    }

    /** The case that the mail opened, or null. */
    public String ownCase() {
        return mail().line().about() == null || !mail().line().readable()
                ? null
                : mail().line().about().number();
    }
}
