package vn.langnghe.evidence.copy;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.langnghe.evidence.copy.CopyProcess.Failed;
import vn.langnghe.evidence.copy.CopyProcess.Ready;
import vn.langnghe.evidence.copy.make.Copying;
import vn.langnghe.evidence.copy.make.Dirty;
import vn.langnghe.evidence.copy.make.PatchedPicture;
import vn.langnghe.evidence.copy.make.Search;
import vn.langnghe.evidence.copy.make.WhyNot;

/** The process that looks into strangers' files, really started. */
class CopyProcessTest {
    private static final int LARGEST_FILE = 25 << 20;

    @TempDir
    Path scratch;

    private final ByteArrayOutputStream copy = new ByteArrayOutputStream();

    private Ready run(String type, byte[] original, Duration patience) throws IOException, Failed {
        return new CopyProcess(scratch, patience)
                .run(type, original.length, to -> write(original, to), from -> from.transferTo(copy));
    }

    private Ready made(String type, byte[] original) throws IOException, Failed {
        return run(type, original, CopyMaker.PATIENCE);
    }

    private WhyNot why(String type, byte[] original, Duration patience) {
        return catchThrowableOfType(Failed.class, () -> run(type, original, patience))
                .why();
    }

    @Test
    void aPhotoAndADocumentComeBackWithoutTheirAuthor() throws IOException, Failed {
        for (Dirty.File file : new Dirty.File[] {Dirty.jpeg(), Dirty.pdf(), Dirty.docx()}) {
            copy.reset();
            Ready ready = made(file.type(), file.bytes());
            assertThat(ready.size()).isEqualTo(copy.size()).isPositive();
            assertThat(Search.found(copy.toByteArray(), file.canaries())).isEmpty();
        }
    }

    @Test
    void asMuchAsMayBeSentAndDecodedFitsIntoItsMemory() throws IOException, Failed {
        byte[] junk = new byte[LARGEST_FILE - 1_000_000];
        new Random(5).nextBytes(junk);
        byte[] png = Dirty.encoded("png", new BufferedImage(6_324, 6_324, BufferedImage.TYPE_INT_RGB));
        Ready ready = made("image/png", Dirty.pngWith(png, "prVt", junk));
        assertThat(ready.type()).isEqualTo("image/jpeg");
        assertThat(ready.size()).isPositive();
    }

    /** As many pages of noise as a copy may hold: shown and covered within the memory that makes copies. */
    @Test
    void aCopyOfTheLargestSizeIsShownAndCovered() throws IOException, Failed {
        byte[] largest = noise();
        assertThat(largest.length).isBetween(Copying.LARGEST * 8 / 10, Copying.LARGEST);
        for (List<String> asked :
                List.of(List.of(Copying.PAGE, "2"), List.of(Copying.COVERED, "9,9,500,500 3:9,9,90,90"))) {
            copy.reset();
            Ready ready = new CopyProcess(scratch, CopyMaker.PATIENCE)
                    .run(asked, largest.length, to -> write(largest, to), from -> from.transferTo(copy));
            assertThat(ready.size()).isPositive();
        }
    }

