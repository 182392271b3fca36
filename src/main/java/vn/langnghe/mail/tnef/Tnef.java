package vn.langnghe.mail.tnef;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * What is in one {@code winmail.dat}.
 *
 * @param body its text; empty when there is none
 * @param html its text as HTML, as bytes; empty when there is none
 * @param inside the messages attached to it
 * @param broken whether it was cut off, damaged, too large or nested too deep: then the whole should be kept as well
 */
public record Tnef(String body, byte[] html, List<TnefFile> files, List<Tnef> inside, boolean broken) {
    static final int SIGNATURE = 0x223E9F78;
    static final int DEEPEST = 4;

    /** Largest attribute that is taken into memory: texts and names, not files; in bytes. */
    static final int IN_MEMORY = 2 << 20;

    private static final int MOST_FILES = 500;

    /** A file in it. */
    public record TnefFile(String name, String type, Supplier<InputStream> content, long size) {}

    /**
     * Reads it once, from the beginning to the end.
     *
     * @param content opens it anew each time
     * @param decode bytes and a charset's label into text
     */
    public static Tnef read(Supplier<InputStream> content, BiFunction<byte[], String, String> decode) {
        return read(content, decode, 0);
    }

    static Tnef read(Supplier<InputStream> content, BiFunction<byte[], String, String> decode, int depth) {
        TnefReading reading = new TnefReading(content, decode, depth);
        try (InputStream in = new BufferedInputStream(content.get(), 1 << 14)) {
            reading.attributes(new LittleEndian(in));
        } catch (EOFException e) {
            reading.markBroken();
        } catch (IOException | RuntimeException e) {
            reading.markBroken();
        }
        return reading.result();
    }

    /** Whether nothing was found that a person could read or open. */
    public boolean isEmpty() {
        return body.isBlank() && html.length == 0 && files.isEmpty() && inside.isEmpty();
    }

    static boolean tooMany(List<TnefFile> files) {
        return files.size() >= MOST_FILES;
    }

    static List<TnefFile> kept(List<TnefFile> files) {
        return List.copyOf(new ArrayList<>(files));
    }
}
