package vn.langnghe.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.langnghe.testing.Launched;
import vn.langnghe.testing.Mortal;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.AtTheDesk;

/** Two processes climb the clocks of one database; the clock of one of them is a day ahead. */
class EscalationIT {
    private static final int DUE = 1_000;
    private static final int ACCUSED = 2_001;
    private static final int PAUSED = 2_002;
    private static final int BROKEN = 2_003;
    private static final int CITIZENS = 2_004;

    private static final RunningService SERVICE = RunningService.get();
    private static Mortal ahead;

    @BeforeAll
    static void startTheSecondProcess() {
        ahead = new Mortal("ahead")
                .beside(SERVICE.dataDir())
                .with("LANGNGHE_ROLE", "staff")
                .with("LANGNGHE_NODE", "ahead")
                .off("PT24H")
                .start();
    }

    @AfterAll
    static void stopIt() {
        ahead.close();
    }

    @Test
    void aThousandDueClocksEachOnceAndNoneEarly() {
        String number = AtTheDesk.newCase("Cán bộ thường đi muộn", "WORKING_HOURS", "UBND_BINH_SA");
        try (DueClocks clocks = new DueClocks(SERVICE.database(), number)) {
            LocalDate today = clocks.today();
            for (int from = 1; from <= DUE; from += 100) {
                clocks.add(from, from + 99, today.minusDays(1));
                clocks.add(DUE + from, DUE + from + 99, today);
            }
            clocks.add(ACCUSED, CITIZENS, today.plusDays(30));
            String late = "due_on = '" + today.minusDays(1) + "'";
            clocks.update("escalation_level = 2, subject_office = 'TTS'", ACCUSED);
            clocks.updateClock(late, ACCUSED);
            clocks.updateClock(late + ", state = 'PAUSED'", PAUSED);
            clocks.updateClock(late + ", term = 'NO_SUCH_TERM'", BROKEN);
            clocks.updateClock(late + ", term = 'CITIZEN_RESPONSE'", CITIZENS);
            until(() -> clocks.waiting() == 1);
            clocks.lookAgain();
            until(() -> clocks.waiting() == 1);

            assertThat(clocks.climbed()).doesNotHaveDuplicates();
            assertThat(clocks.count("escalation_step where cause = 'BREACHED' and on_day > due_on and clock_id like ?"))
                    .as("the thousand and the one that accuses; none that is due today, paused, broken or a citizen's")
                    .isEqualTo(DUE + 1);
            assertThat(clocks.count("escalation_step where cause = 'STILL' and clock_id like ?"))
                    .isZero();
            assertThat(clocks.count("case_file where escalation_level = 1 and id like ?"))
                    .isEqualTo(DUE);
            assertThat(clocks.level(ACCUSED)).as("the inspectorate is accused").isEqualTo(4);
            assertThat(clocks.level(DUE + 1)).as("due today").isZero();
            assertThat(clocks.level(CITIZENS)).as("the citizen's own term").isZero();
            assertThat(clocks.raised()).as("entries of the history").isEqualTo(DUE + 1);
            assertThat(SERVICE.http()
                            .get("/health/ready")
                            .json()
                            .getJsonObject("warnings")
                            .getString("escalation clocks"))
                    .contains("thời hạn không tính được");
        }
    }

    private static void until(BooleanSupplier done) {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still at work").isLessThan(end);
            Launched.pause();
        }
    }
}