    private static byte[] noise() throws IOException {
        BufferedImage noise = new BufferedImage(2_000, 3_000, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int y = 0; y < noise.getHeight(); y++) {
            noise.setRGB(
                    0, y, noise.getWidth(), 1, random.ints(noise.getWidth()).toArray(), 0, noise.getWidth());
        }
        byte[] jpeg = PatchedPicture.of(Dirty.encoded("jpeg", noise), List.of());
        return pdf(pdf -> {
            for (long together = jpeg.length; together < Copying.LARGEST - 10_000; together += jpeg.length) {
                PDPage page = new PDPage();
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(JPEGFactory.createFromByteArray(pdf, jpeg), 0, 0, 600, 800);
                }
            }
        });
    }

    @Test
    void aPixelFloodIsSeenByItsHeader() {
        assertThat(why("image/png", Dirty.pngOf(50_000, 50_000), CopyMaker.PATIENCE))
                .isEqualTo(WhyNot.PIXELS);
    }

    /** Nearly three gigabytes of pixels, a few kilobytes long. */
    @Test
    void aPictureOfGigabytesInADocumentEndsWithItsProcess() {
        assertThat(why("application/pdf", pdfWithPictureOf(30_000), CopyMaker.PATIENCE))
                .isIn(WhyNot.BROKEN, WhyNot.SLOW);
    }

    @Test
    void whatTakesForEverIsEnded() {
        assertThat(why("application/pdf", laughingPdf(), Duration.ofSeconds(6))).isEqualTo(WhyNot.SLOW);
    }

    @Test
    void aProcessThatIsEndedFromOutsideSaysNothingOfItsFile() throws InterruptedException {
        CopyProcess process = new CopyProcess(scratch, CopyMaker.PATIENCE);
        AtomicReference<Throwable> end = new AtomicReference<>();
        CountDownLatch fed = new CountDownLatch(1);
        Thread thread = new Thread(() -> end.set(catchThrowable(() -> process.run(
                "application/pdf",
                laughingPdf().length,
                to -> {
                    write(laughingPdf(), to);
                    fed.countDown();
                },
                from -> from.transferTo(copy)))));
        thread.start();
        assertThat(fed.await(60, TimeUnit.SECONDS)).isTrue();
        // long enough that somebody waits for the answer; the file takes for ever
        thread.join(1_500);
        process.stop();
        thread.join();
        assertThat(end.get()).isInstanceOf(IOException.class);
    }

    private static void write(byte[] bytes, OutputStream to) {
        try {
            to.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forms that draw forms that draw forms: ten to the ninth of them. */
    private static byte[] laughingPdf() {
        return pdf(pdf -> {
            PDFormXObject inner = form(pdf, null, "0 0 1 1 re f");
            for (int level = 0; level < 9; level++) {
                inner = form(pdf, inner, "/F Do ".repeat(10));
            }
            PDPage page = new PDPage();
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawForm(inner);
            }
        });
    }

    private static PDFormXObject form(PDDocument pdf, PDFormXObject inner, String drawn) throws IOException {
        PDFormXObject form = new PDFormXObject(new PDStream(pdf, new ByteArrayInputStream(drawn.getBytes(US_ASCII))));
        form.setBBox(new PDRectangle(500, 500));
        PDResources resources = new PDResources();
        if (inner != null) {
            resources.put(COSName.F, inner);
        }
        form.setResources(resources);
        return form;
    }

    /** Black, so that it is small until somebody unpacks it. */
    private static byte[] pdfWithPictureOf(int side) {
        return pdf(pdf -> {
            PDStream stream = new PDStream(pdf);
            stream.getCOSObject().setItem(COSName.TYPE, COSName.XOBJECT);
            stream.getCOSObject().setItem(COSName.SUBTYPE, COSName.IMAGE);
            stream.getCOSObject().setInt(COSName.WIDTH, side);
            stream.getCOSObject().setInt(COSName.HEIGHT, side);
            stream.getCOSObject().setInt(COSName.BITS_PER_COMPONENT, 8);
            stream.getCOSObject().setItem(COSName.COLORSPACE, COSName.DEVICERGB);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] row = new byte[side * 3];
                for (int i = 0; i < side; i++) {
                    out.write(row);
                }
            }
            PDPage page = new PDPage();
            pdf.addPage(page);
            PDResources resources = new PDResources();
            page.setResources(resources);
            resources.put(COSName.getPDFName("P"), new PDImageXObject(stream, resources));
            page.setContents(
                    new PDStream(pdf, new ByteArrayInputStream("q 500 0 0 500 0 0 cm /P Do Q".getBytes(US_ASCII))));
        });
    }

    @FunctionalInterface
    private interface Drawing {
        void on(PDDocument pdf) throws IOException;
    }

    private static byte[] pdf(Drawing drawing) {
        try (PDDocument pdf = new PDDocument()) {
            drawing.on(pdf);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
