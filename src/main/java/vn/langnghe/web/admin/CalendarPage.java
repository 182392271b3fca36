package vn.langnghe.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.langnghe.casework.calendar.CalendarDesk;
import vn.langnghe.deadline.Calendars;
import vn.langnghe.deadline.DayChange;
import vn.langnghe.platform.Now;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.Moments;
import vn.langnghe.web.staff.Visitor;
import vn.langnghe.web.staff.Wording;

/** {@code /admin/calendar}: the days off of a year, changed as a new version after a look at what it would move. */
@Named
@RequestScoped
public class CalendarPage {
    private static final int CHANGES_SHOWN = 5;
    private static final int FIRST = 1900;
    private static final int LAST = 2200;

    /** One version of a day in words. */
    public record DayLine(String day, String state, String reason, String document, int version, boolean old) {}

    /** So many clocks of one term. */
    public record Moving(String term, int clocks) {}

    @Inject
    private Ask ask;

    @Inject
    private Visitor visitor;

    @Inject
    private Calendars calendars;

    @Inject
    private CalendarDesk desk;

    @Inject
    private SimulatorPage simulator;

    @Inject
    private TermNames terms;

    @Inject
    private Wording say;

    @Inject
    private Now now;

    private int year;
    private CalendarForm form;
    private CalendarDesk.Preview preview;

    /** Runs before the page is drawn: previews, or changes and goes on when that worked. */
    public void enter() {
        year = year(ask.filled("year"));
        form = CalendarForm.typed(ask, calendars.current().version());
        simulator.enter();
        if (ask.posted() && ask.done(this::act) && preview == null) {
            ask.go("/admin/calendar?year=" + year + "&done=true");
        }
    }

    private int year(String typed) {
        int asked = typed != null && typed.matches("[0-9]{4}")
                ? Integer.parseInt(typed)
                : now.today().getYear();
        return Math.max(FIRST, Math.min(LAST, asked));
    }

    private void act() {
        switch (ask.typed("act")) {
            case "apply" -> desk.apply(form.changes(), form.version(), actor());
            case "announced" -> desk.announce(year, true, actor());
            case "unannounced" -> desk.announce(year, false, actor());
            default -> preview = desk.preview(visitor.member(), form.changes());
        }
    }

    private String actor() {
        return visitor.member().actor();
    }

    public int year() {
        return year;
    }

    public List<Integer> years() {
        return IntStream.rangeClosed(year - 2, year + 2).boxed().toList();
    }

    public boolean announced() {
        return !calendars.current().provisional(year);
    }

    /** The version that the page shows: after a refusal the newest, so that whoever looked again can go on. */
    public int version() {
        return ask.refused() ? calendars.current().version() : form.version();
    }

    public List<DayLine> days() {
        LocalDate[] before = {null};
        return calendars.history(year).stream()
                .map(noted -> {
                    boolean old = noted.day().equals(before[0]);
                    before[0] = noted.day();
                    return line(noted, old);
                })
                .toList();
    }

    private DayLine line(Calendars.Noted noted, boolean old) {
        String state = say.of("calendar.state." + noted.state());
        return new DayLine(
                Moments.day(noted.day(), say.language()),
                noted.provisional() ? say.with("calendar.provisional", state) : state,
                noted.reason(),
                noted.document(),
                noted.version(),
                old);
    }

    public List<CalendarForm.Line> lines() {
        return form.lines();
    }

    public DayChange.State[] states() {
        return DayChange.State.values();
    }

    public String document() {
        return form.document();
    }

    public boolean provisional() {
        return form.provisional();
    }

    public CalendarDesk.Preview preview() {
        return preview;
    }

    public String previewed() {
        return say.with("calendar.moves", preview.all(), preview.clocks());
    }

    public List<Moving> moving() {
        return preview.moved().entrySet().stream()
                .map(each -> new Moving(terms.label(each.getKey()), each.getValue()))
                .toList();
    }

    public List<CalendarDesk.Progress> progress() {
        return desk.progress(CHANGES_SHOWN);
    }

    public boolean done() {
        return ask.filled("done") != null;
    }

    public String refusal() {
        return ask.refusal().map(say::refusal).orElse("");
    }
}
