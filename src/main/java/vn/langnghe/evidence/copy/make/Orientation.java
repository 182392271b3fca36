package vn.langnghe.evidence.copy.make;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held: the one fact of a photo's hidden data that its copy needs, because it is then applied to the
 * pixels (Exif 2.3, tag 0x0112, values 1 to 8).
 */
final class Orientation {
    static final int UPRIGHT = 1;

    private static final int LAST = 8;
    private static final int FIRST_TURNED = 5;
    private static final int TAG = 0x0112;
    private static final int APP1 = 0xE1;
    private static final int SCAN = 0xDA;
    private static final String EXIF = "Exif\0\0";
    private static final int ENTRY = 12;

    private Orientation() {}

    /** {@link #UPRIGHT} when the file does not say, or nonsense. */
    static int of(byte[] jpeg) {
        try {
            int said = said(ByteBuffer.wrap(jpeg));
            return said < UPRIGHT || said > LAST ? UPRIGHT : said;
        } catch (IndexOutOfBoundsException cut) {
            return UPRIGHT;
        }
    }

    private static int said(ByteBuffer jpeg) {
        int at = 2;
        while ((jpeg.get(at) & 0xFF) == 0xFF && (jpeg.get(at + 1) & 0xFF) != SCAN) {
            int length = jpeg.getShort(at + 2) & 0xFFFF;
            if ((jpeg.get(at + 1) & 0xFF) == APP1
                    && text(jpeg, at + 4, EXIF.length()).equals(EXIF)) {
                int head = at + 4 + EXIF.length();
                return entry(jpeg.slice(head, Math.min(jpeg.limit(), at + 2 + length) - head));
            }
            at += 2 + Math.max(2, length);
        }
        return UPRIGHT;
    }

    private static int entry(ByteBuffer tiff) {
        tiff.order(text(tiff, 0, 2).equals("II") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * ENTRY;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                return tiff.getShort(entry + 8);
            }
        }
        return UPRIGHT;
    }

    private static String text(ByteBuffer from, int at, int length) {
        byte[] bytes = new byte[length];
        from.get(at, bytes);
        return new String(bytes, ISO_8859_1);
    }

    /** Whether width and height change places. */
    static boolean turned(int orientation) {
        return orientation >= FIRST_TURNED;
    }

    /** Sets a picture of this width and height upright. */
    static AffineTransform upright(int orientation, int w, int h) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
            default -> new AffineTransform();
        };
    }
}
