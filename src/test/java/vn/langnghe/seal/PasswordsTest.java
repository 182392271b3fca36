package vn.langnghe.seal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsTest {
    private static final int FEW = 1_000;
    private final Passwords passwords = new Passwords();

    @Test
    void theRightPasswordMatchesAndNoOther() {
        String stored = passwords.hash("mật khẩu 123".toCharArray(), FEW);

        assertThat(passwords.matches("mật khẩu 123".toCharArray(), stored)).isTrue();
        assertThat(passwords.matches("mật khẩu 124".toCharArray(), stored)).isFalse();
        assertThat(passwords.matches(new char[0], stored)).isFalse();
    }

    @Test
    void composedAndDecomposedLettersAreTheSamePassword() {
        String stored = passwords.hash("ngồi".toCharArray(), FEW);

        assertThat(passwords.matches("ngo\u0302\u0300i".toCharArray(), stored)).isTrue();
    }

    @Test
    void theRoundsStandInTheHash() {
        assertThat(passwords.hash("x".toCharArray())).startsWith("pbkdf2-sha512$210000$");
        assertThat(passwords.hash("x".toCharArray(), FEW)).startsWith("pbkdf2-sha512$1000$");
    }

    @Test
    void twoHashesOfOnePasswordDiffer() {
        assertThat(passwords.hash("x".toCharArray(), FEW)).isNotEqualTo(passwords.hash("x".toCharArray(), FEW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "pbkdf2-sha512$0$AAAAAAAAAAAAAAAAAAAAAA$AAAA", "$2y$10$abcdefghijklmnopqrstuv"})
    void aStringThatIsNoHashMatchesNothing(String stored) {
        assertThat(passwords.matches("x".toCharArray(), stored)).isFalse();
        assertThat(passwords.matches("x".toCharArray(), null)).isFalse();
    }

    @Test
    void nobodyHasNoPassword() {
        assertThat(passwords.matchesNobody("x".toCharArray())).isFalse();
    }
}
