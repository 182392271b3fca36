package vn.langnghe.office.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.langnghe.office.staff.PasswordCheck.Guesser;
import vn.langnghe.office.staff.PasswordCheck.Proof;
import vn.langnghe.platform.Refusal;
import vn.langnghe.seal.Passwords;

class PasswordCheckTest {
    private static final char[] RIGHT = "lang-nghe-demo".toCharArray();
    private static final char[] WRONG = "lang-nghe-demi".toCharArray();

    private final PasswordCheck check = new PasswordCheck();
    private static final Guesser TRIAGE = Guesser.stranger("triage");

    private final Optional<Proof> hash;

    PasswordCheckTest() {
        check.passwords = new Passwords();
        hash = Optional.of(Proof.ofPassword(check.passwords.hash(RIGHT, 1_000)));
    }

    @Test
    void onlyTheRightPasswordOfAKnownAccountIsRight() {
        assertThat(check.right(TRIAGE, RIGHT, () -> hash)).isTrue();
        assertThat(check.right(TRIAGE, WRONG, () -> hash)).isFalse();
        assertThat(check.right(Guesser.stranger("nobody"), RIGHT, Optional::empty))
                .isFalse();
    }

    @Test
    void tooManyMissesMeanWaitingWhetherOrNotTheAccountExists() {
        assertThatThrownBy(() -> miss("triage", hash))
                .isInstanceOf(Refusal.class)
                .hasMessage("office.refused.wait");
        assertThatThrownBy(() -> miss("nobody", Optional.empty()))
                .isInstanceOf(Refusal.class)
                .hasMessage("office.refused.wait");
        assertThat(check.right(Guesser.stranger("somebody-else"), RIGHT, () -> hash))
                .isTrue();
    }

    @Test
    void aPasswordOverTheLimitIsNeitherHashedNorCounted() {
        char[] long257 = "x".repeat(PasswordCheck.LONGEST + 1).toCharArray();
        for (int i = 0; i < 50; i++) {
            assertThat(check.right(TRIAGE, long257, () -> {
                        throw new AssertionError("asked for the hash");
                    }))
                    .isFalse();
        }
        assertThat(check.right(TRIAGE, RIGHT, () -> hash)).isTrue();
    }

    @Test
    void aWrongSecondStepIsAMissLikeAWrongPassword() {
        Optional<Proof> withSecond = hash.map(proof -> new Proof(proof.hash(), () -> false));

        assertThat(check.right(TRIAGE, RIGHT, () -> withSecond)).isFalse();
        assertThat(check.misses(TRIAGE)).isEqualTo(1);
        assertThat(check.misses()).isEqualTo(1);
    }

    @Test
    void theSecondStepIsNotAskedBeforeThePasswordIsRight() {
        Optional<Proof> withSecond = hash.map(proof -> new Proof(proof.hash(), () -> {
            throw new AssertionError("asked for the code");
        }));

        assertThat(check.right(TRIAGE, WRONG, () -> withSecond)).isFalse();
    }

    @Test
    void aDeviceThatIsKnownDoesNotWaitForStrangers() {
        assertThatThrownBy(() -> miss("triage", hash)).hasMessage("office.refused.wait");

        assertThat(check.right(new Guesser("triage", "a-device"), RIGHT, () -> hash))
                .isTrue();
    }

    /** A few times more than are free: on a machine that stands still for a second the first wait is over by itself. */
    private void miss(String account, Optional<Proof> stored) {
        for (int i = 0; i <= GuessBudget.FREE + 3; i++) {
            assertThat(check.right(Guesser.stranger(account), WRONG, () -> stored))
                    .isFalse();
        }
    }
}
