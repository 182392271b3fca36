package vn.langnghe.evidence.copy.make;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** Files that say who made them, in every field we know; each field holds a canary of its own. */
public final class Dirty {
    /** Nothing that a codec would write by chance. */
    private static final String CANARY = "KimTienThao";

    private Dirty() {}

    /** A dirty file and all that must not be in its copy. */
    public record File(String name, String type, byte[] bytes, List<String> canaries) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final class Canaries {
        private final List<String> sown = new ArrayList<>();

        String next(String field) {
            String canary = CANARY + "_" + field + "_" + (sown.size() + 1000);
            sown.add(canary);
            return canary;
        }
    }

    public static List<File> all() {
        return List.of(jpeg(), png(), gif(), bmp(), pdf(), text(), docx(), odt());
    }

    public static BufferedImage drawn(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return image;
    }

    public static byte[] encoded(String format, BufferedImage image) {
        return bytes(out -> ImageIO.write(image, format, out));
    }

    public static File jpeg() {
        Canaries sown = new Canaries();
        byte[] plain = encoded("jpeg", drawn(80, 40));
        byte[] thumbnail = jpegWith(encoded("jpeg", drawn(16, 8)), 0xFE, ascii(sown.next("thumbnail")));
        byte[] jpeg = jpegWith(plain, 0xFE, ascii(sown.next("comment")));
        jpeg = jpegWith(jpeg, 0xED, ascii("Photoshop 3.0\08BIM" + sown.next("iptc")));
        jpeg = jpegWith(jpeg, 0xEC, ascii("Ducky" + sown.next("ducky")));
        jpeg = jpegWith(
                jpeg, 0xE1, ascii("http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>" + sown.next("xmp") + "</x:xmpmeta>"));
        jpeg = jpegWith(jpeg, 0xE1, join(ascii("Exif\0\0"), exif(sown, thumbnail, 6)));
        return new File("photo.jpg", "image/jpeg", join(jpeg, ascii(sown.next("tail"))), sown.sown);
    }

