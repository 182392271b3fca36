package vn.langnghe.evidence.copy.make;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Who makes a copy of what, and what is made of a copy. */
public final class Copying {
    /** No copy is bigger, in bytes. */
    public static final int LARGEST = 60 << 20;

    /** Instead of a type: the safe copy of a PDF comes in, one of its pages goes out as a picture; then its number. */
    public static final String PAGE = "page";

    /** Instead of a type: the safe copy of a PDF comes in, how many pages it has goes out in digits. */
    public static final String PAGES = "pages";

    /** Instead of a type: the safe copy of a PDF comes in and goes out covered; then {@link Patch#words}. */
    public static final String COVERED = "covered";

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
        return of(List.of(type), original);
    }

    /**
     * The same.
     *
     * @param asked a type, or what is wanted of a copy
     */
    static Made of(List<String> asked, byte[] original) throws NoCopy {
        Way way = switch (asked.get(0)) {
            case PAGES -> CoveredPdf::pages;
            case PAGE -> copy -> CoveredPdf.page(copy, Integer.parseInt(asked.get(1)));
            case COVERED -> copy -> CoveredPdf.of(copy, Patch.read(asked.get(1)));
            default -> WAYS.get(asked.get(0));
        };
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
