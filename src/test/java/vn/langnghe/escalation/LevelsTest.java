package vn.langnghe.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LevelsTest {
    private static final Levels LEVELS = new Levels(List.of("PNV", "BTN", "TTS", "UBT"));

    @Test
    void oneByOneAndNoFurtherThanTheTop() {
        assertThat(LEVELS.above(0, accused())).isEqualTo(1);
        assertThat(LEVELS.above(1, accused())).isEqualTo(2);
        assertThat(LEVELS.above(3, accused())).isEqualTo(4);
        assertThat(LEVELS.above(4, accused())).isEqualTo(4);
    }

    @Test
    void whoeverIsAccusedIsPassedOver() {
        assertThat(LEVELS.above(1, accused("BTN"))).isEqualTo(3);
        assertThat(LEVELS.above(1, accused("BTN", "TTS"))).isEqualTo(4);
        assertThat(LEVELS.above(3, accused("UBT"))).as("nobody is left").isEqualTo(3);
        assertThat(LEVELS.above(0, accused("PNV", "BTN", "TTS", "UBT"))).isZero();
    }

    private static java.util.function.Predicate<String> accused(String... offices) {
        return Set.of(offices)::contains;
    }
}
