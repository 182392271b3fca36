package vn.langnghe.office.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.Refusal;
import vn.langnghe.seal.Passwords;

class PasswordCheckTest {
    private static final char[] RIGHT = "lang-nghe-demo".toCharArray();
    private static final char[] WRONG = "lang-nghe-demi".toCharArray();

    private final PasswordCheck check = new PasswordCheck();
    private final Optional<String> hash;

    PasswordCheckTest() {
        check.passwords = new Passwords();
        hash = Optional.of(check.passwords.hash(RIGHT, 1_000));
    }

    @Test
    void onlyTheRightPasswordOfAKnownAccountIsRight() {
        assertThat(check.right("triage", RIGHT, () -> hash)).isTrue();
        assertThat(check.right("triage", WRONG, () -> hash)).isFalse();
        assertThat(check.right("nobody", RIGHT, Optional::empty)).isFalse();
    }

    @Test
    void tooManyMissesMeanWaitingWhetherOrNotTheAccountExists() {
        assertThatThrownBy(() -> miss("triage", hash))
                .isInstanceOf(Refusal.class)
                .hasMessage("office.refused.wait");
        assertThatThrownBy(() -> miss("nobody", Optional.empty()))
                .isInstanceOf(Refusal.class)
                .hasMessage("office.refused.wait");
        assertThat(check.right("somebody-else", RIGHT, () -> hash)).isTrue();
    }

    @Test
    void aPasswordOverTheLimitIsNeitherHashedNorCounted() {
        char[] long257 = "x".repeat(PasswordCheck.LONGEST + 1).toCharArray();
        for (int i = 0; i < 50; i++) {
            assertThat(check.right("triage", long257, () -> {
                        throw new AssertionError("asked for the hash");
                    }))
                    .isFalse();
        }
        assertThat(check.right("triage", RIGHT, () -> hash)).isTrue();
    }

    private void miss(String account, Optional<String> stored) {
        for (int i = 0; i <= GuessBudget.FREE; i++) {
            assertThat(check.right(account, WRONG, () -> stored)).isFalse();
        }
    }
}
