package vn.langnghe.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.langnghe.letters.CaseLetter.Fate;

class CaseLetterTest {
    @ParameterizedTest
    @CsvSource({
        "WAITING, false, 0, WAITING",
        "WAITING, true, 0, HELD",
        "WAITING, true, 2, RETRIED",
        "LEFT, false, 1, LEFT",
        "WITHDRAWN, true, 0, WITHDRAWN",
        "STOPPED, false, 0, STOPPED",
        "BOUNCED, false, 0, BOUNCED",
        "FAILED, true, 9, GIVEN_UP"
    })
    void everyStateOfTheOutboxIsAFate(String state, boolean later, int attempts, Fate fate) {
        assertThat(Fate.of(state, later, attempts)).isEqualTo(fate);
    }

    @Test
    void whatIsOnItsWayIsNotLost() {
        assertThat(Fate.values())
                .filteredOn(Fate::lost)
                .containsExactly(Fate.WITHDRAWN, Fate.STOPPED, Fate.BOUNCED, Fate.GIVEN_UP);
        assertThatThrownBy(() -> Fate.of("ELSEWHERE", false, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
