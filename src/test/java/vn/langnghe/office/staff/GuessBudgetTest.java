package vn.langnghe.office.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class GuessBudgetTest {
    private final GuessBudget budget = new GuessBudget();
    private long at = -5_000_000_000L; // a steady clock may be negative

    @Test
    void aFewMissesCostNothing() {
        for (int i = 0; i < GuessBudget.FREE; i++) {
            assertThat(budget.take("triage", at)).isZero();
        }
        assertThat(budget.take("someone-else", at)).isZero();
    }

    @Test
    void aDayOfGuessingGivesFewGuesses() {
        long end = at + Duration.ofDays(1).toNanos();
        int guesses = 0;
        while (at < end) {
            Duration wait = budget.take("triage", at);
            guesses += wait.isZero() ? 1 : 0;
            at += Math.max(1, wait.toNanos());
        }
        assertThat(guesses).isLessThan(3_000);
    }

    @Test
    void theOwnerNeverWaitsLong() {
        Duration longest = Duration.ZERO;
        for (int i = 0; i < 100; i++) {
            Duration wait = budget.take("triage", at);
            longest = wait.compareTo(longest) > 0 ? wait : longest;
            at += Math.max(1, wait.toNanos());
        }
        assertThat(longest).isBetween(Duration.ofSeconds(29), GuessBudget.LONGEST_WAIT);
    }

    @Test
    void askingWhileWaitingDoesNotMakeTheWaitLonger() {
        for (int i = 0; i <= GuessBudget.FREE; i++) {
            budget.take("triage", at);
        }
        Duration first = budget.take("triage", at);
        for (int i = 0; i < 1_000; i++) {
            assertThat(budget.take("triage", at)).isEqualTo(first);
        }
    }

    @Test
    void theWaitCountsFromTheEndOfTheGuess() {
        for (int i = 0; i < GuessBudget.FREE; i++) {
            budget.take("triage", at);
        }
        at += Duration.ofSeconds(3).toNanos();
        budget.wrong("triage", at);
        assertThat(budget.take("triage", at)).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void theRightPasswordClearsTheMisses() {
        for (int i = 0; i < GuessBudget.FREE; i++) {
            budget.take("triage", at);
        }
        budget.right("triage");
        assertThat(budget.take("triage", at)).isZero();
        assertThat(budget.take("triage", at)).isZero();
    }

    @Test
    void missesAreForgottenAfterAQuietQuarterOfAnHour() {
        for (int i = 0; i < 20; i++) {
            at += budget.take("triage", at).toNanos() + 1;
        }
        at += Duration.ofMinutes(16).toNanos();
        for (int i = 0; i < GuessBudget.FREE; i++) {
            assertThat(budget.take("triage", at)).isZero();
        }
    }

    @Test
    void inventedNamesDoNotFillTheMemory() {
        for (int i = 0; i < 50_000; i++) {
            budget.take("nobody-" + i, at++);
        }
        assertThat(budget.size()).isLessThanOrEqualTo(10_000);
    }
}
