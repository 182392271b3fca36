package vn.langnghe.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import vn.langnghe.testing.FaultTable;
import vn.langnghe.testing.Launched;
import vn.langnghe.testing.Mortal;

/** Two processes before a thousand due clocks, one of them frozen, killed, a day ahead and a day behind. */
class EscalationFaults {
    private static final int DUE = 1_000;
    private static final Duration FROZEN = Duration.ofSeconds(40);

    @Test
    void clocksJumpForthAndBackAndProcessesFallAsleep() throws IOException {
        try (Mortal first = new Mortal("escalation-first").with("LANGNGHE_NODE", "first")) {
            first.start();
            try (Mortal second = first.besides("escalation-second").with("LANGNGHE_ROLE", "staff");
                    DueClocks clocks = new DueClocks(first.database(), newCase(first))) {
                LocalDate today = clocks.today();
                second.off("PT24H").start();
                add(clocks, 0, today);
                until(() -> clocks.count("escalation_step where clock_id like ?") > DUE / 20);
                freeze(first);
                until(() -> clocks.waiting() == 0);
                second.kill();
                second.off("PT-24H").start();
                add(clocks, 1, today);
                until(() -> clocks.count("escalation_step where clock_id like ?") > DUE + DUE / 20);
                freeze(first);
                until(() -> clocks.waiting() == 0);
                clocks.lookAgain();
                until(() -> clocks.waiting() == 0);

                assertThat(clocks.climbed()).doesNotHaveDuplicates();
                assertThat(clocks.count("escalation_step where cause = 'BREACHED' and clock_id like ?"))
                        .isEqualTo(2 * DUE);
                assertThat(clocks.count("escalation_step where cause = 'BREACHED' and due_on >= ripe_on"
                                + " and clock_id like ?"))
                        .isZero();
                assertThat(clocks.count("case_file where escalation_level = 1 and id like ?"))
                        .isEqualTo(2 * DUE);
                assertThat(clocks.raised()).isEqualTo(2 * DUE);
                FaultTable.add(
                        "F43, F44, G24",
                        2 * DUE
                                + " due clocks, two processes, one a day ahead, then a day behind, each frozen or killed",
                        "0 early, 0 double, 0 missed");
            }
        }
    }

    /** Until its lease is over. */
    private static void freeze(Mortal service) throws IOException {
        service.signal("-STOP");
        long end = System.nanoTime() + FROZEN.toNanos();
        until(() -> System.nanoTime() > end);
        service.signal("-CONT");
    }

    /** A thousand that are due and a thousand that are not, in turns. */
    private static void add(DueClocks clocks, int part, LocalDate today) {
        int begin = part * 2 * DUE;
        for (int from = begin + 1; from <= begin + DUE; from += 100) {
            clocks.add(from, from + 99, today.minusDays(1));
            clocks.add(DUE + from, DUE + from + 99, today);
        }
    }

    /** Sent by a citizen a moment ago. */
    private static String newCase(Mortal service) {
        return service.http()
                .post(
                        "/api/v1/submissions",
                        Json.createObjectBuilder()
                                .add("text", "Cán bộ thường đi muộn, người dân phải chờ.")
                                .add("category", "WORKING_HOURS")
                                .build())
                .json()
                .getString("caseNumber");
    }

    private static void until(BooleanSupplier done) {
        long end = System.nanoTime() + Duration.ofMinutes(3).toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still at work").isLessThan(end);
            Launched.pause();
        }
    }
}
