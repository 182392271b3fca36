package vn.langnghe.evidence.copy.make;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntPredicate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/**
 * Documents whose pages have a green field with words on it and a blue field without, and which say these words in other
 * places, too. The pages begin nowhere near zero, show a part of themselves, and may be turned.
 */
public final class Sheets {
    public static final int WIDTH = 400;
    public static final int HEIGHT = 300;

    /** In points from the lower left corner of what is shown. */
    public static final Rectangle GREEN = new Rectangle(60, 50, 150, 40);

    public static final Rectangle BLUE = new Rectangle(300, 220, 60, 40);

    private static final int LEFT = 70;
    private static final int BOTTOM = -130;

    private Sheets() {}

    /** @param turn degrees clockwise */
    public static byte[] of(int pages, int turn, String words) {
        try (PDDocument pdf = new PDDocument()) {
            tell(pdf, words);
            for (int number = 0; number < pages; number++) {
                PDPage page = new PDPage(new PDRectangle(-200, -300, 900, 1_000));
                page.setCropBox(new PDRectangle(LEFT, BOTTOM, WIDTH, HEIGHT));
                page.setRotation(turn);
                pdf.addPage(page);
                draw(pdf, page, words);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tell(PDDocument pdf, String words) throws IOException {
        pdf.getDocumentInformation().setTitle(words);
        PDMetadata xmp = new PDMetadata(pdf);
        xmp.importXMPMetadata(words.getBytes(US_ASCII));
        pdf.getDocumentCatalog().setMetadata(xmp);
        PDComplexFileSpecification spec = new PDComplexFileSpecification();
        spec.setFile(words);
        spec.setEmbeddedFile(new PDEmbeddedFile(pdf, new ByteArrayInputStream(words.getBytes(US_ASCII))));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(new LinkedHashMap<>(Map.of("one", spec)));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        pdf.getDocumentCatalog().setNames(names);
    }

    private static void draw(PDDocument pdf, PDPage page, String words) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            field(content, Color.GREEN, GREEN);
            field(content, Color.BLUE, BLUE);
            content.setNonStrokingColor(Color.BLACK);
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), 14);
            content.newLineAtOffset(LEFT + GREEN.x + 5, BOTTOM + GREEN.y + 15);
            content.showText(words);
            content.endText();
        }
    }

    private static void field(PDPageContentStream content, Color color, Rectangle where) throws IOException {
        content.setNonStrokingColor(color);
        content.addRect(LEFT + where.x, BOTTOM + where.y, where.width, where.height);
        content.fill();
    }

    public static boolean green(int pixel) {
        return (pixel >> 8 & 255) > 150 && (pixel >> 16 & 255) < 110 && (pixel & 255) < 110;
    }

    public static boolean blue(int pixel) {
        return (pixel & 255) > 150 && (pixel >> 16 & 255) < 110 && (pixel >> 8 & 255) < 110;
    }

    public static boolean black(int pixel) {
        return (pixel & 255) < 12 && (pixel >> 8 & 255) < 12 && (pixel >> 16 & 255) < 12;
    }

    /** What surrounds all pixels of a kind, as somebody sees them; empty when there are none. */
    public static Rectangle around(BufferedImage picture, IntPredicate kind) {
        Rectangle around = new Rectangle(-1, -1);
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                if (kind.test(picture.getRGB(x, y))) {
                    around.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return around;
    }
}
