package vn.langnghe.leak;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A search that overlooks proves nothing. */
class NeedlesTest {
    private static final String NAME = "Đặng Bích Quyzơn";

    @TempDir
    private Path folder;

    static Stream<byte[]> hidden() {
        String sentence = "gửi bởi " + NAME + " hôm qua";
        return Stream.of(
                sentence.getBytes(UTF_8),
                Normalizer.normalize(sentence, Normalizer.Form.NFD).getBytes(UTF_8),
                sentence.toLowerCase(Locale.ROOT).getBytes(UTF_8),
                sentence.getBytes(UTF_16LE),
                ("x" + sentence).getBytes(java.nio.charset.StandardCharsets.UTF_16BE),
                Base64.getEncoder().encode(sentence.getBytes(UTF_8)),
                Base64.getEncoder().encode(("a" + sentence).getBytes(UTF_8)),
                Base64.getEncoder().encode(("ab" + sentence).getBytes(UTF_8)),
                URLEncoder.encode(sentence, UTF_8).getBytes(UTF_8),
                "=?UTF-8?Q?x=C4=90=E1=BA=B7ng B=C3=ADch Quyz=C6=A1n?=".getBytes(UTF_8),
                "dang bich quyzon".getBytes(UTF_8),
                "\"\\u0110\\u1eb7ng B\\u00edch Quyz\\u01a1n\"".getBytes(UTF_8));
    }

    @ParameterizedTest
    @MethodSource("hidden")
    void everyFormIsFound(byte[] content) throws IOException {
        assertThat(in(content)).isNotEmpty();
    }

    @Test
    void whatLiesAcrossTwoBlocksIsFound() throws IOException {
        for (int before : new int[] {(1 << 22) - 7, (1 << 22) - 1, 1 << 22, (1 << 23) - 20}) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.writeBytes(new byte[before]);
            all.writeBytes(NAME.getBytes(UTF_8));
            assertThat(in(all.toByteArray())).as("after " + before).isNotEmpty();
        }
    }

    @Test
    void otherWordsAreNotFound() throws IOException {
        assertThat(in("Đặng Bích Quyên và những người khác".getBytes(UTF_8))).isEmpty();
    }

    private Iterable<String> in(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("file"), content);
        return new Needles().text("name", NAME).in(file);
    }
}
