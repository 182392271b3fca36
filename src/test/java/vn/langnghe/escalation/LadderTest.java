package vn.langnghe.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.deadline.ShippedDates.CALENDAR;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.langnghe.deadline.Pause;

/** When a clock climbs which rung, by the shipped calendar. Friday 20/11/2026 is due; Tuesday the 24th is a day off. */
class LadderTest {
    private static final LocalDate DUE = LocalDate.parse("2026-11-20");
    private static final LocalDate WARN = LocalDate.parse("2026-11-17");

    @Test
    void warnsAtFourFifthsMissesTheDayAfterAndRisesEveryThirdWorkingDay() {
        assertThat(life(plain(), "2026-11-01", "2026-12-05"))
                .containsExactly(
                        "2026-11-17 WARNED 1",
                        "2026-11-21 BREACHED 1",
                        "2026-11-26 STILL 2",
                        "2026-12-01 STILL 3",
                        "2026-12-04 STILL 4");
    }

    @Test
    void aTermOfTheCitizenOnlyEnds() {
        Course citizens = new Course(10, WARN, null, DUE, true, List.of(), List.of());
        assertThat(life(citizens, "2026-11-01", "2026-12-31")).containsExactly("2026-11-21 OVER 1");
    }

    @Test
    void aCitizenWhoWasAskedIsRemindedTwiceBeforeTheEnd() {
        assertThat(life(asked(), "2026-11-01", "2026-12-31"))
                .containsExactly("2026-11-13 REMINDED 1", "2026-11-17 REMINDED 2", "2026-11-21 OVER 1");
    }

    @Test
    void afterAStandstillRemindersStillComeOneByOne() {
        List<Rung> climbed = new ArrayList<>();
        assertThat(look(asked(), climbed, LocalDate.parse("2026-11-30"))).containsExactly("2026-11-30 REMINDED 1");
        assertThat(life(asked(), climbed, "2026-11-30", "2026-12-31"))
                .containsExactly("2026-12-02 REMINDED 2", "2026-12-04 OVER 1");
    }

    private static Course asked() {
        return new Course(
                10,
                WARN,
                null,
                DUE,
                true,
                List.of(),
                List.of(LocalDate.parse("2026-11-13"), LocalDate.parse("2026-11-17")));
    }

    @Test
    void dayFortyIsAnAlarmBesideTheWarning() {
        Course hard = new Course(45, WARN, WARN.plusDays(2), DUE, false, List.of(), List.of());
        assertThat(life(hard, "2026-11-01", "2026-11-22"))
                .containsExactly("2026-11-17 WARNED 1", "2026-11-19 ALARM 1", "2026-11-21 BREACHED 1");
    }

