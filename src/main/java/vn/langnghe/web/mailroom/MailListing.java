package vn.langnghe.web.mailroom;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.langnghe.intake.mailroom.MailDesk;
import vn.langnghe.intake.mailroom.MailLine;
import vn.langnghe.intake.mailroom.MailTab;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Vietnamese;
import vn.langnghe.web.staff.Moments;
import vn.langnghe.web.staff.Names;
import vn.langnghe.web.staff.Wording;

/** Puts tabs and lines of the mail room into words. */
@ApplicationScoped
class MailListing {
    private static final Map<String, String> ICONS =
            Map.of("AUTO", "gear", "BOUNCE", "bounce", "UNREADABLE", "box", "SUSPECT", "flag");

    @Inject
    private MailDesk desk;

    @Inject
    private MailWords words;

    @Inject
    private Wording say;

    @Inject
    private Names names;

    @Inject
    private Now now;

    /** A group of mails. */
    public record Tab(String label, String link, String count, String shade, boolean current) {}

    List<Tab> tabs(StaffMember who, MailTab current) {
        return List.of(MailTab.values()).stream()
                .map(tab -> tab(who, tab, tab == current))
                .toList();
    }

    private Tab tab(StaffMember who, MailTab tab, boolean current) {
        long count = tab.waits() ? desk.count(who, tab) : 0;
        String shown = count > MailDesk.MOST ? MailDesk.MOST + "+" : Long.toString(count);
        return new Tab(
                words.of("tab." + tab.code()),
                MailRequest.PATH + "?tab=" + tab.code(),
                tab.waits() ? shown : "",
                count > 0 ? "soon" : "",
                current);
    }

    List<MailEntry> entries(List<MailLine> lines, MailRequest asked) {
        Instant at = now.instant();
        return lines.stream().map(line -> entry(line, asked, at)).toList();
    }

    private MailEntry entry(MailLine line, MailRequest asked, Instant at) {
        return new MailEntry(
                line.id(),
                asked.at(line.id()),
                ICONS.getOrDefault(line.verdict(), "mail"),
                subject(line),
                about(line),
                Moments.brief(line.at(), at),
                Moments.full(line.at(), say.language()),
                tag(line),
                line.waits() ? "wait" : "",
                line.about() != null && line.about().sealed(),
                line.id().equals(asked.mail()));
    }

    /** What the mail is called: sealed cases show kind and category, nothing of the mail; unread ones their number. */
    String subject(MailLine line) {
        MailLine.AboutCase about = line.about();
        if (about != null && !line.readable()) {
            return words.with("mail.case", about.number());
        }
        if (about != null && about.sealed()) {
            return about.category() == null ? say.label("kind", about.kind()) : names.category(about.category());
        }
        String title = about != null && !Vietnamese.blank(about.title()) ? about.title() : line.heading();
        return Vietnamese.blank(title) ? words.of("mail.none") : title;
    }

    private String about(MailLine line) {
        if (line.hint() != null) {
            return line.about() == null
                    ? words.with("mail.hint", line.hint())
                    : words.with("mail.own", line.about().number()) + " · " + words.with("mail.hint", line.hint());
        }
        return line.about() == null
                ? words.of("fate." + line.fate())
                : words.with("mail.case", line.about().number()) + " · "
                        + say.label("status", line.about().status());
    }

    private String tag(MailLine line) {
        return line.decision() == null
                ? words.of("fate." + line.fate())
                : words.of("tag." + line.decision().what());
    }

    private String decided(MailLine line) {
        return words.with("decision." + line.decision().what(), number(line)).strip();
    }

    /** Who decided what, when; empty as long as nobody has. */
    String decision(MailLine line) {
        MailLine.Decided decided = line.decision();
        return decided == null
                ? ""
                : words.with(
                        "decided",
                        names.actor(decided.by()),
                        Moments.full(decided.at(), say.language()),
                        decided(line));
    }

    private static String number(MailLine line) {
        boolean followed = line.decision().what() == vn.langnghe.intake.mailroom.MailDecision.ATTACHED;
        if (followed && line.hint() != null) {
            return line.hint();
        }
        return line.about() == null ? "" : line.about().number();
    }
}
