package vn.langnghe.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.langnghe.SqlRows;

/** The same day must come out when somebody ticks off days on paper, for a hundred thousand random clocks. */
class DueDatesAgainstCountingByHandTest {
    private static final long SEED = 23_062_013;
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    private final Random random = new Random(SEED);
    private final Set<LocalDate> off = days("OFF");
    private final Set<LocalDate> worked = days("WORKED");
    private final List<Term> terms = ShippedDates.TERMS.all();

    @Test
    void aHundredThousandRandomClocksEndOnTheDayCountedByHand() {
        int rolled = 0;
        for (int i = 0; i < 100_000; i++) {
            Term term = terms.get(random.nextInt(terms.size()));
            LocalDate start = FIRST.plusDays(random.nextInt(4 * 365));
            int extension = random.nextInt(4) == 0 ? random.nextInt(61) : 0;
            List<Pause> pauses = pauses(start);
            DueDate due = DueDates.compute(term, start, pauses, extension, ShippedDates.CALENDAR);
            LocalDate counted = countedOut(term, start, pauses, term.length() + extension);
            LocalDate byHand = firstOpen(counted, pauses);
            assertThat(due.day())
                    .as("%s %s from %s, %s, +%d", term.code(), term.variant(), start, pauses, extension)
                    .isEqualTo(byHand);
            assertThat(due.trace()).extracting(TraceLine::text).noneMatch(String::isBlank);
            rolled += byHand.equals(counted) ? 0 : 1;
        }
        assertThat(rolled)
                .as("the random clocks must reach the rolling of the last day")
                .isGreaterThan(5_000);
    }

    private List<Pause> pauses(LocalDate start) {
        var pauses = new ArrayList<Pause>();
        for (int n = random.nextInt(4); n > 0; n--) {
            LocalDate from = start.plusDays(random.nextInt(60) - 5);
            pauses.add(new Pause(from, from.plusDays(random.nextInt(20))));
        }
        return pauses;
    }

    private LocalDate countedOut(Term term, LocalDate start, List<Pause> pauses, int total) {
        return Stream.iterate(start.plusDays(1), day -> day.plusDays(1))
                .filter(day -> !paused(day, pauses))
                .filter(day -> term.unit() == TermUnit.CALENDAR_DAYS || open(day))
                .limit(total)
                .reduce(start, (before, day) -> day);
    }

    private LocalDate firstOpen(LocalDate last, List<Pause> pauses) {
        if (open(last)) {
            return last;
        }
        LocalDate day = last;
        do {
            day = day.plusDays(1);
        } while (!open(day) || paused(day, pauses));
        return day;
    }

    private boolean open(LocalDate day) {
        boolean weekend = day.getDayOfWeek().getValue() >= 6;
        return worked.contains(day) || !weekend && !off.contains(day);
    }

    private static boolean paused(LocalDate day, List<Pause> pauses) {
        return pauses.stream()
                .flatMap(pause -> pause.from().datesUntil(pause.to()))
                .anyMatch(day::equals);
    }

    private static Set<LocalDate> days(String state) {
        var days = new HashSet<LocalDate>();
        for (var row : SqlRows.of(ShippedDates.FILE, "day_mark")) {
            if (row.get("state").equals(state)) {
                days.add(SqlRows.day(row, "day"));
            }
        }
        return days;
    }
}
