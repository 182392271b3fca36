package vn.langnghe.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.langnghe.platform.Pieces;

class SealTest {
    @TempDir
    Path folder;

    private Seal seal;

    @BeforeEach
    void keys() {
        seal = Seal.withKeysIn(folder.resolve("keys"));
    }

    @Test
    void aSignatureHoldsForItsTextOnly() {
        String signature = seal.sign(b("PY-2026-000123"));

        assertThat(signature).matches("[\\w-]{86}");
        assertThat(seal.verify(b("PY-2026-000123"), signature)).isTrue();
        assertThat(seal.verify(b("PY-2026-000124"), signature)).isFalse();
        assertThat(seal.verify(b("PY-2026-000123"), "không phải chữ ký")).isFalse();
        assertThat(Seal.withKeysIn(folder.resolve("other")).verify(b("PY-2026-000123"), signature))
                .isFalse();
    }

    @Test
    void anotherProcessWithTheSameFolderIsTheSameHouse() {
        Seal again = Seal.withKeysIn(folder.resolve("keys"));
        Context here = new Context("a", "b", "c");

        assertThat(again.open(seal.begin().seal(b("x"), here), here)).isEqualTo(b("x"));
        assertThat(again.digest("p", b("x"))).isEqualTo(seal.digest("p", b("x")));
    }

    @Test
    void whatComesInPiecesHasTheSameDigest() throws IOException {
        byte[] content = new byte[200_000];
        Pieces pieces = Pieces.upTo(content.length, new ByteArrayInputStream(content));
        assertThat(seal.digest("p", pieces)).isEqualTo(seal.digest("p", content));
    }

    @Test
    void digestsDependOnPurposeOnPepperAndOnWhereThePartsEnd() {
        byte[] digest = seal.digest("p", b("ab"), b("c"));

        assertThat(digest).hasSize(32).isEqualTo(seal.digest("p", b("ab"), b("c")));
        assertThat(digest)
                .isNotEqualTo(seal.digest("q", b("ab"), b("c")))
                .isNotEqualTo(seal.digest("p", b("a"), b("bc")))
                .isNotEqualTo(Seal.withKeysIn(folder.resolve("other")).digest("p", b("ab"), b("c")));
    }

    @Test
    void aBoxedAnswerOpensOnlyForTheSameQuestion() {
        byte[] box = seal.boxAnswer(b("PY-2026-000123 4821"), b("key"), b("body"));

        assertThat(seal.unboxAnswer(box, b("key"), b("body"))).isEqualTo(b("PY-2026-000123 4821"));
        assertThatThrownBy(() -> seal.unboxAnswer(box, b("key"), b("other"))).isInstanceOf(CannotOpen.class);
        assertThatThrownBy(() -> seal.unboxAnswer(box, b("keyb"), b("ody"))).isInstanceOf(CannotOpen.class);
        assertThatThrownBy(() -> seal.unboxAnswer(new byte[3], b("key"), b("body")))
                .isInstanceOf(CannotOpen.class);
    }

    @Test
    void aMailMacIsOursForItsTextOnly() {
        byte[] mac = seal.mailMac("letter 1");

        assertThat(mac).hasSize(18);
        assertThat(seal.mailMacValid("letter 1", mac)).isTrue();
        assertThat(seal.mailMacValid("letter 2", mac)).isFalse();
        assertThat(seal.mailMacValid("letter 1", Arrays.copyOf(mac, 17))).isFalse();
        assertThat(seal.mailMacValid(
                        "letter 1", Seal.withKeysIn(folder.resolve("other")).mailMac("letter 1")))
                .isFalse();
    }

    @Test
    void theNewestMailKeySignsAndOlderOnesVerifyUntilTheyAreRetired() throws IOException {
        Path keys = folder.resolve("rotated");
        byte[] old = Seal.withKeysIn(keys).mailMac("letter 1");
        String added = new KeyFiles(keys).addMailKey();
        Seal rotated = Seal.withKeysIn(keys);

        assertThat(added).isEqualTo("mail-2.key");
        assertThat(rotated.mailMac("letter 1")).isNotEqualTo(old);
        assertThat(rotated.mailMacValid("letter 1", old)).isTrue();
        assertThat(rotated.mailMacValid("letter 1", rotated.mailMac("letter 1")))
                .isTrue();

        Files.delete(keys.resolve("mail.key"));
        assertThat(Seal.withKeysIn(keys).mailMacValid("letter 1", old)).isFalse();
    }

    @Test
    void hashIsPlainSha256() {
        assertThat(HexFormat.of().formatHex(seal.hash(b("a"), b("bc"))))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void aStreamHasTheHashOfItsBytes() throws IOException {
        assertThat(Hash.sha256(new ByteArrayInputStream(b("abc")))).isEqualTo(seal.hash(b("abc")));
    }

    @Test
    void tokensAreRandomAndFitForLinks() {
        assertThat(seal.token(16)).matches("[\\w-]{22}").isNotEqualTo(seal.token(16));
    }

    private static byte[] b(String text) {
        return text.getBytes(UTF_8);
    }
}