    @Test
    void aPauseAfterTheDueDayHoldsTheNextRiseBack() {
        List<Pause> pauses = List.of(new Pause(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-12-01")));
        assertThat(life(new Course(15, WARN, null, DUE, false, pauses, List.of()), "2026-11-21", "2026-12-04"))
                .containsExactly("2026-11-21 BREACHED 1", "2026-12-03 STILL 2");
    }

    @Test
    void anExtensionIsWarnedOfAndMissedAnewAPauseIsNot() {
        List<Rung> climbed = new ArrayList<>();
        life(plain(), climbed, "2026-11-01", "2026-11-22");
        Course paused = new Course(15, WARN, null, DUE.plusDays(3), false, List.of(), List.of());
        assertThat(life(paused, climbed, "2026-11-22", "2026-11-23")).isEmpty();
        Course extended =
                new Course(20, LocalDate.parse("2026-11-25"), null, DUE.plusDays(7), false, List.of(), List.of());
        assertThat(life(extended, climbed, "2026-11-23", "2026-11-30"))
                .containsExactly("2026-11-25 WARNED 1", "2026-11-28 BREACHED 1");
    }

    @Test
    void afterAStandstillNobodyIsWarnedTooLateOrPassedOver() {
        List<Rung> climbed = new ArrayList<>();
        assertThat(look(plain(), climbed, LocalDate.parse("2026-12-04"))).containsExactly("2026-12-04 BREACHED 1");
        assertThat(life(plain(), climbed, "2026-12-04", "2026-12-09")).containsExactly("2026-12-09 STILL 2");
    }

    /** Whoever looks, however often and with whichever day: never early, never twice, and all of it in the end. */
    @Test
    void jumpsOfTheDayAndManyLooksChangeNothing() {
        Random random = new Random(20_261_120);
        for (int run = 0; run < 2_000; run++) {
            LocalDate due = workingDay(DUE.plusDays(random.nextInt(400)));
            int length = 1 + random.nextInt(45);
            Course course =
                    new Course(length, due.minusDays(random.nextInt(9)), null, due, false, List.of(), List.of());
            List<Rung> climbed = new ArrayList<>();
            LocalDate truth = course.warnOn().minusDays(3);
            LocalDate end = due.plusDays(20);
            while (!truth.isAfter(end)) {
                for (int looks = random.nextInt(3); looks >= 0; looks--) {
                    // one look goes back by a day, as when a clock was put right
                    LocalDate seen = looks == 0 ? truth : truth.minusDays(random.nextInt(2));
                    look(course, climbed, seen);
                }
                truth = truth.plusDays(1);
            }
            assertThat(climbed.stream().map(Rung::toString)).doesNotHaveDuplicates();
            assertThat(climbed).anyMatch(rung -> rung.cause() == Cause.WARNED);
            assertThat(naive(course, end)).isEqualTo(rises(climbed));
            assertThat(climbed)
                    .allMatch(rung -> rung.cause().raises()
                            ? rung.on().isAfter(course.dueOn())
                            : !rung.on().isBefore(course.warnOn()));
        }
    }

    /** The days of the rises, counted by walking: the day after the due day, then every third working day. */
    private static List<LocalDate> naive(Course course, LocalDate end) {
        List<LocalDate> days = new ArrayList<>(List.of(course.dueOn().plusDays(1)));
        int worked = 0;
        for (LocalDate day = course.dueOn().plusDays(2); !day.isAfter(end); day = day.plusDays(1)) {
            worked += CALENDAR.isWorking(day) ? 1 : 0;
            if (worked == 3) {
                days.add(day);
                worked = 0;
            }
        }
        return days;
    }

    private static List<LocalDate> rises(List<Rung> climbed) {
        return climbed.stream()
                .filter(rung -> rung.cause().raises())
                .map(Rung::on)
                .toList();
    }

    private static Course plain() {
        return new Course(15, WARN, null, DUE, false, List.of(), List.of());
    }

    private static LocalDate workingDay(LocalDate day) {
        return CALENDAR.isWorking(day) ? day : CALENDAR.nextWorking(day);
    }

    private static List<String> life(Course course, String from, String to) {
        return life(course, new ArrayList<>(), from, to);
    }

    private static List<String> life(Course course, List<Rung> climbed, String from, String to) {
        return LocalDate.parse(from)
                .datesUntil(LocalDate.parse(to).plusDays(1))
                .flatMap(day -> look(course, climbed, day).stream())
                .toList();
    }

    /** What happens on that day, until nothing more does. */
    private static List<String> look(Course course, List<Rung> climbed, LocalDate today) {
        return Stream.iterate(climb(course, climbed, today), Optional::isPresent, was -> climb(course, climbed, today))
                .map(rung -> today + " " + rung.get().cause() + " " + rung.get().place())
                .toList();
    }

    private static Optional<Rung> climb(Course course, List<Rung> climbed, LocalDate today) {
        Optional<Rung> next = new Ladder(course, climbed, CALENDAR)
                .next(today)
                .filter(rung -> !rung.on().isAfter(today));
        next.ifPresent(rung -> climbed.add(new Rung(rung.cause(), rung.run(), rung.place(), today)));
        return next;
    }
}
