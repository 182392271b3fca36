package vn.langnghe.mail.tnef;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;

/** Unpacks Outlook's compressed RTF (MS-OXRTFCP). */
final class CompressedRtf {
    private static final int HEAD = 16;
    private static final int PACKED = 0x75465A4C;
    private static final int PLAIN = 0x414C454D;
    private static final int MOST = 4 << 20;
    private static final int WINDOW = 4096;

    /** What the sender's and the reader's window both begin with. */
    private static final byte[] START = ("{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}"
                    + "{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New Roman"
                    + "Courier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx")
            .getBytes(US_ASCII);

    private CompressedRtf() {}

    /** Empty when it is no such thing; as far as it goes when it is cut off. */
    static Optional<byte[]> unpacked(byte[] packed) {
        if (packed.length < HEAD) {
            return Optional.empty();
        }
        int kind = new ByteNumbers(packed).at(8);
        if (kind == PLAIN) {
            return Optional.of(Arrays.copyOfRange(packed, HEAD, packed.length));
        }
        return kind == PACKED ? Optional.of(unpack(packed)) : Optional.empty();
    }

    private static byte[] unpack(byte[] packed) {
        byte[] window = Arrays.copyOf(START, WINDOW);
        int write = START.length;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = HEAD;
        while (at < packed.length && out.size() < MOST) {
            int flags = packed[at++] & 0xFF;
            for (int bit = 0; bit < 8 && at < packed.length; bit++) {
                if ((flags >> bit & 1) == 0) {
                    write = put(packed[at++], window, write, out);
                    continue;
                }
                if (at + 1 >= packed.length) {
                    return out.toByteArray();
                }
                int from = (packed[at] & 0xFF) << 4 | (packed[at + 1] & 0xF0) >> 4;
                int length = (packed[at + 1] & 0x0F) + 2;
                at += 2;
                if (from == write) {
                    return out.toByteArray();
                }
                for (int i = 0; i < length; i++) {
                    write = put(window[(from + i) % WINDOW], window, write, out);
                }
            }
        }
        return out.toByteArray();
    }

    private static int put(byte octet, byte[] window, int write, ByteArrayOutputStream out) {
        out.write(octet);
        window[write] = octet;
        return (write + 1) % WINDOW;
    }
}
