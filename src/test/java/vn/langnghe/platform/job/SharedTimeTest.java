package vn.langnghe.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SharedTimeTest {
    @Test
    void theWrongClockOfOneMachineCountsForNothing() {
        assertThat(SharedTime.travelled(Duration.ofHours(1))).isZero();
        assertThat(SharedTime.travelled(Duration.ofDays(1))).isZero();
        assertThat(SharedTime.travelled(Duration.ofDays(-1))).isZero();
    }

    @Test
    void aTestThatTravelsArrives() {
        assertThat(SharedTime.travelled(Duration.ofDays(20))).isEqualTo(Duration.ofDays(20));
        assertThat(SharedTime.travelled(Duration.ofDays(-3))).isEqualTo(Duration.ofDays(-3));
    }
}
