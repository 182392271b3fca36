package vn.langnghe.deadline;

import java.time.LocalDate;
import java.util.List;
import vn.langnghe.platform.Refusal;

/**
 * When a term ends: a pure function of the term, its first day, its pauses, its extension and the calendar.
 *
 * <p>The day of the event is not counted (Bộ luật Dân sự 2015, Điều 147); paused days are not; an extension is
 * added, in the term's unit, before the last day is looked at; a last day on a day off moves to the next working day
 * (Điều 148) and, because a term cannot end while it stands still, past a pause that lies there.
 */
public final class DueDates {
    /** Longest term with extension, in its unit: far above any law, far below what would keep a processor busy. */
    public static final int LONGEST = 3_660;

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;

    private final Term term;
    private final LocalDate start;
    private final List<Pause> pauses;
    private final WorkCalendar calendar;
    private final Trace trace;
    private LocalDate day;

    private DueDates(Term term, LocalDate start, List<Pause> pauses, WorkCalendar calendar) {
        this.term = term;
        this.start = start;
        this.pauses = pauses;
        this.calendar = calendar;
        this.trace = new Trace(term, start);
        this.day = start;
    }

    /**
     * The due day of a term that began on {@code start}.
     *
     * @param extension the sum of all extensions in the term's unit, 0 or more; its cap is the caller's to check
     * @throws Refusal outside the years 1900 to 2200, a negative or absurdly long term
     */
    public static DueDate compute(
            Term term, LocalDate start, List<Pause> pauses, int extension, WorkCalendar calendar) {
        checkBounds(term, start, pauses, extension);
        return new DueDates(term, start, pauses, calendar).count(term.length() + extension, extension);
    }

    private DueDate count(int total, int extension) {
        tellStart(total, extension);
        int left = total;
        while (left > 0) {
            day = day.plusDays(1);
            if (!passPause()) {
                return stillPaused(left);
            }
            left -= countDay();
        }
        return moveOffDaysOff() ? found() : stillPaused(0);
    }

    private void tellStart(int total, int extension) {
        String what = term.countedFrom() + (total == 0 ? ", làm ngay" : ", không tính");
        trace.line(trace.brief(start) + ": " + what, Trace.FIRST_DAY);
        if (extension > 0) {
            String unit = term.unit().of(extension);
            trace.line("Gia hạn thêm " + unit + ", tất cả là " + term.unit().of(total), term.basis());
        }
    }

    private int countDay() {
        if (term.unit() == TermUnit.CALENDAR_DAYS) {
            trace.counted(day);
            return 1;
        }
        var mark = calendar.mark(day);
        boolean working = calendar.isWorking(day);
        if (mark.isPresent()) {
            tellMark(mark.get(), working);
        } else if (working) {
            trace.counted(day);
        }
        return working ? 1 : 0;
    }

    private void tellMark(DayMark mark, boolean working) {
        trace.told(working ? mark.reason() + ", tính là ngày làm việc" : off(mark), mark.document(), day, day);
    }

    private static String off(DayMark mark) {
        return mark.reason().startsWith("nghỉ") ? mark.reason() : "nghỉ lễ, " + mark.reason();
    }

    /** Moves on to the first day that no pause covers; false when a pause has no end. */
    private boolean passPause() {
        for (Pause pause = pauseNow(); pause != null; pause = pauseNow()) {
            if (pause.to() == null) {
                return false;
            }
            trace.told(
                    pause.reason().words(),
                    pause.reason().basis(),
                    day,
                    pause.to().minusDays(1));
            day = pause.to();
        }
        return true;
    }

    private Pause pauseNow() {
        for (Pause pause : pauses) {
            if (pause.covers(day)) {
                return pause;
            }
        }
        return null;
    }

    private boolean moveOffDaysOff() {
        if (calendar.isWorking(day)) {
            return true;
        }
        String last = trace.brief(day) + " là ngày nghỉ (" + calendar.reason(day) + ")";
        while (!calendar.isWorking(day)) {
            day = calendar.nextWorking(day);
            if (!passPause()) {
                return false;
            }
        }
        trace.line("Ngày cuối " + last + ", chuyển sang ngày làm việc kế tiếp " + trace.brief(day), Trace.LAST_DAY);
        return true;
    }

    private DueDate found() {
        trace.line("Hạn cuối: " + DayWords.weekday(day) + ", " + DayWords.full(day), term.basis());
        boolean provisional = tellProvisional();
        return new DueDate(day, trace.lines(), provisional);
    }

    private DueDate stillPaused(int left) {
        String rest = left > 0 ? ", còn " + term.unit().of(left) : "";
        PauseReason why = pauseNow().reason();
        trace.line("Từ " + trace.brief(day) + ": " + why.words() + rest, why.basis());
        boolean provisional = tellProvisional();
        return new DueDate(null, trace.lines(), provisional);
    }

    private boolean tellProvisional() {
        for (int year = start.getYear(); year <= day.getYear(); year++) {
            if (calendar.provisional(year)) {
                trace.line("Ngày nghỉ lễ năm " + year + " chưa được công bố đủ, hạn có thể thay đổi", "");
                return true;
            }
        }
        return false;
    }

    private static void checkBounds(Term term, LocalDate start, List<Pause> pauses, int extension) {
        if (term.length() < 0 || extension < 0 || (long) term.length() + extension > LONGEST) {
            throw new Refusal("deadline.refused.extension", LONGEST).about("extensions");
        }
        checkYear(start);
        for (Pause pause : pauses) {
            checkYear(pause.from());
            checkYear(pause.to() == null ? pause.from() : pause.to());
        }
    }

    private static void checkYear(LocalDate day) {
        if (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR) {
            throw new Refusal("deadline.refused.year", EARLIEST_YEAR, LATEST_YEAR).about("start");
        }
    }
}
