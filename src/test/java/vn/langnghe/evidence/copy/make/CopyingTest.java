package vn.langnghe.evidence.copy.make;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CopyingTest {
    static List<Dirty.File> dirty() {
        return Dirty.all();
    }

    /** The search finds every one of them in the original: else its silence about the copy would mean nothing. */
    @ParameterizedTest
    @MethodSource("dirty")
    void theOriginalSaysWhoMadeItAndTheCopyDoesNot(Dirty.File file) throws NoCopy {
        byte[] before = file.bytes().clone();
        Made copy = Copying.of(file.type(), file.bytes());
        assertThat(Search.found(file.bytes(), file.canaries())).isEqualTo(file.canaries());
        assertThat(Search.found(copy.bytes(), file.canaries())).isEmpty();
        assertThat(copy.bytes()).isNotEmpty();
        assertThat(file.bytes()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({"image/jpeg", "image/png", "image/gif", "image/bmp"})
    void aPictureStaysThePictureItWas(String type) throws NoCopy, IOException {
        Made copy = Copying.of(type, Dirty.encoded(type.substring("image/".length()), Dirty.drawn(80, 40)));
        assertThat(copy.type()).isEqualTo("image/jpeg");
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(copy.bytes()));
        assertThat(seen.getWidth()).isEqualTo(80);
        assertThat(near(seen, 10, 20, Color.RED)).isTrue();
        assertThat(near(seen, 70, 20, Color.BLUE)).isTrue();
    }

    /** Red is left before; where it is after tells how the picture was turned. */
    @ParameterizedTest
    @CsvSource({
        "1, 80, 10, 20, 70, 20", "2, 80, 70, 20, 10, 20", "3, 80, 70, 20, 10, 20", "4, 80, 10, 20, 70, 20",
        "5, 40, 20, 10, 20, 70", "6, 40, 20, 10, 20, 70", "7, 40, 20, 70, 20, 10", "8, 40, 20, 70, 20, 10"
    })
    void aPhotoIsSetUpright(int said, int width, int redX, int redY, int blueX, int blueY) throws NoCopy, IOException {
        Made copy = Copying.of("image/jpeg", Dirty.turnedJpeg(said));
        BufferedImage seen = ImageIO.read(new ByteArrayInputStream(copy.bytes()));
        assertThat(seen.getWidth()).isEqualTo(width);
        assertThat(near(seen, redX, redY, Color.RED)).isTrue();
        assertThat(near(seen, blueX, blueY, Color.BLUE)).isTrue();
    }

    private static boolean near(BufferedImage image, int x, int y, Color wanted) {
        Color seen = new Color(image.getRGB(x, y));
        return Math.abs(seen.getRed() - wanted.getRed()) < 40
                && Math.abs(seen.getGreen() - wanted.getGreen()) < 40
                && Math.abs(seen.getBlue() - wanted.getBlue()) < 40;
    }

    @Test
    void aPageIsSeenAsItWasAndHoldsNoTextAnyMore() throws NoCopy, IOException {
        Made copy = Copying.of("application/pdf", Dirty.pdf().bytes());
        try (PDDocument pdf = Loader.loadPDF(copy.bytes())) {
            assertThat(new PDFTextStripper().getText(pdf)).isBlank();
            assertThat(pdf.getDocumentInformation().getMetadataKeys()).isEmpty();
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(590f, 600f);
            BufferedImage page = new PDFRenderer(pdf).renderImage(0);
            assertThat(near(page, 150, 842 - 550, Color.RED)).isTrue();
            assertThat(near(page, 250, 842 - 550, Color.BLUE)).isTrue();
            assertThat(dark(page, 100, 842 - 412, 120, 16)).isTrue();
        }
    }

    /** Each is a red field of its own: a filled form is part of the paper, a remark and a signature say who. */
    @Test
    void remarksAndSignaturesAreNotDrawnAndFilledFormsAre() throws NoCopy, IOException {
        Made copy = Copying.of("application/pdf", Dirty.annotated());
        try (PDDocument pdf = Loader.loadPDF(copy.bytes())) {
            BufferedImage page = new PDFRenderer(pdf).renderImage(0);
            assertThat(near(page, 110, 842 - 110, Color.RED)).as("filled form").isTrue();
            assertThat(near(page, 210, 842 - 110, Color.WHITE)).as("signature").isTrue();
            assertThat(near(page, 310, 842 - 110, Color.WHITE)).as("stamp").isTrue();
        }
    }

    private static boolean dark(BufferedImage page, int x, int y, int width, int height) {
        return Arrays.stream(page.getRGB(x, y, width, height, null, 0, width))
                .mapToObj(Color::new)
                .anyMatch(c -> c.getRed() < 100 && c.getGreen() < 100 && c.getBlue() < 100);
    }

    @Test
    void lettersStayWhateverTheyWereWrittenIn() throws NoCopy {
        assertThat(text("text/plain", "\uFEFFĐi muộn\r\n\tvề sớm".getBytes(UTF_16LE)))
                .isEqualTo("Đi muộn\n\tvề sớm");
        assertThat(text("text/plain", "Đi muộn".getBytes(UTF_8))).isEqualTo("Đi muộn");
    }

    @Test
    void ofADocumentItsWordsStay() throws NoCopy {
        assertThat(text(Dirty.docx().type(), Dirty.docx().bytes())).isEqualTo("Kính gửi: Ban tiếp nhận xem xét\n");
        assertThat(text(Dirty.odt().type(), Dirty.odt().bytes())).isEqualTo("Kính gửi: Ban tiếp nhận\n");
    }

    private static String text(String type, byte[] original) throws NoCopy {
        Made copy = Copying.of(type, original);
        assertThat(copy.type()).isEqualTo("text/plain");
        return new String(copy.bytes(), UTF_8);
    }

    @Test
    void moreThanIsDecodedIsRefusedByItsHeader() {
        assertThat(why("image/png", Dirty.pngOf(50_000, 50_000))).isEqualTo(WhyNot.PIXELS);
        assertThat(why("image/png", Dirty.pngOf(8_000, 5_001))).isEqualTo(WhyNot.PIXELS);
        assertThat(why("application/pdf", Dirty.pdfOf(PdfCopy.MOST_PAGES + 1, null)))
                .isEqualTo(WhyNot.PAGES);
    }

    /** A JPEG 2000, which nobody here decodes: the page would look whole without it. */
    @Test
    void aPageWithAPictureThatNobodyCanDecodeGivesNoCopy() {
        assertThat(why("application/pdf", Dirty.pdfWithUnseenPicture())).isEqualTo(WhyNot.BROKEN);
    }

    @Test
    void aLockedFileIsSaidToBeLocked() {
        assertThat(why("application/pdf", Dirty.pdfOf(1, "mat khau"))).isEqualTo(WhyNot.LOCKED);
    }

    @ParameterizedTest
    @MethodSource("dirty")
    void whatIsCutOrTornApartIsNoError(Dirty.File file) {
        byte[] cut = Arrays.copyOf(file.bytes(), file.bytes().length / 3);
        byte[] torn = file.bytes().clone();
        new Random(file.type().hashCode()).ints(400, 12, torn.length).forEach(at -> torn[at] ^= (byte) 0x5A);
        for (byte[] each : List.of(cut, torn)) {
            try {
                assertThat(Search.found(Copying.of(file.type(), each).bytes(), file.canaries()))
                        .isEmpty();
            } catch (NoCopy no) {
                assertThat(no.why()).isEqualTo(WhyNot.BROKEN);
            }
        }
    }

    @Test
    void anArchiveThatGrowsIsNotUnfolded() {
        Map<String, byte[]> bomb = new LinkedHashMap<>(Map.of("word/document.xml", new byte[40 << 20]));
        assertThat(why(Dirty.docx().type(), Dirty.zip(bomb))).isEqualTo(WhyNot.BIG);
        for (int i = 0; i < 1_001; i++) {
            bomb.put("word/" + i, new byte[0]);
        }
        bomb.put("word/document.xml", new byte[0]);
        assertThat(why(Dirty.docx().type(), Dirty.zip(bomb))).isEqualTo(WhyNot.BIG);
    }

    @Test
    void noEntityIsResolved() {
        String laughs = "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/hostname\"><!ENTITY b \"ha\">]>"
                + "<d xmlns:w=\"w\"><w:p><w:t>&a;&b;</w:t></w:p></d>";
        byte[] docx = Dirty.zip(Map.of("word/document.xml", laughs.getBytes(UTF_8)));
        try {
            assertThat(text(Dirty.docx().type(), docx)).isBlank();
        } catch (NoCopy no) {
            assertThat(no.why()).isEqualTo(WhyNot.BROKEN);
        }
    }

    @Test
    void ofWhatNobodyKnowsThereIsNoCopy() {
        for (String type : List.of(
                "image/heic",
                "image/webp",
                "image/svg+xml",
                "text/html",
                "application/zip",
                "application/octet-stream",
                "application/x-executable",
                "video/mp4")) {
            assertThat(Copying.knows(type)).as(type).isFalse();
            assertThat(why(type, new byte[10])).isEqualTo(WhyNot.TYPE);
        }
    }

    private static WhyNot why(String type, byte[] original) {
        return catchThrowableOfType(NoCopy.class, () -> Copying.of(type, original))
                .why();
    }
}
