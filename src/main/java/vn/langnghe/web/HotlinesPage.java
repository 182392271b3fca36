package vn.langnghe.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import vn.langnghe.deadline.Calendars;
import vn.langnghe.deadline.WorkCalendar;
import vn.langnghe.office.Hotline;
import vn.langnghe.office.Office;
import vn.langnghe.office.Offices;
import vn.langnghe.platform.Now;
import vn.langnghe.web.shell.Speech;

/** Today's telephone numbers, and whether somebody is there today. */
@Named
@RequestScoped
public class HotlinesPage {
    @Inject
    private Offices offices;

    @Inject
    private Calendars calendars;

    @Inject
    private Now now;

    @Inject
    private Speech speech;

    /** A number with the name of its office. */
    public record Line(String office, String e164, String display, String receives, String hours, String note) {}

    public List<Line> getLines() {
        return offices.hotlines(now.today()).stream().map(this::line).toList();
    }

    private Line line(Hotline hotline) {
        String office = offices.find(hotline.office()).map(Office::name).orElse(hotline.office());
        return new Line(office, hotline.e164(), hotline.display(), hotline.receives(), hotline.hours(), hotline.note());
    }

    /** "Hôm nay, thứ Hai, 23/11/2026: ngày làm việc", or why not and when again. */
    public String getToday() {
        LocalDate today = now.today();
        WorkCalendar calendar = calendars.current();
        LocalDate next = calendar.nextWorking(today);
        if (calendar.isWorking(today)) {
            String open = speech.say("today.working", speech.date(today), hours());
            return next.equals(today.plusDays(1)) ? open : open + " " + off(today.plusDays(1), calendar);
        }
        String reason = calendar.reason(today);
        return speech.say("today.off", speech.date(today), reason(today, reason), speech.date(next));
    }

    private String off(LocalDate tomorrow, WorkCalendar calendar) {
        return speech.say("today.tomorrow", speech.date(tomorrow), reason(tomorrow, calendar.reason(tomorrow)));
    }

    /** A plain weekend needs no reason: the name of the day says it. */
    private String reason(LocalDate day, String reason) {
        return day.getDayOfWeek().getValue() > 5 ? "" : " (" + reason + ")";
    }

    private String hours() {
        List<String> all = getLines().stream().map(Line::hours).distinct().toList();
        return all.size() == 1 ? all.get(0) : "";
    }

    public String getValidOn() {
        return speech.say("hotlines.valid", speech.date(now.today()));
    }
}
