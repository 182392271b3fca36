package vn.langnghe.evidence.copy.make;

import java.io.IOException;
import java.util.Map;

/** Who makes a copy of what. */
public final class Copying {
    /** No copy is bigger, in bytes. */
    public static final int LARGEST = 60 << 20;

    @FunctionalInterface
    private interface Way {
        Made copy(byte[] original) throws IOException, NoCopy;
    }

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    private static final Map<String, Way> WAYS = Map.of(
            "image/jpeg",
            original -> PictureCopy.of("jpeg", original, Orientation.of(original)),
            "image/png",
            original -> PictureCopy.of("png", original, Orientation.UPRIGHT),
            "image/gif",
            original -> PictureCopy.of("gif", original, Orientation.UPRIGHT),
            "image/bmp",
            original -> PictureCopy.of("bmp", original, Orientation.UPRIGHT),
            "application/pdf",
            PdfCopy::of,
            "text/plain",
            TextCopy::of,
            OFFICE + "wordprocessingml.document",
            WordCopy::docx,
            "application/vnd.oasis.opendocument.text",
            WordCopy::odt);

    private Copying() {}

    /** @param type as seen in the content */
    public static boolean knows(String type) {
        return WAYS.containsKey(type);
    }

    /** @throws NoCopy for whatever reason, a broken file included */
    static Made of(String type, byte[] original) throws NoCopy {
        Way way = WAYS.get(type);
        if (way == null) {
            throw new NoCopy(WhyNot.TYPE);
        }
        try {
            Made made = way.copy(original);
            if (made.bytes().length > LARGEST) {
                throw new NoCopy(WhyNot.BIG);
            }
            return made;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            throw new NoCopy(WhyNot.BROKEN);
        }
    }
}
