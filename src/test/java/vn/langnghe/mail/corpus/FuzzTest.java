package vn.langnghe.mail.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Broken mails are read or left to a person, none fails otherwise and none hangs. The seeds are the numbers from
 * {@code fuzz.first} on, {@code fuzz.mails} of them.
 */
class FuzzTest {
    @Test
    void brokenMailsAreReadOrLeftToAPerson() throws Exception {
        int first = Integer.getInteger("fuzz.first", 1);
        int mails = Integer.getInteger("fuzz.mails", 2_000);

        assertThat(Fuzzing.run(first, mails)).contains("seeds from " + first);
    }
}
