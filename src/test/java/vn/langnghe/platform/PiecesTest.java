package vn.langnghe.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PiecesTest {
    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static Pieces pieces(byte[] bytes) throws IOException {
        return Pieces.upTo(bytes.length, new ByteArrayInputStream(bytes));
    }

    @Test
    void whatWasReadIsThereByteForByteAtEverySize() throws IOException {
        for (int size : new int[] {0, 1, Pieces.PIECE - 1, Pieces.PIECE, Pieces.PIECE + 1, 3 * Pieces.PIECE + 7}) {
            byte[] bytes = random(size);
            assertThat(pieces(bytes).size()).isEqualTo(size);
            assertThat(pieces(bytes).bytes()).isEqualTo(bytes);
            assertThat(pieces(bytes).open().readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void aStretchAcrossPiecesIsThatStretch() throws IOException {
        byte[] bytes = random(3 * Pieces.PIECE);
        int from = Pieces.PIECE - 5;
        int to = 2 * Pieces.PIECE + 5;
        assertThat(pieces(bytes).open(from, to).readAllBytes()).isEqualTo(Arrays.copyOfRange(bytes, from, to));
        assertThat(pieces(bytes).at(2 * Pieces.PIECE)).isEqualTo(bytes[2 * Pieces.PIECE]);
    }

    @Test
    void aLineEndIsFoundAcrossPieces() throws IOException {
        byte[] bytes = ("a".repeat(2 * Pieces.PIECE + 3) + "\nb").getBytes(StandardCharsets.US_ASCII);
        Pieces pieces = pieces(bytes);
        assertThat(pieces.lineEnd(5, pieces.size())).isEqualTo(2 * Pieces.PIECE + 3);
        assertThat(pieces.lineEnd(5, 20)).isEqualTo(20);
        assertThat(pieces.lineEnd(pieces.size() - 1, pieces.size())).isEqualTo(pieces.size());
    }

    @Test
    void moreThanWasAllowedIsNotRead() throws IOException {
        byte[] bytes = random(Pieces.PIECE);
        assertThat(Pieces.upTo(Pieces.PIECE - 1, new ByteArrayInputStream(bytes)))
                .isNull();
    }
}
