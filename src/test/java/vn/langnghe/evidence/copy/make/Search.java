package vn.langnghe.evidence.copy.make;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks for a text in the raw bytes of a file, in whatever can be inflated in it, and in the entries of an archive. */
public final class Search {
    private static final int MOST = 4 << 20;
    private static final int DEEP = 3;

    private Search() {}

    /** Those that are there. */
    public static List<String> found(byte[] file, List<String> wanted) {
        List<String> layers = new ArrayList<>();
        unfold(file, DEEP, layers);
        return wanted.stream()
                .filter(one -> layers.stream().anyMatch(layer -> holds(layer, one)))
                .toList();
    }

    private static boolean holds(String layer, String wanted) {
        return List.of(UTF_8, UTF_16BE, UTF_16LE).stream()
                .anyMatch(charset -> layer.contains(new String(wanted.getBytes(charset), ISO_8859_1)));
    }

    private static void unfold(byte[] bytes, int deep, List<String> layers) {
        layers.add(new String(bytes, ISO_8859_1));
        if (deep > 0) {
            for (int at = 0; at + 1 < bytes.length; at++) {
                boolean zlib = (bytes[at] & 0x0F) == 8 && ((bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF) % 31 == 0;
                byte[] inside = zlib ? inflated(bytes, at) : new byte[0];
                if (inside.length > 3) {
                    unfold(inside, deep - 1, layers);
                }
            }
            entries(bytes).forEach(entry -> unfold(entry, deep - 1, layers));
        }
    }

    private static byte[] inflated(byte[] bytes, int at) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, at, bytes.length - at);
            byte[] out = new byte[MOST];
            int length = inflater.inflate(out);
            return java.util.Arrays.copyOf(out, length);
        } catch (DataFormatException e) {
            return new byte[0];
        } finally {
            inflater.end();
        }
    }

    private static List<byte[]> entries(byte[] zip) {
        List<byte[]> entries = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.add((entry.getName() + " " + new String(in.readNBytes(MOST), ISO_8859_1)).getBytes(ISO_8859_1));
            }
        } catch (IOException e) {
            return entries;
        }
        return entries;
    }
}
