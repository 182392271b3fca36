package vn.langnghe.evidence.copy.make;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * The safe copy of a PDF page by page, and with some of its pixels replaced by black. A page of it is one upright picture
 * without turn or crop ({@link PdfCopy}), so that a patch lies where it was seen whatever the original said of itself.
 */
final class CoveredPdf {
    private CoveredPdf() {}

    /** How many pages there are, in digits. */
    static Made pages(byte[] copy) throws IOException {
        try (PDDocument seen = Loader.loadPDF(copy)) {
            return new Made(
                    "text/plain", Integer.toString(seen.getNumberOfPages()).getBytes(US_ASCII));
        }
    }

    /**
     * The picture that is one page, unchanged.
     *
     * @param number from 1
     */
    static Made page(byte[] copy, int number) throws IOException, NoCopy {
        try (PDDocument seen = Loader.loadPDF(copy)) {
            return new Made("image/jpeg", picture(page(seen, number)));
        }
    }

    /** All pages in a new file, the covered ones with new pictures. Nothing else of the file is carried over. */
    static Made of(byte[] copy, List<Patch> patches) throws IOException, NoCopy {
        try (PDDocument seen = Loader.loadPDF(copy);
                PDDocument covered = new PDDocument()) {
            for (Patch patch : patches) {
                page(seen, patch.page());
            }
            for (int number = 1; number <= seen.getNumberOfPages(); number++) {
                PDPage page = page(seen, number);
                byte[] picture = covered(picture(page), on(number, patches));
                PdfCopy.add(
                        covered,
                        picture,
                        page.getMediaBox().getWidth(),
                        page.getMediaBox().getHeight());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            covered.save(bytes);
            return new Made("application/pdf", bytes.toByteArray());
        }
    }

    private static List<Patch> on(int number, List<Patch> patches) {
        return patches.stream().filter(patch -> patch.page() == number).toList();
    }

    private static byte[] covered(byte[] picture, List<Patch> patches) throws IOException, NoCopy {
        try {
            return patches.isEmpty() ? picture : PatchedPicture.of(picture, patches);
        } catch (IllegalArgumentException beside) {
            throw new NoCopy(WhyNot.PAGES);
        }
    }

    private static PDPage page(PDDocument seen, int number) throws NoCopy {
        if (number < 1 || number > seen.getNumberOfPages()) {
            throw new NoCopy(WhyNot.PAGES);
        }
        return seen.getPage(number - 1);
    }

    /** @throws IOException when the page is not as we write pages */
    private static byte[] picture(PDPage page) throws IOException {
        PDResources resources = page.getResources();
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDImageXObject one) {
                try (InputStream jpeg = one.createInputStream(List.of(COSName.DCT_DECODE.getName()))) {
                    return jpeg.readAllBytes();
                }
            }
        }
        throw new IOException("a page without a picture");
    }
}
