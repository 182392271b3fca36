package vn.langnghe.evidence.copy.make;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A patch lies where it was seen, and of what lay under it nothing is left in the file. */
class CoveredPdfTest {
    private static final String WORDS = "Le Thi Hanh 4471";
    private static final String PDF = "application/pdf";

    /** Of our copies. */
    private static final double DOTS_PER_POINT = 150 / 72.0;

    /** Pixels of one square of a JPEG: a patch grows to whole ones. */
    private static final int SQUARE = 16;

    private static byte[] copy(byte[] original) throws NoCopy {
        return Copying.of(PDF, original).bytes();
    }

    private static BufferedImage page(byte[] copy, int number) throws NoCopy, IOException {
        Made page = Copying.of(List.of(Copying.PAGE, Integer.toString(number)), copy);
        assertThat(page.type()).isEqualTo("image/jpeg");
        return ImageIO.read(new ByteArrayInputStream(page.bytes()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void itsPagesAreCounted(int pages) throws NoCopy, IOException {
        Made counted = Copying.of(List.of(Copying.PAGES), copy(Sheets.of(pages, 0, WORDS)));

        assertThat(new String(counted.bytes(), java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo(Integer.toString(pages));
    }

    private static byte[] covered(byte[] copy, Patch... patches) throws NoCopy {
        Made made = Copying.of(List.of(Copying.COVERED, Patch.words(List.of(patches))), copy);
        assertThat(made.type()).isEqualTo(PDF);
        return made.bytes();
    }

    private static Patch patch(int page, Rectangle on) {
        return new Patch(page, on.x, on.y, on.width, on.height);
    }

    /** Where a field of the page lies after its turn, in pixels: worked out by hand, not by whoever draws. */
    private static Rectangle expected(Rectangle field, int turn) {
        int x = field.x;
        int y = field.y;
        int right = Sheets.WIDTH - x - field.width;
        int top = Sheets.HEIGHT - y - field.height;
        Rectangle points = switch (turn) {
            case 90 -> new Rectangle(y, x, field.height, field.width);
            case 180 -> new Rectangle(right, y, field.width, field.height);
            case 270 -> new Rectangle(top, right, field.height, field.width);
            default -> new Rectangle(x, top, field.width, field.height);
        };
        return new Rectangle(scaled(points.x), scaled(points.y), scaled(points.width), scaled(points.height));
    }

    private static int scaled(int points) {
        return (int) Math.round(points * DOTS_PER_POINT);
    }

    private static void near(Rectangle seen, Rectangle expected) {
        int[][] sides = {
            {seen.x, expected.x}, {seen.y, expected.y}, {seen.width, expected.width}, {seen.height, expected.height}
        };
        for (int[] side : sides) {
            assertThat(side[0]).as(seen + " " + expected).isBetween(side[1] - 4, side[1] + 4);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void aPatchLiesWhereItWasSeenHoweverThePageIsTurnedAndCut(int turn) throws NoCopy, IOException {
        byte[] copy = copy(Sheets.of(1, turn, WORDS));
        BufferedImage seen = page(copy, 1);
        Rectangle green = Sheets.around(seen, Sheets::green);
        near(green, expected(Sheets.GREEN, turn));
        near(Sheets.around(seen, Sheets::blue), expected(Sheets.BLUE, turn));

        byte[] given = covered(copy, patch(1, green));

        try (PDDocument pdf = Loader.loadPDF(given)) {
            BufferedImage drawn = new PDFRenderer(pdf).renderImage(0, (float) DOTS_PER_POINT);
            assertThat(Sheets.around(drawn, Sheets::green).isEmpty()).isTrue();
            near(Sheets.around(drawn, Sheets::blue), expected(Sheets.BLUE, turn));
            Rectangle black = Sheets.around(drawn, Sheets::black);
            assertThat(black.contains(green)).as(black + " " + green).isTrue();
            assertThat(black.width - green.width).isLessThan(2 * SQUARE);
            assertThat(black.height - green.height).isLessThan(2 * SQUARE);
            allBlack(page(given, 1), green);
        }
    }

    private static void allBlack(BufferedImage picture, Rectangle under) {
        assertThat(IntStream.range(0, under.width * under.height)
                        .allMatch(at ->
                                Sheets.black(picture.getRGB(under.x + at % under.width, under.y + at / under.width))))
                .isTrue();
    }

    /** The words stand in the text, the title, the XMP and a file inside of what came in; the search finds them there. */
    @Test
    void ofWhatLayUnderThePatchNothingIsLeft() throws NoCopy, IOException {
        byte[] original = Sheets.of(2, 90, WORDS);
        assertThat(Search.found(original, List.of(WORDS))).containsExactly(WORDS);
        byte[] copy = copy(original);
        Rectangle green = Sheets.around(page(copy, 2), Sheets::green);
        byte[] given = covered(copy, patch(1, green), patch(2, green));
        assertThat(Search.found(given, List.of(WORDS, "Hanh", "4471"))).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(given)) {
            assertThat(new PDFTextStripper().getText(pdf)).isBlank();
            assertThat(pdf.getDocumentInformation().getMetadataKeys()).isEmpty();
            assertThat(pdf.getDocumentCatalog().getCOSObject().keySet())
                    .isSubsetOf(COSName.TYPE, COSName.PAGES, COSName.VERSION);
            assertThat(pictures(pdf)).as("no picture of before lies beside").isEqualTo(2);
        }
        for (int number = 1; number <= 2; number++) {
            allBlack(page(given, number), green);
        }
    }

    private static long pictures(PDDocument pdf) {
        return pdf.getDocument().getXrefTable().keySet().stream()
                .filter(key -> picture(pdf, key))
                .count();
    }

    private static boolean picture(PDDocument pdf, COSObjectKey key) {
        return pdf.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream
                && COSName.IMAGE.equals(((COSDictionary) stream).getCOSName(COSName.SUBTYPE));
    }

    @Test
    void onlyThePageThatWasMeantIsCoveredAndTheOthersStayAsTheyWere() throws NoCopy, IOException {
        byte[] copy = copy(Sheets.of(3, 0, WORDS));
        Rectangle green = Sheets.around(page(copy, 2), Sheets::green);
        byte[] given = covered(copy, patch(2, green));
        assertThat(Sheets.around(page(given, 1), Sheets::green)).isEqualTo(green);
        assertThat(Sheets.around(page(given, 2), Sheets::green).isEmpty()).isTrue();
        assertThat(Sheets.around(page(given, 3), Sheets::green)).isEqualTo(green);
        try (PDDocument pdf = Loader.loadPDF(given)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            assertThat(pdf.getPage(1).getMediaBox().getWidth()).isBetween(399f, 401f);
        }
    }

    @Test
    void aPageOrAPlaceThatIsNotThereIsRefused() throws NoCopy {
        byte[] copy = copy(Sheets.of(2, 0, WORDS));
        for (String page : List.of("0", "3", "999")) {
            assertThat(why(List.of(Copying.PAGE, page), copy)).as(page).isEqualTo(WhyNot.PAGES);
        }
        for (String patches : List.of("3:1,1,5,5", "1,1,5,5 100:1,1,5,5", "2:833,1,5,5", "2:1,625,5,5")) {
            assertThat(why(List.of(Copying.COVERED, patches), copy)).as(patches).isEqualTo(WhyNot.PAGES);
        }
        assertThat(why(List.of(Copying.PAGE, "1"), new byte[200])).isEqualTo(WhyNot.BROKEN);
    }

    private static WhyNot why(List<String> asked, byte[] copy) {
        return catchThrowableOfType(NoCopy.class, () -> Copying.of(asked, copy)).why();
    }

    @Test
    void aPageOfKilometresIsShownAndCoveredWithinItsBounds() throws NoCopy, IOException {
        ByteArrayOutputStream huge = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage(new PDRectangle(-5_000_000, 7_000, 2_000_000, 3_000_000)));
            pdf.save(huge);
        }
        byte[] copy = copy(huge.toByteArray());
        BufferedImage seen = page(copy, 1);
        assertThat((long) seen.getWidth() * seen.getHeight()).isBetween(5_000_000L, 6_100_000L);
        Rectangle corner = new Rectangle(seen.getWidth() - 40, seen.getHeight() - 40, 40, 40);
        allBlack(page(covered(copy, patch(1, corner)), 1), corner);
    }

    @Test
    void whatIsLockedOrHasTenThousandPagesHasNoPageToShow() {
        assertThat(why(List.of(PDF), Dirty.pdfOf(10_000, null))).isEqualTo(WhyNot.PAGES);
        assertThat(why(List.of(PDF), Dirty.pdfOf(3, "mat khau"))).isEqualTo(WhyNot.LOCKED);
    }
}
