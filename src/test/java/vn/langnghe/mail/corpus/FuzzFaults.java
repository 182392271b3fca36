package vn.langnghe.mail.corpus;

import org.junit.jupiter.api.Test;
import vn.langnghe.testing.FaultTable;

/** The long run of {@link FuzzTest}. */
class FuzzFaults {
    private static final int MAILS = 100_000;

    @Test
    void aHundredThousandBrokenMailsAreReadOrLeftToAPerson() throws Exception {
        FaultTable.add("G4", "mails broken at random", Fuzzing.run(1, MAILS));
    }
}