    /** Orientation, artist, a GPS directory with a place, the serial number and the thumbnail. */
    private static byte[] exif(Canaries sown, byte[] thumbnail, int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(600 + thumbnail.length).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(ascii("II")).putShort((short) 42).putInt(8);
        tiff.putShort((short) 4);
        entry(tiff, 0x0112, 3, 1, orientation);
        String artist = sown.next("artist");
        entry(tiff, 0x013B, 2, artist.length(), 200);
        String serial = sown.next("serial");
        entry(tiff, 0xA431, 2, serial.length(), 300);
        entry(tiff, 0x8825, 4, 1, 100);
        tiff.putInt(0);
        tiff.position(100);
        tiff.putShort((short) 1);
        String place = sown.next("gps");
        entry(tiff, 0x001D, 2, place.length(), 400);
        tiff.position(200);
        tiff.put(ascii(artist)).position(300);
        tiff.put(ascii(serial)).position(400);
        tiff.put(ascii(place)).position(600);
        return tiff.put(thumbnail).array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** The segment right after the start of the image. */
    static byte[] jpegWith(byte[] jpeg, int marker, byte[] content) {
        ByteBuffer with = ByteBuffer.allocate(jpeg.length + content.length + 4);
        with.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) marker).putShort((short) (content.length + 2));
        return with.put(content).put(jpeg, 2, jpeg.length - 2).array();
    }

    static byte[] turnedJpeg(int orientation) {
        return jpegWith(
                encoded("jpeg", drawn(80, 40)),
                0xE1,
                join(ascii("Exif\0\0"), exif(new Canaries(), new byte[0], orientation)));
    }

    static File png() {
        Canaries sown = new Canaries();
        byte[] png = encoded("png", drawn(80, 40));
        png = pngWith(png, "tEXt", ascii("Author\0" + sown.next("tEXt")));
        png = pngWith(png, "zTXt", join(ascii("Comment\0\0"), deflated(ascii(sown.next("zTXt")))));
        png = pngWith(png, "iTXt", ascii("XML:com.adobe.xmp\0\0\0\0\0" + sown.next("iTXt")));
        png = pngWith(png, "eXIf", exif(sown, new byte[0], 1));
        png = pngWith(png, "prVt", ascii(sown.next("private")));
        return new File("screen.png", "image/png", join(png, ascii(sown.next("tail"))), sown.sown);
    }

    /** The chunk right after the header. */
    public static byte[] pngWith(byte[] png, String type, byte[] content) {
        int head = 8 + 25;
        byte[] named = join(ascii(type), content);
        CRC32 crc = new CRC32();
        crc.update(named);
        ByteBuffer with = ByteBuffer.allocate(png.length + content.length + 12);
        with.put(png, 0, head).putInt(content.length).put(named).putInt((int) crc.getValue());
        return with.put(png, head, png.length - head).array();
    }

    /** A header that promises so many pixels, and nothing else. */
    public static byte[] pngOf(int width, int height) {
        byte[] png = encoded("png", drawn(2, 2));
        ByteBuffer changed = ByteBuffer.wrap(png);
        changed.putInt(16, width).putInt(20, height);
        CRC32 crc = new CRC32();
        crc.update(png, 12, 17);
        changed.putInt(29, (int) crc.getValue());
        return png;
    }

    static File gif() {
        Canaries sown = new Canaries();
        byte[] gif = encoded("gif", drawn(80, 40));
        String canary = sown.next("comment");
        byte[] comment = join(new byte[] {0x21, (byte) 0xFE, (byte) canary.length()}, ascii(canary), new byte[1]);
        byte[] without = Arrays.copyOf(gif, gif.length - 1);
        return new File(
                "moving.gif",
                "image/gif",
                join(without, comment, new byte[] {0x3B}, ascii(sown.next("tail"))),
                sown.sown);
    }

    static File bmp() {
        Canaries sown = new Canaries();
        return new File(
                "scan.bmp", "image/bmp", join(encoded("bmp", drawn(80, 40)), ascii(sown.next("tail"))), sown.sown);
    }

    public static File pdf() {
        Canaries sown = new Canaries();
        byte[] bytes = bytes(out -> {
            try (PDDocument pdf = new PDDocument()) {
                tell(pdf, sown);
                page(pdf, sown);
                pdf.save(out);
            }
        });
        return new File("don.pdf", "application/pdf", bytes, sown.sown);
    }

    private static void tell(PDDocument pdf, Canaries sown) throws IOException {
        PDDocumentInformation info = pdf.getDocumentInformation();
        info.setAuthor(sown.next("author"));
        info.setProducer(sown.next("producer"));
        info.setTitle(sown.next("title"));
        info.setCustomMetadataValue("Company", sown.next("company"));
        info.setCreationDate(Calendar.getInstance());
        PDMetadata xmp = new PDMetadata(pdf);
        xmp.importXMPMetadata(sown.next("xmp").getBytes(UTF_8));
        pdf.getDocumentCatalog().setMetadata(xmp);
        pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('" + sown.next("js") + "')"));
        PDEmbeddedFile inside = new PDEmbeddedFile(pdf, new ByteArrayInputStream(ascii(sown.next("inside"))));
        PDComplexFileSpecification spec = new PDComplexFileSpecification();
        spec.setFile(sown.next("file"));
        spec.setEmbeddedFile(inside);
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(new LinkedHashMap<>(Map.of("one", spec)));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        pdf.getDocumentCatalog().setNames(names);
    }

    private static void page(PDDocument pdf, Canaries sown) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        PDAnnotationText note = new PDAnnotationText();
        note.setTitlePopup(sown.next("annotator"));
        note.setContents(sown.next("annotation"));
        note.setRectangle(new PDRectangle(50, 700, 20, 20));
        page.getAnnotations().add(note);
        page.getCOSObject().setString(COSName.getPDFName("LastAuthor"), sown.next("piece"));
        PDImageXObject photo = PDImageXObject.createFromByteArray(
                pdf, jpegWith(encoded("jpeg", drawn(80, 40)), 0xFE, ascii(sown.next("photo"))), "photo.jpg");
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
            content.drawImage(photo, 100, 500, 200, 100);
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(100, 400);
            content.showText("Hop bo phan luc 9 gio");
            content.setRenderingMode(RenderingMode.NEITHER);
            content.showText(sown.next("invisible"));
            content.endText();
            content.addComment(sown.next("remark"));
        }
    }

    /** A text field, a signature's field and a stamp, from left to right. */
    static byte[] annotated() {
        return bytes(out -> {
            try (PDDocument pdf = new PDDocument()) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                List<PDAnnotation> all =
                        List.of(new PDAnnotationWidget(), new PDAnnotationWidget(), new PDAnnotationRubberStamp());
                all.get(0).getCOSObject().setItem(COSName.FT, COSName.TX);
                COSDictionary above = new COSDictionary();
                above.setItem(COSName.FT, COSName.SIG);
                all.get(1).getCOSObject().setItem(COSName.PARENT, above);
                for (int i = 0; i < all.size(); i++) {
                    all.get(i).setRectangle(new PDRectangle(100 + 100 * i, 100, 20, 20));
                    all.get(i).setAppearance(red(pdf));
                    page.getAnnotations().add(all.get(i));
                }
                pdf.save(out);
            }
        });
    }

    private static PDAppearanceDictionary red(PDDocument pdf) throws IOException {
        PDAppearanceStream red = new PDAppearanceStream(pdf);
        red.setBBox(new PDRectangle(20, 20));
        try (PDAppearanceContentStream content = new PDAppearanceContentStream(red)) {
            content.setNonStrokingColor(Color.RED);
            content.addRect(0, 0, 20, 20);
            content.fill();
        }
        PDAppearanceDictionary look = new PDAppearanceDictionary();
        look.setNormalAppearance(red);
        return look;
    }

    static byte[] pdfWithUnseenPicture() {
        return bytes(out -> {
            try (PDDocument pdf = new PDDocument()) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                PDImageXObject picture = new PDImageXObject(
                        pdf,
                        new ByteArrayInputStream(ascii("\0\0\0\fjP")),
                        COSName.JPX_DECODE,
                        80,
                        40,
                        8,
                        PDDeviceRGB.INSTANCE);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(picture, 100, 500, 200, 100);
                }
                pdf.save(out);
            }
        });
    }

    static byte[] pdfOf(int pages, String password) {
        return bytes(out -> {
            try (PDDocument pdf = new PDDocument()) {
                for (int i = 0; i < pages; i++) {
                    pdf.addPage(new PDPage());
                }
                if (password != null) {
                    pdf.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
                }
                pdf.save(out);
            }
        });
    }

    static File text() {
        Canaries sown = new Canaries();
        StringBuilder hidden = new StringBuilder("\uFEFFCán bộ đi muộn.\r\n");
        sown.next("tags").chars().forEach(c -> hidden.appendCodePoint(0xE0000 + c));
        byte[] bytes = hidden.append("\u200B\u202Ehết").toString().getBytes(UTF_8);
        String tags = sown.sown.get(0);
        StringBuilder asTags = new StringBuilder();
        tags.chars().forEach(c -> asTags.appendCodePoint(0xE0000 + c));
        return new File("loi ke.txt", "text/plain", bytes, List.of(asTags.toString(), "\u200B", "\u202E", "\uFEFF"));
    }

    public static File docx() {
        Canaries sown = new Canaries();
        String body =
                "<w:document xmlns:w=\"w\"><w:body><w:p w:rsidR=\"00AB12CD\"><w:r><w:t>Kính gửi: Ban tiếp nhận</w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>" + sown.next("hidden") + "</w:t></w:r>"
                        + "<w:del w:author=\"" + sown.next("deleter") + "\"><w:r><w:delText>" + sown.next("deleted")
                        + "</w:delText></w:r></w:del><w:ins w:author=\"" + sown.next("inserter")
                        + "\"><w:r><w:t> xem xét</w:t></w:r></w:ins><w:commentReference w:id=\"1\"/></w:p>"
                        + "<!-- " + sown.next("remark") + " --></w:body></w:document>";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", ascii("<Types/>"));
        parts.put("word/document.xml", body.getBytes(UTF_8));
        parts.put("word/comments.xml", ascii("<c>" + sown.next("comment") + "</c>"));
        parts.put("docProps/core.xml", ascii("<dc:creator>" + sown.next("creator") + "</dc:creator>"));
        parts.put("docProps/app.xml", ascii("<Company>" + sown.next("company") + "</Company>"));
        parts.put("docProps/thumbnail.jpeg", jpeg().bytes());
        parts.put("word/media/image1.jpeg", jpeg().bytes());
        return new File(
                "don.docx",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                zip(parts),
                Stream.of(sown.sown, jpeg().canaries(), List.of("00AB12CD"))
                        .flatMap(List::stream)
                        .toList());
    }

    static File odt() {
        Canaries sown = new Canaries();
        String body =
                "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:dc=\"d\"><text:p>Kính gửi: Ban<text:s/>tiếp nhận"
                        + "<office:annotation><dc:creator>" + sown.next("annotator") + "</dc:creator><text:p>"
                        + sown.next("annotation") + "</text:p></office:annotation></text:p></office:document-content>";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", ascii("application/vnd.oasis.opendocument.text"));
        parts.put("meta.xml", ascii("<meta:initial-creator>" + sown.next("creator") + "</meta:initial-creator>"));
        parts.put("content.xml", body.getBytes(UTF_8));
        return new File("don.odt", "application/vnd.oasis.opendocument.text", zip(parts), sown.sown);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
        });
    }

    static byte[] deflated(byte[] plain) {
        return bytes(out -> {
            try (DeflaterOutputStream packed = new DeflaterOutputStream(out, new Deflater(9))) {
                packed.write(plain);
            }
        });
    }

    static byte[] ascii(String text) {
        return text.getBytes(ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        return bytes(out -> {
            for (byte[] part : parts) {
                out.write(part);
            }
        });
    }

    @FunctionalInterface
    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
