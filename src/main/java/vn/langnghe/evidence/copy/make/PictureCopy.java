package vn.langnghe.evidence.copy.make;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** The pixels of a picture, upright, as a new JPEG: of several pictures in one file the first. */
final class PictureCopy {
    /** A picture with more pixels is not decoded. */
    static final long MOST_PIXELS = 40_000_000;

    /** One with more than this loses every second row and column, or more. */
    static final long MOST_KEPT = 16_000_000;

    private PictureCopy() {}

    /** @param format as ImageIO calls it */
    static Made of(String format, byte[] original, int orientation) throws IOException, NoCopy {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(original))) {
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                throw new NoCopy(WhyNot.PIXELS);
            }
            ImageReadParam how = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt((double) pixels / MOST_KEPT));
            how.setSourceSubsampling(Math.max(1, step), Math.max(1, step), 0, 0);
            return new Made("image/jpeg", Jpeg.of(upright(reader.read(0, how), orientation)));
        } finally {
            reader.dispose();
        }
    }

    /** On white paper, for pictures that let something shine through. */
    private static BufferedImage upright(BufferedImage seen, int orientation) {
        int w = seen.getWidth();
        int h = seen.getHeight();
        boolean turned = Orientation.turned(orientation);
        BufferedImage paper = new BufferedImage(turned ? h : w, turned ? w : h, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        pen.drawImage(seen, Orientation.upright(orientation, w, h), null);
        pen.dispose();
        return paper;
    }
}
