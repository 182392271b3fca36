package vn.langnghe.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTypeTest {
    /** Bytes as Latin-1, with ~ for a zero byte. */
    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, application/pdf",
        "ÿØÿà~, image/jpeg",
        "GIF89a, image/gif",
        "RIFFxxxxWEBPVP8, image/webp",
        "~~~xftypheic, image/heic",
        "~~~xftypavif, image/avif",
        "~~~xftypisom, video/mp4",
        "~~~xftyp3gp4, video/3gpp",
        "~~~xftypqt  mp, video/quicktime",
        "ID3x, audio/mpeg",
        "ÿûxx, audio/mpeg",
        "#!AMR, audio/amr",
        "MZ\u0090~\u0003~, application/x-executable",
        "ÐÏ\u0011à¡±\u001aá, application/x-ole-storage",
    })
    void theFirstBytesTellTheType(String start, String type) {
        assertThat(ContentType.of(start.replace('~', '\0').getBytes(ISO_8859_1)))
                .isEqualTo(type);
    }

    @Test
    void aPictureThatIsAPageIsCalledAPage() {
        assertThat(text("<!DOCTYPE html><script>alert(1)</script>")).isEqualTo("text/html");
        assertThat(text("\n <svg xmlns='http://www.w3.org/2000/svg' onload='x'>"))
                .isEqualTo("image/svg+xml");
    }

    @Test
    void vietnameseIsText() {
        assertThat(text("Cán bộ tiếp dân uống rượu 𡨸😀\r\n")).isEqualTo("text/plain");
    }

    @Test
    void aLetterCutAtTheEndOfTheLookIsStillText() {
        byte[] letters = "ễ".repeat(ContentType.LOOKED_AT).getBytes(UTF_8);

        assertThat(ContentType.of(Arrays.copyOf(letters, ContentType.LOOKED_AT)))
                .isEqualTo("text/plain");
    }

    @Test
    void nothingIsEmptyAndNoiseIsUnknown() {
        byte[] noise = new byte[1000];
        new Random(1).nextBytes(noise);
        noise[0] = 1;

        assertThat(ContentType.of(new byte[0])).isEqualTo("application/x-empty");
        assertThat(ContentType.of(noise)).isEqualTo("application/octet-stream");
        assertThat(ContentType.of(new byte[] {'a', 0, 'b'})).isEqualTo("application/octet-stream");
        assertThat(ContentType.of(new byte[] {'a', (byte) 0xc3})).isEqualTo("application/octet-stream");
    }

    @Test
    void officeDocumentsAreToldFromOtherArchives() throws IOException {
        assertThat(ContentType.of(zip("[Content_Types].xml", "word/document.xml")))
                .endsWith("wordprocessingml.document");
        assertThat(ContentType.of(zip("[Content_Types].xml", "xl/workbook.xml")))
                .endsWith("spreadsheetml.sheet");
        assertThat(ContentType.of(zip("anh/1.jpg"))).isEqualTo("application/zip");
    }

    private static String text(String content) {
        return ContentType.of(content.getBytes(UTF_8));
    }

    private static byte[] zip(String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
