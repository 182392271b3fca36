package vn.langnghe.mail.corpus;

import java.util.Arrays;
import java.util.HexFormat;

/** CMS as S/MIME programs write it, without anything that a signature would need to be right. */
final class MadeCms {
    private static final byte[] SIGNED = HexFormat.of().parseHex("06092a864886f70d010702");
    private static final byte[] ENVELOPED = HexFormat.of().parseHex("06092a864886f70d010703");
    private static final byte[] DATA = HexFormat.of().parseHex("06092a864886f70d010701");
    private static final byte[] VERSION = {2, 1, 1};
    private static final int PIECE = 100;

    private MadeCms() {}

    /** @param pieces with open lengths and the content in pieces, as a program does that does not know the end */
    static byte[] signed(byte[] content, boolean pieces) {
        byte[] octets = pieces ? open(0x24, inPieces(content)) : tag(0x04, content);
        byte[] encapsulated = wrap(pieces, 0x30, DATA, wrap(pieces, 0xA0, octets));
        byte[] algorithms = tag(0x31, tag(0x30, DATA));
        byte[] data = wrap(pieces, 0x30, VERSION, algorithms, encapsulated, tag(0x31, new byte[20]));
        return wrap(pieces, 0x30, SIGNED, wrap(pieces, 0xA0, data));
    }

    static byte[] encrypted() {
        return tag(0x30, Made.join(ENVELOPED, tag(0xA0, tag(0x30, Made.join(VERSION, Made.random(500))))));
    }

    private static byte[] inPieces(byte[] content) {
        byte[] all = {};
        for (int at = 0; at < content.length; at += PIECE) {
            all = Made.join(all, tag(0x04, Arrays.copyOfRange(content, at, Math.min(content.length, at + PIECE))));
        }
        return all;
    }

    private static byte[] wrap(boolean open, int tag, byte[]... content) {
        byte[] inside = Made.join(content);
        return open ? open(tag, inside) : tag(tag, inside);
    }

    private static byte[] open(int tag, byte[] content) {
        return Made.join(new byte[] {(byte) tag, (byte) 0x80}, content, new byte[2]);
    }

    private static byte[] tag(int tag, byte[] content) {
        int length = content.length;
        byte[] head = length < 0x80
                ? new byte[] {(byte) tag, (byte) length}
                : new byte[] {(byte) tag, (byte) 0x83, (byte) (length >> 16), (byte) (length >> 8), (byte) length};
        return Made.join(head, content);
    }
}
