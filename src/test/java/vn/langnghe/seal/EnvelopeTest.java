package vn.langnghe.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvelopeTest {
    private static final Context HERE = new Context("identity", "case-1", "all");
    private static final byte[] STORY = "Cán bộ một cửa uống rượu buổi trưa 𡨸".getBytes(UTF_8);

    @TempDir
    Path folder;

    private Seal seal;

    @BeforeEach
    void keys() {
        seal = Seal.withKeysIn(folder.resolve("keys"));
    }

    @Test
    void whatWasSealedHereOpensHere() {
        assertThat(seal.open(seal.begin().seal(STORY, HERE), HERE)).isEqualTo(STORY);
        assertThat(seal.open(seal.begin().seal(new byte[0], HERE), HERE)).isEmpty();
    }

    @Test
    void everyFlippedByteKeepsItShut() {
        byte[] envelope = seal.begin().seal(STORY, HERE);
        for (int i = 0; i < envelope.length; i++) {
            byte[] flipped = envelope.clone();
            flipped[i] ^= 0x01;
            staysShut(flipped, HERE);
            flipped[i] ^= (byte) 0x81;
            staysShut(flipped, HERE);
        }
    }

    @Test
    void everyCutKeepsItShut() {
        byte[] envelope = seal.begin().seal(STORY, HERE);
        for (int length = 0; length < envelope.length; length++) {
            staysShut(Arrays.copyOf(envelope, length), HERE);
        }
        staysShut(Arrays.copyOf(envelope, envelope.length + 1), HERE);
    }

    @Test
    void anotherPlaceKeepsItShut() {
        byte[] envelope = seal.begin().seal(STORY, HERE);

        staysShut(envelope, new Context("identity", "case-2", "all"));
        staysShut(envelope, new Context("identity", "case-1", "name"));
        staysShut(envelope, new Context("submission", "case-1", "all"));
        staysShut(envelope, new Context("identitycase-1", "", "all"));
    }

    @Test
    void anotherVaultKeepsItShut() {
        Seal other = Seal.withKeysIn(folder.resolve("other"));

        byte[] envelope = other.begin().seal(STORY, HERE);

        assertThatThrownBy(() -> seal.open(envelope, HERE))
                .isInstanceOf(CannotOpen.class)
                .hasMessage("seal.refused.otherReader");
    }

    @Test
    void thePublicHalfSealsAndCannotOpen() {
        Seal publicHalf = Seal.withoutVaultKey(folder.resolve("keys")).orElseThrow();

        byte[] envelope = publicHalf.begin().seal(STORY, HERE);

        assertThat(publicHalf.canOpen()).isFalse();
        assertThatThrownBy(() -> publicHalf.open(envelope, HERE))
                .isInstanceOf(CannotOpen.class)
                .hasMessage("seal.refused.noKey");
        assertThat(seal.open(envelope, HERE)).isEqualTo(STORY);
    }

    @Test
    void vaultAndCitizenBothOpenWhatIsForBoth() {
        ReceiptCode code = ReceiptCode.fresh();
        CodeLock lock = seal.lock(code);
        CitizenKey citizen = seal.unlock(lock, code).orElseThrow();

        byte[] forBoth = seal.begin(lock.citizenPublicKey()).seal(STORY, HERE);
        byte[] forTheVault = seal.begin().seal(STORY, HERE);

        assertThat(seal.open(forBoth, HERE)).isEqualTo(STORY);
        assertThat(seal.open(forBoth, HERE, citizen)).isEqualTo(STORY);
        assertThatThrownBy(() -> seal.open(forTheVault, HERE, citizen)).isInstanceOf(CannotOpen.class);
    }

    @Test
    void aFlippedByteOfTwoReadersKeepsItShutForOneAtLeast() {
        ReceiptCode code = ReceiptCode.fresh();
        CodeLock lock = seal.lock(code);
        CitizenKey citizen = seal.unlock(lock, code).orElseThrow();
        byte[] envelope = seal.begin(lock.citizenPublicKey()).seal(STORY, HERE);

        for (int i = 0; i < envelope.length; i++) {
            byte[] flipped = envelope.clone();
            flipped[i] ^= 0x10;
            assertThat(opens(() -> seal.open(flipped, HERE)) && opens(() -> seal.open(flipped, HERE, citizen)))
                    .as("byte %s", i)
                    .isFalse();
        }
    }

    @Test
    void theLengthShowsOnlyInSteps() {
        Sealing sealing = seal.begin();

        int shortest = sealing.seal(new byte[0], HERE).length;

        assertThat(sealing.seal(new byte[252], HERE)).hasSize(shortest);
        assertThat(sealing.seal(new byte[253], HERE)).hasSize(shortest + 256);
    }

    @Test
    void twoEnvelopesOfOneSealingShareNoKeyAndNoBytes() {
        Sealing sealing = seal.begin();

        byte[] one = sealing.seal(STORY, HERE);
        byte[] two = sealing.seal(STORY, HERE);

        assertThat(Arrays.copyOfRange(one, 45, one.length)).isNotEqualTo(Arrays.copyOfRange(two, 45, two.length));
        assertThat(Arrays.mismatch(one, two)).isEqualTo(45);
    }

    private void staysShut(byte[] envelope, Context place) {
        assertThatThrownBy(() -> seal.open(envelope, place)).isInstanceOf(CannotOpen.class);
    }

    private static boolean opens(Runnable opening) {
        try {
            opening.run();
            return true;
        } catch (CannotOpen e) {
            return false;
        }
    }
}
