package vn.langnghe.evidence.copy.make;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * A safe copy of a picture, or of one page, with some of its pixels replaced by black. Reads nothing but what {@link Jpeg}
 * wrote: never a stranger's bytes.
 */
public final class PatchedPicture {
    /** Pixels of one square of it are kept together in a JPEG: what stood in one leaves traces all over that square. */
    private static final int SQUARE = 16;

    private PatchedPicture() {}

    /**
     * The picture anew, each patch grown to whole squares; of which page they are is not asked.
     *
     * @throws IllegalArgumentException when a patch lies beside the picture
     */
    public static byte[] of(byte[] copy, List<Patch> patches) throws IOException {
        BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(copy));
        Graphics2D pen = pixels.createGraphics();
        try {
            pen.setColor(Color.BLACK);
            for (Patch patch : patches) {
                Rectangle black = squares(patch).intersection(new Rectangle(pixels.getWidth(), pixels.getHeight()));
                if (patch.x() >= pixels.getWidth() || patch.y() >= pixels.getHeight()) {
                    throw new IllegalArgumentException("patch");
                }
                pen.fill(black);
            }
        } finally {
            pen.dispose();
        }
        return Jpeg.of(pixels);
    }

    private static Rectangle squares(Patch patch) {
        int left = patch.x() / SQUARE * SQUARE;
        int top = patch.y() / SQUARE * SQUARE;
        return new Rectangle(left, top, up(patch.x() + patch.width()) - left, up(patch.y() + patch.height()) - top);
    }

    private static int up(int side) {
        return (side + SQUARE - 1) / SQUARE * SQUARE;
    }
}
