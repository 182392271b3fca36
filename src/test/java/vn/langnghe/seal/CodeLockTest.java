package vn.langnghe.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeLockTest {
    @TempDir
    Path folder;

    private Seal seal;
    private final ReceiptCode code = ReceiptCode.fresh();

    @BeforeEach
    void keys() {
        seal = Seal.withKeysIn(folder.resolve("keys"));
    }

    @Test
    void onlyTheRightCodeOpensTheLock() {
        CodeLock lock = seal.lock(code);

        assertThat(seal.unlock(lock, code)).isPresent();
        assertThat(seal.unlock(lock, ReceiptCode.fresh())).isEmpty();
    }

    @Test
    void theSameCodeGivesAnotherLockEachTime() {
        CodeLock one = seal.lock(code);
        CodeLock two = seal.lock(code);

        assertThat(one.hash()).isNotEqualTo(two.hash());
        assertThat(one.citizenPublicKey()).isNotEqualTo(two.citizenPublicKey());
    }

    @Test
    void withoutThePepperTheRightCodeIsWorthNothing() {
        CodeLock lock = seal.lock(code);
        Seal thief = Seal.withKeysIn(folder.resolve("thief"));

        assertThat(thief.unlock(lock, code)).isEmpty();
    }

    @Test
    void aWrappedKeyFromAnotherCaseIsFound() {
        CodeLock mine = seal.lock(code);
        CodeLock other = seal.lock(code);
        CodeLock mixed = new CodeLock(mine.salt(), mine.hash(), mine.citizenPublicKey(), other.citizenPrivateWrapped());

        assertThatThrownBy(() -> seal.unlock(mixed, code)).isInstanceOf(CannotOpen.class);
    }

    @Test
    void theCitizensKeyIsTheOneInClear() {
        CodeLock lock = seal.lock(code);

        assertThat(seal.unlock(lock, code).orElseThrow().publicKey()).isEqualTo(lock.citizenPublicKey());
    }

    @Test
    void aLinksTokenCanBeExchangedForACodeAndNothingIsLost() {
        Context here = new Context("message", "case-1", "body");
        CodeLock byLink = seal.lock("Vb1rO2n5YyQ8Zt0k4mW7xA");
        byte[] letter = seal.begin(byLink.citizenPublicKey()).seal(new byte[] {1, 2}, here);

        CodeLock byCode =
                seal.lockAgain(seal.unlock(byLink, "Vb1rO2n5YyQ8Zt0k4mW7xA").orElseThrow(), code);

        assertThat(seal.open(letter, here, seal.unlock(byCode, code).orElseThrow()))
                .containsExactly(1, 2);
        assertThat(seal.unlock(byCode, "Vb1rO2n5YyQ8Zt0k4mW7xA")).isEmpty();
    }
}
