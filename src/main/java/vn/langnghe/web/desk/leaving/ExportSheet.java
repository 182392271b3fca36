package vn.langnghe.web.desk.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.langnghe.casework.leaving.Leaving;
import vn.langnghe.casework.leaving.LeavingDesk;
import vn.langnghe.casework.leaving.Takeout;
import vn.langnghe.casework.queue.QueueRow;
import vn.langnghe.platform.Vietnamese;
import vn.langnghe.web.desk.Chip;
import vn.langnghe.web.desk.QueueChoices;
import vn.langnghe.web.desk.QueueQuery;
import vn.langnghe.web.staff.Names;
import vn.langnghe.web.staff.Posts;
import vn.langnghe.web.staff.Wording;

/**
 * A list as a table for a spreadsheet. On top what it is, who took it, when and for what. No word of a sender is in it:
 * no title, no place, no story.
 */
@ApplicationScoped
public class ExportSheet {
    private static final String[] COLUMNS = {
        "number",
        "status",
        "office",
        "received",
        "due",
        "kind",
        "category",
        "subject",
        "channel",
        "sealed",
        "urgent",
        "level",
        "files",
        "handler"
    };

    @Inject
    private QueueChoices choices;

    @Inject
    private Names names;

    @Inject
    private Posts posts;

    @Inject
    private Wording say;

    /** Which list, in words; what was searched for only where {@code searched} is true. */
    String title(QueueQuery query, boolean searched) {
        Stream<String> chips = choices.chips(query).stream()
                .map(chip -> searched || !chip.name().equals(say.of("filter.text")) ? words(chip) : chip.name());
        return Stream.concat(Stream.of(say.of("view." + query.view().code())), chips)
                .collect(Collectors.joining(" · "));
    }

    private static String words(Chip chip) {
        return chip.name() + ": " + chip.value();
    }

    byte[] of(Takeout taken, String title) {
        Csv sheet = new Csv();
        head(sheet, taken.leaving(), title);
        sheet.row("");
        sheet.row(
                Stream.of(COLUMNS).map(column -> say.of("export.col." + column)).toArray(String[]::new));
        taken.rows().forEach(row -> sheet.row(cells(row)));
        return sheet.bytes();
    }

    private void head(Csv sheet, Leaving taken, String title) {
        sheet.row(say.of("export.list"), title);
        sheet.row(say.of("export.who"), taken.person() + " (" + taken.username() + "), " + posts.words(taken.posts()));
        sheet.row(say.of("export.when"), Vietnamese.dateTime(taken.at()));
        sheet.row(say.of("export.why"), taken.why().words());
        sheet.row(say.of("export.document"), taken.why().document());
        sheet.row(say.of("export.amount"), amount(taken));
    }

    private String amount(Leaving taken) {
        return taken.cut() ? say.with("export.cut", taken.amount(), LeavingDesk.MOST) : "" + taken.amount();
    }

    private String[] cells(QueueRow row) {
        return new String[] {
            row.number(),
            say.label("status", row.status()),
            names.fullOffice(row.office()),
            Vietnamese.dateTime(row.receivedAt()),
            day(row.dueOn()),
            say.label("kind", row.kind()),
            names.category(row.category()),
            names.fullOffice(row.subjectOffice()),
            say.label("channel", row.channel()),
            yes(row.sealed()),
            yes(row.urgent()),
            row.outline() ? "" : "" + row.escalationLevel(),
            row.outline() ? "" : "" + row.attachments(),
            row.handler() == null ? "" : names.actor("staff:" + row.handler())
        };
    }

    private static String day(LocalDate day) {
        return day == null ? "" : Vietnamese.day(day);
    }

    private String yes(boolean is) {
        return is ? say.of("export.yes") : "";
    }
}
