package vn.langnghe.evidence.copy.make;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.rendering.ImageType;

/**
 * The pages of a PDF as they look, each as one picture in a new PDF. Whatever is not drawn is gone with certainty: author,
 * history, scripts, files inside, hidden layers, text under a black bar. Comments and electronic signatures are left out,
 * filled forms stay.
 */
final class PdfCopy {
    static final int MOST_PAGES = 100;

    private static final float POINTS_PER_INCH = 72;
    private static final float DOTS_PER_INCH = 150;
    private static final float MOST_PIXELS = 6_000_000;
    private static final int MOST_LEVELS = 32;

    private PdfCopy() {}

    static Made of(byte[] original) throws IOException, NoCopy {
        try (PDDocument seen = Loader.loadPDF(original);
                PDDocument copy = new PDDocument()) {
            int pages = seen.getNumberOfPages();
            if (pages == 0 || pages > MOST_PAGES) {
                throw new NoCopy(pages == 0 ? WhyNot.BROKEN : WhyNot.PAGES);
            }
            draw(seen, copy);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            copy.save(bytes);
            return new Made("application/pdf", bytes.toByteArray());
        } catch (InvalidPasswordException locked) {
            throw new NoCopy(WhyNot.LOCKED);
        }
    }

    private static void draw(PDDocument seen, PDDocument copy) throws IOException, NoCopy {
        PageCamera camera = new PageCamera(seen);
        camera.setSubsamplingAllowed(true);
        camera.setAnnotationsFilter(PdfCopy::partOfThePage);
        long together = 0;
        for (int number = 0; number < seen.getNumberOfPages(); number++) {
            float scale = scale(seen.getPage(number).getCropBox());
            BufferedImage pixels = camera.renderImage(number, scale, ImageType.RGB);
            if (camera.blind()) {
                throw new NoCopy(WhyNot.BROKEN);
            }
            byte[] picture = Jpeg.of(pixels);
            together += picture.length;
            if (together > Copying.LARGEST) {
                throw new NoCopy(WhyNot.BIG);
            }
            add(copy, picture, pixels.getWidth() / scale, pixels.getHeight() / scale);
        }
    }

    /** Fields that somebody filled in; a signature's field shows who signed. */
    private static boolean partOfThePage(PDAnnotation annotation) {
        return annotation instanceof PDAnnotationWidget && !signature(annotation.getCOSObject());
    }

    /** The kind of a field may stand with the field above it. */
    private static boolean signature(COSDictionary field) {
        COSDictionary each = field;
        for (int level = 0; level < MOST_LEVELS && each != null; level++) {
            if (COSName.SIG.equals(each.getCOSName(COSName.FT))) {
                return true;
            }
            each = each.getCOSDictionary(COSName.PARENT);
        }
        return each != null;
    }

    /** Pixels per point: of a huge page fewer. */
    private static float scale(PDRectangle page) {
        double points = Math.max(1, (double) page.getWidth() * page.getHeight());
        return (float) Math.min(DOTS_PER_INCH / POINTS_PER_INCH, Math.sqrt(MOST_PIXELS / points));
    }

    static void add(PDDocument copy, byte[] picture, float width, float height) throws IOException {
        PDPage page = new PDPage(new PDRectangle(width, height));
        copy.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(copy, page)) {
            content.drawImage(JPEGFactory.createFromByteArray(copy, picture), 0, 0, width, height);
        }
    }
}
