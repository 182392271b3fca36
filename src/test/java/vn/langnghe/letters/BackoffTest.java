package vn.langnghe.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {
    @Test
    void aLetterRestsLongerAfterEachFailureUpToFourHours() {
        assertThat(Backoff.after(1)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Backoff.after(2)).isEqualTo(Duration.ofMinutes(5));
        assertThat(Backoff.after(5)).isEqualTo(Backoff.after(50)).isEqualTo(Duration.ofHours(4));
    }
}
