package vn.langnghe.office.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CrowdBudgetTest {
    private final CrowdBudget crowd = new CrowdBudget();
    private long at = -7_000_000_000L; // a steady clock may be negative

    private void miss(int times) {
        for (int i = 0; i < times; i++) {
            crowd.take(at);
            crowd.missed(at);
        }
    }

    @Test
    void usualMistypingMakesNobodyWait() {
        miss(CrowdBudget.FREE);
        assertThat(crowd.waiting(at)).isZero();
    }

    @Test
    void onePasswordOnAThousandNamesComesToACrawl() {
        long end = at + Duration.ofHours(1).toNanos();
        int tried = 0;
        while (at < end) {
            at += Math.max(1_000_000, crowd.waiting(at).toNanos());
            miss(1);
            tried++;
        }
        assertThat(tried).isLessThan(2_000);
        assertThat(crowd.waiting(at)).isEqualTo(CrowdBudget.LONGEST_WAIT);
    }

    @Test
    void aQuietHalfHourForgetsAll() {
        miss(CrowdBudget.FREE + 100);
        assertThat(crowd.misses(at)).isEqualTo(CrowdBudget.FREE + 100);
        at += Duration.ofMinutes(31).toNanos();
        assertThat(crowd.misses(at)).isZero();
        miss(1);
        assertThat(crowd.waiting(at)).isZero();
    }

    @Test
    void theAlarmSaysHowManyAndOnlyWhenThereAreMany() {
        assertThat(GuessAlarm.sentence(GuessAlarm.CROWD - 1)).isEmpty();
        assertThat(GuessAlarm.sentence(GuessAlarm.CROWD))
                .hasValueSatisfying(said -> assertThat(said).startsWith("30 wrong logins"));
    }
}
