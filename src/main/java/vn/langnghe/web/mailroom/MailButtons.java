package vn.langnghe.web.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.intake.mailroom.MailLine;
import vn.langnghe.intake.mailroom.MailView;
import vn.langnghe.intake.mails.MailFate;

/** The buttons under an open mail. What they may really do is decided where they are carried out. */
@ApplicationScoped
class MailButtons {
    @Inject
    private MailWords words;

    /**
     * One button.
     *
     * @param link opens a form; null when pressing it acts
     * @param act what it does, or null
     * @param number of the case to attach to, or empty
     */
    public record Button(
            String label, String key, String link, String act, String number, String shade, boolean current) {
        public String code() {
            return "Key" + key;
        }
    }

    List<Button> of(MailView mail, MailRequest asked) {
        List<Button> buttons = new ArrayList<>();
        MailLine line = mail.line();
        boolean own = line.about() != null && line.fate() != MailFate.BOUNCE && line.fate() != MailFate.AUTO;
        boolean done = line.fate() == MailFate.APPENDED || line.decision() != null && !revised(line);
        target(mail)
                .filter(number -> !done)
                .ifPresent(number -> buttons.add(act("act.attach", "G", "attach", number, "btn-primary")));
        if (!done && line.readable()) {
            buttons.add(form("act.other", "D", "attach", asked));
            addOpening(buttons, line, own);
        }
        if (!done && line.verdict().equals("UNREADABLE") && own) {
            buttons.add(act("act.again", "L", "again", "", ""));
        }
        if (!done && line.waits() && line.fate() == MailFate.BOUNCE) {
            buttons.add(act("act.seen", "S", "seen", "", ""));
        }
        if (!done && line.about() == null) {
            buttons.add(form("act.discard", "X", "discard", asked));
        }
        if (!line.verdict().equals("AGAIN")) {
            buttons.add(form("act.rule", "R", "rule", asked));
        }
        return buttons;
    }

    /** The case it may belong to, or the one whose letter a program answered. */
    private static Optional<String> target(MailView mail) {
        MailLine.AboutCase about = mail.line().about();
        if (mail.line().fate() == MailFate.AUTO && about != null) {
            return Optional.of(about.number()).filter(number -> about.status() != CaseStatus.CLOSED);
        }
        return attachable(mail.hint()) ? Optional.of(mail.hint().number()) : Optional.empty();
    }

    private void addOpening(List<Button> buttons, MailLine line, boolean own) {
        if (!own) {
            buttons.add(act("act.open", "N", "open", "", ""));
        } else if (line.waits()) {
            buttons.add(act("act.keep", "N", "open", "", ""));
        }
    }

    static boolean attachable(MailView.Hint hint) {
        return hint != null && hint.status() != CaseStatus.CLOSED;
    }

    private static boolean revised(MailLine line) {
        return switch (line.decision().what()) {
            case DISCARDED, SEEN, KEPT -> true;
            default -> false;
        };
    }

    private Button act(String label, String key, String act, String number, String shade) {
        return new Button(words.with(label, number), key, null, act, number, shade, false);
    }

    private Button form(String label, String key, String form, MailRequest asked) {
        String link = asked.at(asked.mail()) + "&form=" + form;
        return new Button(words.of(label), key, link, null, "", "", form.equals(asked.form()));
    }
}
