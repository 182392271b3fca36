package vn.langnghe.leak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Looks for many byte strings in files of any size. */
public final class Needles {
    private static final int HEAD = 3;
    private static final int SHORTEST = 6;
    private static final int BLOCK = 1 << 22;

    private record Needle(String name, byte[] bytes) {}

    private final BitSet heads = new BitSet(1 << 24);
    private final Map<Integer, List<Needle>> byHead = new HashMap<>();
    private int longest;
    private int count;

    /** A text in all its forms. */
    public Needles text(String kind, String text) {
        Forms.of(text).forEach((form, bytes) -> bytes(kind + " (" + form + ")", bytes));
        return this;
    }

    public Needles bytes(String name, byte[] bytes) {
        if (bytes.length < SHORTEST) {
            throw new IllegalArgumentException("would be found by chance: " + name);
        }
        int head = head(bytes, 0);
        heads.set(head);
        byHead.computeIfAbsent(head, h -> new ArrayList<>()).add(new Needle(name, bytes));
        longest = Math.max(longest, bytes.length);
        count++;
        return this;
    }

    int count() {
        return count;
    }

    /** Names of what is in there. */
    public Set<String> in(Path file) {
        Set<String> found = new TreeSet<>();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] block = new byte[BLOCK + longest];
            int kept = 0;
            for (int n = in.readNBytes(block, 0, BLOCK); n > 0; n = in.readNBytes(block, kept, BLOCK)) {
                int filled = kept + n;
                look(block, filled, found);
                kept = Math.min(filled, longest - 1);
                System.arraycopy(block, filled - kept, block, 0, kept);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private void look(byte[] block, int filled, Set<String> found) {
        for (int at = 0; at + HEAD <= filled; at++) {
            int head = head(block, at);
            if (heads.get(head)) {
                for (Needle needle : byHead.get(head)) {
                    if (begins(block, at, filled, needle.bytes())) {
                        found.add(needle.name());
                    }
                }
            }
        }
    }

    private static int head(byte[] bytes, int at) {
        return (bytes[at] & 0xff) << 16 | (bytes[at + 1] & 0xff) << 8 | bytes[at + 2] & 0xff;
    }

    private static boolean begins(byte[] block, int at, int filled, byte[] needle) {
        if (at + needle.length > filled) {
            return false;
        }
        for (int i = HEAD; i < needle.length; i++) {
            if (block[at + i] != needle[i]) {
                return false;
            }
        }
        return true;
    }
}
