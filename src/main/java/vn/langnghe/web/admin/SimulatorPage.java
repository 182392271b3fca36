package vn.langnghe.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.langnghe.deadline.Counting;
import vn.langnghe.deadline.DueDates;
import vn.langnghe.deadline.DueQuestion;
import vn.langnghe.deadline.Pause;
import vn.langnghe.deadline.TraceLine;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Refusal;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.Moments;
import vn.langnghe.web.staff.Wording;

/** The simulator of {@code /admin/calendar}: received then, due when, because … The same answer as the API gives. */
@Named
@RequestScoped
public class SimulatorPage {
    private static final int PAUSES = 2;

    @Inject
    private Ask ask;

    @Inject
    private Counting counting;

    @Inject
    private TermNames names;

    @Inject
    private Wording say;

    @Inject
    private Now now;

    private Optional<Counting.Counted> counted = Optional.empty();

    /** Counts when a term was named. */
    void enter() {
        if (ask.filled("term") != null) {
            ask.done(() -> counted = Optional.of(counting.count(question())));
        }
    }

    private DueQuestion question() {
        return new DueQuestion(
                ask.filled("term"),
                CalendarForm.day(start(), "start"),
                yes("remote"),
                yes("complex"),
                pauses(),
                extension());
    }

    private List<Pause> pauses() {
        List<Pause> pauses = new ArrayList<>();
        for (int row = 1; row <= PAUSES; row++) {
            String from = ask.filled("from" + row);
            String to = ask.filled("to" + row);
            if (from != null) {
                LocalDate end = to == null ? null : CalendarForm.day(to, "pauses");
                pauses.add(new Pause(CalendarForm.day(from, "pauses"), end));
            }
        }
        return pauses;
    }

    private int extension() {
        String typed = ask.filled("extensions");
        if (typed != null && !typed.matches("[0-9]{1,4}")) {
            throw new Refusal("deadline.refused.extension", DueDates.LONGEST).about("extensions");
        }
        return typed == null ? 0 : Integer.parseInt(typed);
    }

    public boolean yes(String name) {
        return ask.filled(name) != null;
    }

    /** What was typed, empty for nothing. */
    public String typed(String name) {
        return ask.typed(name);
    }

    public String start() {
        String typed = ask.filled("start");
        return typed == null ? now.today().toString() : typed;
    }

    public List<TermNames.Named> terms() {
        return names.all();
    }

    public boolean counted() {
        return counted.isPresent();
    }

    public String due() {
        LocalDate day = counted.orElseThrow().due().day();
        return day == null ? say.of("clock.until.unknown") : Moments.day(day, say.language());
    }

    public boolean provisional() {
        return counted.orElseThrow().due().provisional();
    }

    public String term() {
        return counted.orElseThrow().term().label();
    }

    public String basis() {
        return counted.orElseThrow().term().basis();
    }

    public List<TraceLine> trace() {
        return counted.orElseThrow().due().trace();
    }

    public List<Integer> pauseRows() {
        return List.of(1, PAUSES);
    }
}
