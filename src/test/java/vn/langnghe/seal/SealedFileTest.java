package vn.langnghe.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedFileTest {
    private static final Context HERE = new Context("attachment", "file-1", "content");
    private static final int HEAD = 5 + 100 + 7;
    private static final int FRAME = 64 * 1024 + 16;

    @TempDir
    Path folder;

    private Seal seal;

    @BeforeEach
    void keys() {
        seal = Seal.withKeysIn(folder.resolve("keys"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 65_535, 65_536, 65_537, 131_072, 1_048_576, 3_000_001})
    void aFileOfAnyLengthComesBack(int length) throws IOException {
        byte[] plain = bytes(length);

        List<byte[]> chunks = sealed(plain);

        assertThat(opened(chunks)).isEqualTo(plain);
        assertThat(chunks).allSatisfy(c -> assertThat(c.length).isBetween(1, ChunkSink.MAX));
        assertThat(chunks.subList(0, chunks.size() - 1))
                .allSatisfy(c -> assertThat(c).hasSize(ChunkSink.MAX));
    }

    @Test
    void sealingTellsThePlainLength() throws IOException {
        assertThat(seal.begin().stream(new ByteArrayInputStream(bytes(70_000)), HERE, (n, c) -> {}))
                .isEqualTo(70_000);
    }

    @Test
    void framesThatChangedPlacesAreFound() throws IOException {
        byte[] envelope = sealed(bytes(3 * 65_536 + 5)).get(0);
        byte[] swapped = envelope.clone();
        System.arraycopy(envelope, HEAD, swapped, HEAD + FRAME, FRAME);
        System.arraycopy(envelope, HEAD + FRAME, swapped, HEAD, FRAME);

        staysShut(List.of(swapped));
    }

    @Test
    void aMissingARepeatedAndACutFrameAreFound() throws IOException {
        byte[] envelope = sealed(bytes(3 * 65_536 + 5)).get(0);
        byte[] head = Arrays.copyOf(envelope, HEAD);
        byte[] first = Arrays.copyOfRange(envelope, HEAD, HEAD + FRAME);
        byte[] rest = Arrays.copyOfRange(envelope, HEAD + FRAME, envelope.length);

        staysShut(List.of(head, rest));
        staysShut(List.of(head, first, first, rest));
        for (int frames = 0; frames <= 3; frames++) {
            staysShut(List.of(Arrays.copyOf(envelope, HEAD + frames * FRAME)));
        }
        staysShut(List.of(envelope, new byte[] {0}));
        staysShut(List.of());
    }

    @Test
    void everyFlippedByteOfASmallFileIsFound() throws IOException {
        byte[] envelope = sealed(bytes(10)).get(0);
        for (int i = 0; i < envelope.length; i++) {
            byte[] flipped = envelope.clone();
            flipped[i] ^= 0x20;
            staysShut(List.of(flipped));
        }
    }

    @Test
    void anEnvelopeIsNoFileAndAFileIsNoEnvelope() throws IOException {
        byte[] whole = seal.begin().seal(bytes(10), HERE);
        byte[] file = sealed(bytes(10)).get(0);

        staysShut(List.of(whole));
        assertThatThrownBy(() -> seal.open(file, HERE)).isInstanceOf(CannotOpen.class);
    }

    @Test
    void theCutIntoChunksDoesNotMatterForOpening() throws IOException {
        byte[] plain = bytes(200_000);
        byte[] all = sealed(plain).get(0);
        List<byte[]> small = new ArrayList<>(List.of(Arrays.copyOf(all, HEAD)));
        for (int at = HEAD; at < all.length; at += 1_000) {
            small.add(Arrays.copyOfRange(all, at, Math.min(all.length, at + 1_000)));
        }

        assertThat(opened(small)).isEqualTo(plain);
    }

    private List<byte[]> sealed(byte[] plain) throws IOException {
        List<byte[]> chunks = new ArrayList<>();
        seal.begin().stream(new ByteArrayInputStream(plain), HERE, (number, chunk) -> {
            assertThat(number).isEqualTo(chunks.size());
            chunks.add(chunk);
        });
        return chunks;
    }

    private byte[] opened(List<byte[]> chunks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        seal.openStream(chunks.iterator(), HERE, out);
        return out.toByteArray();
    }

    private void staysShut(List<byte[]> chunks) {
        assertThatThrownBy(() -> opened(chunks)).isInstanceOf(CannotOpen.class);
    }

    private static byte[] bytes(int length) {
        byte[] some = new byte[length];
        new Random(length).nextBytes(some);
        return some;
    }
}
