package vn.langnghe.evidence.danger;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.ArrayList;
import java.util.List;

/** Short sequences that tell, wherever in a file they stand. */
final class Needles {
    /** What harmless bytes tell scanners by, agreed upon by their makers (eicar.org). */
    static final String EICAR = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!";

    /** Names inside the old office format are in UTF-16. */
    static final String MACROS = new String("_VBA_PROJECT".getBytes(UTF_16LE), ISO_8859_1);

    static final String PASSWORD = new String("EncryptedPackage".getBytes(UTF_16LE), ISO_8859_1);

    private final List<Needle> needles = new ArrayList<>();

    Needles() {
        for (String word : List.of(EICAR, MACROS, PASSWORD)) {
            needles.add(new Needle(word.getBytes(ISO_8859_1)));
        }
    }

    void look(byte[] bytes, int offset, int length) {
        needles.forEach(needle -> needle.look(bytes, offset, length));
    }

    boolean found(String word) {
        return needles.stream().anyMatch(needle -> needle.found && needle.is(word));
    }

    /** One of them, by the way of Knuth, Morris and Pratt: no byte is looked at twice. */
    private static final class Needle {
        private final byte[] word;
        private final int[] back;
        private int matched;
        private boolean found;

        Needle(byte[] word) {
            this.word = word;
            this.back = new int[word.length];
            for (int i = 1, k = 0; i < word.length; i++) {
                while (k > 0 && word[i] != word[k]) {
                    k = back[k - 1];
                }
                k += word[i] == word[k] ? 1 : 0;
                back[i] = k;
            }
        }

        boolean is(String other) {
            return new String(word, ISO_8859_1).equals(other);
        }

        void look(byte[] bytes, int offset, int length) {
            for (int i = offset; i < offset + length && !found; i++) {
                while (matched > 0 && bytes[i] != word[matched]) {
                    matched = back[matched - 1];
                }
                matched += bytes[i] == word[matched] ? 1 : 0;
                found = matched == word.length;
            }
        }
    }
}
