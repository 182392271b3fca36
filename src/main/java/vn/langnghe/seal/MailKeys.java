package vn.langnghe.seal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The keys by which ids in our letters are known as ours. The newest signs; older ones go on verifying, so that a reply
 * to a letter of last month still finds its case. A key that got out is retired by taking its file away.
 */
final class MailKeys {
    /** Two bytes that tell which key it was, sixteen of HMAC-SHA256. */
    static final int ID_BYTES = 2;

    static final int MAC_BYTES = 16;

    private static final byte[] ID = "lang-nghe/1 mail key id".getBytes(UTF_8);

    /** By the key's number, newest last. */
    private final NavigableMap<Integer, byte[]> keys = new TreeMap<>();

    MailKeys(KeyFiles files) {
        NumberedKeys.MAIL.in(files.folder()).forEach((number, name) -> keys.put(number, KeyRing.secret(files, name)));
        if (keys.isEmpty()) {
            KeyRing.secret(files, KeyFiles.MAIL);
        }
    }

    /** By the names under which fingerprints are remembered: {@code mail}, {@code mail-2} and so on. */
    Map<String, byte[]> named() {
        Map<String, byte[]> named = new TreeMap<>();
        keys.forEach((number, key) -> named.put(NumberedKeys.name("mail", number), key));
        return named;
    }

    byte[] sign(byte[] text) {
        return signed(keys.lastEntry().getValue(), text);
    }

    boolean valid(byte[] text, byte[] mac) {
        boolean found = false;
        for (byte[] key : keys.values()) {
            found |= Primitives.same(signed(key, text), mac);
        }
        return found;
    }

    private static byte[] signed(byte[] key, byte[] text) {
        byte[] mac = Primitives.hmac(key, Primitives.measured(text));
        return Primitives.join(Arrays.copyOf(Primitives.hmac(key, ID), ID_BYTES), Arrays.copyOf(mac, MAC_BYTES));
    }
}
