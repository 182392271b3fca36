package vn.langnghe.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import vn.langnghe.leak.Canaries.Result;

/** G6 of reliability.md with few people; the five hundred are in {@link CanarySecurity}. */
class CanaryLeakIT {
    private static final int PEOPLE = 8;
    private static final int ALL_THE_WAY = 2;

    @Test
    void nothingOfThemLiesAnywhereWhenEveryLoggerSaysAll() throws IOException {
        Result result = new Canaries("canaries-few").run(PEOPLE, ALL_THE_WAY);
        assertThat(result.opened()).as("whoever has the right does see them").isEqualTo(ALL_THE_WAY);
        assertThat(result.logLines()).as("loud").isGreaterThan(10_000);
        assertThat(result.hits()).isEmpty();
    }
}
