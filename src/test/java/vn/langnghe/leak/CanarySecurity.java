package vn.langnghe.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.langnghe.leak.Canaries.Result;
import vn.langnghe.testing.SecurityTable;

/** G6: five hundred people by every door, every logger at ALL, every byte on disk. */
class CanarySecurity {
    private static final int PEOPLE = Integer.getInteger("canaries", 500);
    /** As many as one person may ask for within an hour. */
    private static final int ALL_THE_WAY = Math.min(10, PEOPLE);

    @Test
    void fiveHundredPeopleAreFoundNowhere() throws IOException {
        Result result = new Canaries("canaries-many").run(PEOPLE, ALL_THE_WAY);
        assertThat(result.opened()).isEqualTo(ALL_THE_WAY);
        assertThat(result.hits()).isEmpty();
        SecurityTable.add(
                "G6",
                result.people() + " people by form, API, mail and call sheet; " + ALL_THE_WAY
                        + " cases to the opened name; every error; loggers at ALL",
                String.format(
                        Locale.ROOT,
                        "0 hits of %,d byte strings in %,d files, %,d MB (%,d lines of log)",
                        result.needles(),
                        result.files(),
                        result.bytes() >> 20,
                        result.logLines()));
    }
}
