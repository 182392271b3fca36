package vn.langnghe.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {
    @TempDir
    Path data;

    private KeyFiles files;

    @BeforeEach
    void make() {
        files = new KeyFiles(data.resolve("keys"));
        files.make();
    }

    @Test
    void keysAreForTheirOwnersEyesOnly() throws IOException {
        assertThat(mode(files.folder())).isEqualTo("rwx------");
        try (Stream<Path> all = Files.list(files.folder())) {
            assertThat(all).hasSize(6).allSatisfy(f -> assertThat(mode(f)).isEqualTo("rw-------"));
        }
    }

    @Test
    void aSecondMakerFindsASetAndLeavesIt() throws IOException {
        String before = Files.readString(files.folder().resolve("vault.pub"));

        files.make();

        assertThat(Files.readString(files.folder().resolve("vault.pub"))).isEqualTo(before);
        try (Stream<Path> left = Files.list(data)) {
            assertThat(left).containsExactly(files.folder());
        }
    }

    @Test
    void thePublicHalfNeverLooksAtTheVaultsKey() throws IOException {
        Files.writeString(files.folder().resolve("vault.key"), "rác");

        assertThatCode(() -> KeyRing.read(files, false)).doesNotThrowAnyException();
        assertThatThrownBy(() -> KeyRing.read(files, true)).isInstanceOf(KeysProblem.class);
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Files.delete(files.folder().resolve("pepper.key"));

        assertThat(files.none()).isFalse();
        assertThatThrownBy(() -> KeyRing.read(files, true))
                .isInstanceOf(KeysProblem.class)
                .hasMessageContaining("pepper.key");
    }

    @Test
    void aFileInAnothersPlaceIsFound() throws IOException {
        replace("pepper.key", files.folder().resolve("mail.key"));

        assertThatThrownBy(() -> KeyRing.read(files, true))
                .isInstanceOf(KeysProblem.class)
                .hasMessageContaining("không phải là khóa pepper.key");
    }

    @Test
    void halvesOfTwoPairsAreFound() throws IOException {
        KeyFiles other = new KeyFiles(data.resolve("other"));
        other.make();
        replace("vault.pub", other.folder().resolve("vault.pub"));

        assertThatThrownBy(() -> KeyRing.read(files, true))
                .isInstanceOf(KeysProblem.class)
                .hasMessageContaining("vault.pub");
    }

    @Test
    void aKeyThatStrangersCanReadIsRefused() throws IOException {
        Files.setPosixFilePermissions(
                files.folder().resolve("vault.key"), PosixFilePermissions.fromString("rw-r--r--"));

        assertThatThrownBy(() -> KeyRing.read(files, true))
                .isInstanceOf(KeysProblem.class)
                .hasMessageContaining("600");
    }

    @Test
    void otherKeysThanTheDatabasesAreFound() {
        KeyFiles other = new KeyFiles(data.resolve("other"));
        other.make();
        Map<String, String> known = KeyRing.read(files, true).fingerprints();
        Map<String, String> mine = KeyRing.read(other, true).fingerprints();

        assertThatCode(() -> Keys.compare(known, known)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Keys.compare(mine, known)).isInstanceOf(KeysProblem.class);
    }

    @Test
    void aNodeWithoutTheNewestMailKeyIsStoppedAndOneWithoutARetiredKeyIsNot() throws IOException {
        Map<String, String> before = KeyRing.read(files, true).fingerprints();
        assertThat(new NewMailKey(new PrintStream(new ByteArrayOutputStream())).make(files.folder()))
                .isZero();
        Map<String, String> rotated = KeyRing.read(files, true).fingerprints();

        assertThat(rotated).containsKeys("mail", "mail-2");
        assertThatThrownBy(() -> Keys.compare(before, rotated))
                .isInstanceOf(KeysProblem.class)
                .hasMessageContaining("mail-2.key");
        Files.delete(files.folder().resolve("mail.key"));
        Map<String, String> retired = KeyRing.read(files, true).fingerprints();
        assertThatCode(() -> Keys.compare(retired, rotated)).doesNotThrowAnyException();
    }

    @Test
    void aFingerprintTellsNoKey() {
        assertThat(KeyRing.read(files, false).fingerprints())
                .containsOnlyKeys("vault", "receipt", "mail", "pepper")
                .allSatisfy((name, print) -> assertThat(print).matches("[0-9a-f]{32}"));
    }

    @Test
    void newKeysRefusesToOverwriteAndSaysWhatGoesWhere() {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        NewKeys tool = new NewKeys(new PrintStream(said, true, StandardCharsets.UTF_8));

        assertThat(tool.make(data.resolve("keys"))).isEqualTo(1);
        assertThat(tool.make(data.resolve("deep").resolve("keys"))).isZero();
        assertThat(said.toString(StandardCharsets.UTF_8))
                .contains("không ghi đè")
                .contains("không bao giờ chép sang máy public: vault.key");
    }

    private void replace(String name, Path by) throws IOException {
        Files.copy(by, files.folder().resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
