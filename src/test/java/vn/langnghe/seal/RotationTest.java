package vn.langnghe.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new key for the vault: what it takes over, what it leaves alone, and what the old one is good for afterwards. */
class RotationTest {
    private static final Context PLACE = new Context("identity", "a-case", "all");
    private static final byte[] NAME = "Trần Thị Hoa Sim".getBytes(UTF_8);

    @TempDir
    Path home;

    private Path folder;
    private Seal before;

    @BeforeEach
    void makeAndKeepTheFirstKeys() {
        folder = home.resolve("keys");
        before = Seal.withKeysIn(folder);
    }

    private Seal rotated() {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
        assertThat(new NewVaultKey(nowhere).make(folder)).isZero();
        return Seal.withKeysIn(folder);
    }

    private static byte[] wrappedAnew(Seal seal, byte[] envelope, Context place) {
        byte[] slot = seal.rewrapping().slot(Arrays.copyOf(envelope, Rewrapping.HEAD_BYTES), place);
        byte[] anew = envelope.clone();
        System.arraycopy(slot, 0, anew, Rewrapping.SLOT_AT - 1, slot.length);
        return anew;
    }

    @Test
    void bothKeysOpenWhileBothAreThereAndTheNewOneSeals() {
        byte[] old = before.begin().seal(NAME, PLACE);
        Seal after = rotated();

        assertThat(after.open(old, PLACE)).isEqualTo(NAME);
        byte[] fresh = after.begin().seal(NAME, PLACE);
        assertThat(after.open(fresh, PLACE)).isEqualTo(NAME);
        assertThatThrownBy(() -> before.open(fresh, PLACE)).isInstanceOf(CannotOpen.class);
        assertThat(after.rewrapping().done(fresh)).isTrue();
        assertThat(after.rewrapping().done(old)).isFalse();
    }

    @Test
    void anEnvelopeThatFollowedOpensWithTheNewKeyAloneAndTheOldKeyOpensNothing() {
        Seal after = rotated();
        byte[] anew = wrappedAnew(after, before.begin().seal(NAME, PLACE), PLACE);

        assertThat(Seal.retireOldVaultKeys(folder)).containsExactly("vault.key", "vault.pub");
        Seal alone = Seal.withKeysIn(folder);
        assertThat(alone.holdsOldVaultKey()).isFalse();
        assertThat(alone.open(anew, PLACE)).isEqualTo(NAME);
        assertThatThrownBy(() -> before.open(anew, PLACE)).isInstanceOf(CannotOpen.class);
    }

    @Test
    void theNewKeyDoesNotOpenACopyFromBefore() {
        byte[] copy = before.begin().seal(NAME, PLACE);
        rotated();
        Seal.retireOldVaultKeys(folder);
        Seal alone = Seal.withKeysIn(folder);

        assertThatThrownBy(() -> alone.open(copy, PLACE)).isInstanceOf(CannotOpen.class);
    }

    @Test
    void onlyTheVaultsSlotChanges() {
        CodeLock lock = before.lock("1234567890123456");
        CitizenKey citizen = before.unlock(lock, "1234567890123456").orElseThrow();
        byte[] old = before.begin(citizen.publicKey()).seal(NAME, PLACE);
        Seal after = rotated();
        byte[] anew = wrappedAnew(after, old, PLACE);

        int slotEnd = Rewrapping.HEAD_BYTES;
        assertThat(Arrays.copyOf(anew, Rewrapping.SLOT_AT - 1)).isEqualTo(Arrays.copyOf(old, Rewrapping.SLOT_AT - 1));
        assertThat(Arrays.copyOfRange(anew, slotEnd, anew.length))
                .isEqualTo(Arrays.copyOfRange(old, slotEnd, old.length));
        assertThat(after.open(anew, PLACE, citizen)).isEqualTo(NAME);
        assertThat(after.open(anew, PLACE)).isEqualTo(NAME);
    }

    @Test
    void aFileFollowsByItsHead() throws IOException {
        byte[] content = new byte[200_000];
        Arrays.fill(content, (byte) 7);
        List<byte[]> chunks = new ArrayList<>();
        before.begin().stream(new ByteArrayInputStream(content), PLACE, (number, chunk) -> chunks.add(chunk));
        Seal after = rotated();

        chunks.set(0, wrappedAnew(after, chunks.get(0), PLACE));
        Seal.retireOldVaultKeys(folder);
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        Seal.withKeysIn(folder).openStream(chunks.iterator(), PLACE, read);
        assertThat(read.toByteArray()).isEqualTo(content);
    }

    @Test
    void anEnvelopeThatWasMovedIsNotWrapped() {
        byte[] old = before.begin().seal(NAME, PLACE);
        Seal after = rotated();
        Context elsewhere = new Context("identity", "another-case", "all");

        assertThatThrownBy(() -> wrappedAnew(after, old, elsewhere)).isInstanceOf(CannotOpen.class);
        byte[] noise = new byte[Rewrapping.HEAD_BYTES];
        assertThatThrownBy(() -> after.rewrapping().slot(noise, PLACE)).isInstanceOf(CannotOpen.class);
        byte[] anew = wrappedAnew(after, old, PLACE);
        assertThatThrownBy(() -> after.open(anew, elsewhere)).isInstanceOf(CannotOpen.class);
    }

    @Test
    void rolePublicNeedsTheNewestPublicKeyAndNothingElseOfTheVault() throws IOException {
        Seal after = rotated();
        for (String file : List.of("vault.pub", "vault.key", "vault-2.key")) {
            Files.delete(folder.resolve(file));
        }
        Seal door = Seal.withoutVaultKey(folder).orElseThrow();

        assertThat(door.canOpen()).isFalse();
        assertThat(after.open(door.begin().seal(NAME, PLACE), PLACE)).isEqualTo(NAME);
        assertThatThrownBy(door::rewrapping).isInstanceOf(CannotOpen.class);
    }

    @Test
    void withoutAFolderTheMissingFileIsNamed() {
        KeyFiles none = new KeyFiles(home.resolve("nowhere"));
        assertThatThrownBy(() -> KeyRing.read(none, true)).hasMessageContaining("Thiếu tệp khóa");
    }

    @Test
    void aPublicMachineMakesNoVaultKey() throws IOException {
        Files.delete(folder.resolve("vault.key"));
        ByteArrayOutputStream said = new ByteArrayOutputStream();

        assertThat(new NewVaultKey(new PrintStream(said, true, UTF_8)).make(folder))
                .isEqualTo(1);
        assertThat(said.toString(UTF_8)).contains("LANGNGHE_ROLE=staff");
        assertThat(folder.resolve("vault-2.pub")).doesNotExist();
    }

    @Test
    void aProcessThatLacksTheNewestKeyStopsAndOneThatIsFirstWithItMustBeAbleToOpen() {
        var known = KeyRing.read(new KeyFiles(folder), true).fingerprints();
        rotated();
        var rotated = KeyRing.read(new KeyFiles(folder), true).fingerprints();

        assertThatThrownBy(() -> Keys.compare(known, rotated)).hasMessageContaining("vault-2.pub");
        assertThatThrownBy(() -> Keys.notAhead(rotated, known)).hasMessageContaining("máy staff trước");
        Keys.notAhead(rotated, rotated);
        Seal.retireOldVaultKeys(folder);
        Keys.compare(KeyRing.read(new KeyFiles(folder), true).fingerprints(), rotated);
    }
}
