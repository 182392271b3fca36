package vn.langnghe.mail.charset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * One way to read bytes.
 *
 * @param code its name in lower case
 * @param how never throws; what it cannot read becomes U+FFFD or a control character
 */
record Reading(String code, Function<byte[], String> how) {
    static final Reading UTF_8_BYTES = of(UTF_8);
    static final Reading WESTERN = of(CodePage.WINDOWS_1252);
    static final Reading WINDOWS_1258 = of(CodePage.WINDOWS_1258);
    static final Reading VISCII = of(CodePage.VISCII);
    static final Reading TCVN = of(CodePage.TCVN_5712);
    static final Reading TCVN3 =
            new Reading(CodePage.TCVN3.code(), bytes -> Capitals.restored(CodePage.TCVN3.read(bytes)));
    static final Reading VNI = new Reading(Vni.CODE, bytes -> Vni.read(CodePage.WINDOWS_1252.read(bytes)));
    static final Reading VIQR = new Reading(Viqr.CODE, bytes -> Viqr.read(CodePage.WINDOWS_1252.read(bytes)));
    static final Reading UTF_7 = new Reading(Utf7.CODE, Utf7::read);

    /** Vietnamese before Unicode, the likeliest first: the first of equals wins. */
    static final List<Reading> OLD_VIETNAMESE = List.of(WINDOWS_1258, TCVN3, VISCII, VNI, TCVN);

    static Reading of(Charset charset) {
        return new Reading(charset.name().toLowerCase(Locale.ROOT), bytes -> new String(bytes, charset));
    }

    private static Reading of(CodePage page) {
        return new Reading(page.code(), page::read);
    }

    /** Composed. */
    String read(byte[] bytes) {
        return Normalizer.normalize(how.apply(bytes), Normalizer.Form.NFC);
    }

    boolean is(Reading other) {
        return code.equals(other.code);
    }

    /** Reads plain ASCII as something else: only a label can say so. */
    boolean hidesInAscii() {
        return code.startsWith("iso-2022") || code.equals(Utf7.CODE) || code.equals(Viqr.CODE) || code.startsWith("hz");
    }

    /** Two or four bytes for every letter. */
    boolean isWide() {
        return code.startsWith("utf-16") || code.startsWith("utf-32") || code.startsWith("x-utf-");
    }
}
