package vn.langnghe.mail.corpus;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.text.Normalizer;

/** A winmail.dat as Outlook writes it (MS-OXTNEF 2.1.3). */
final class MadeTnef {
    private byte[] attributes = {};

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    private static byte[] two(int value) {
        return new byte[] {(byte) value, (byte) (value >> 8)};
    }

    private MadeTnef attribute(int level, int id, byte[] value) {
        int sum = 0;
        for (byte b : value) {
            sum += b & 0xFF;
        }
        attributes =
                Made.join(attributes, new byte[] {(byte) level}, number(id), number(value.length), value, two(sum));
        return this;
    }

    /** In windows-1258, the tones apart, as that code has them. */
    MadeTnef body(String text) {
        attribute(1, 0x00069007, Made.join(number(1258), number(0)));
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("([aeou])\u0302", "$1\u0302");
        return attribute(1, 0x0002800C, Made.join(encoded(apart), new byte[1]));
    }

    private static byte[] encoded(String text) {
        String circumflexes = text.replace("a\u0302", "â")
                .replace("e\u0302", "ê")
                .replace("o\u0302", "ô")
                .replaceAll("([aeo])(\u0323)\u0302", "$1\u0302$2")
                .replace("a\u0302", "â")
                .replace("e\u0302", "ê")
                .replace("o\u0302", "ô")
                .replace("o\u031B", "ơ")
                .replace("u\u031B", "ư")
                .replace("a\u0306", "ă");
        return circumflexes.getBytes(Charset.forName("windows-1258"));
    }

    /** Rich text, "compressed" without compressing. */
    MadeTnef rtf(String rtf) {
        byte[] plain = Made.latin(rtf);
        byte[] packed =
                Made.join(number(plain.length + 12), number(plain.length), number(0x414C454D), number(0), plain);
        return attribute(1, 0x00069003, Made.join(number(1), two(0x102), two(0x1009), number(1), value(packed)));
    }

    private static byte[] value(byte[] bytes) {
        return Made.join(number(bytes.length), bytes, new byte[-bytes.length & 3]);
    }

    MadeTnef file(String shortName, String longName, byte[] content) {
        attribute(2, 0x00069002, new byte[14]);
        attribute(2, 0x00018010, Made.latin(shortName + "\0"));
        attribute(2, 0x0006800F, content);
        return attribute(
                2,
                0x00069005,
                Made.join(
                        number(2),
                        two(0x0003),
                        two(0x3705),
                        number(1),
                        two(0x001F),
                        two(0x3707),
                        number(1),
                        value((longName + "\0").getBytes(UTF_16LE))));
    }

    MadeTnef message(MadeTnef inner) {
        attribute(2, 0x00069002, new byte[14]);
        byte[] object = Made.join(new byte[16], inner.bytes());
        return attribute(2, 0x00069005, Made.join(number(1), two(0x000D), two(0x3701), number(1), value(object)));
    }

    byte[] bytes() {
        return Made.join(number(0x223E9F78), two(7), attributes);
    }
}
