package vn.langnghe.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes down how a term was counted: days with the same words next to each other become one line. Days that are
 * never told (a plain weekend) interrupt nothing.
 */
final class Trace {
    static final String FIRST_DAY = "Bộ luật Dân sự 2015, Điều 147 khoản 2";
    static final String LAST_DAY = "Bộ luật Dân sự 2015, Điều 148 khoản 5";

    private final Term term;
    private final LocalDate start;
    private final List<TraceLine> lines = new ArrayList<>(8);

    // the group of days being gathered; words null = days that count
    private boolean open;
    private String words;
    private String basis;
    private LocalDate from;
    private LocalDate to;
    private int counted;

    Trace(Term term, LocalDate start) {
        this.term = term;
        this.start = start;
    }

    void line(String text, String ground) {
        close();
        lines.add(new TraceLine(text, ground));
    }

    void counted(LocalDate day) {
        gather(null, term.basis(), day, day);
        counted++;
    }

    void told(String why, String ground, LocalDate first, LocalDate last) {
        gather(why, ground, first, last);
    }

    List<TraceLine> lines() {
        close();
        return lines;
    }

    String brief(LocalDate day) {
        return DayWords.brief(day, start);
    }

    private void gather(String why, String ground, LocalDate first, LocalDate last) {
        boolean same = open && (why == null ? words == null : why.equals(words));
        if (!same) {
            close();
            open = true;
            words = why;
            basis = ground;
            from = first;
        }
        to = last;
    }

    private void close() {
        if (open) {
            open = false;
            String what = words == null ? term.unit().of(counted) : words;
            lines.add(new TraceLine(DayWords.span(from, to, start) + ": " + what, basis));
            counted = 0;
        }
    }
}
