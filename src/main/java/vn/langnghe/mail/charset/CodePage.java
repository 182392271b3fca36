package vn.langnghe.mail.charset;

import java.util.Arrays;

/**
 * The codes with one byte for a letter. The Java platform knows only two of them and leaves holes in those; our rows
 * hold the letters of the bytes 0x80 to 0xFF, sixteen a row. A hole is the control character of the same number.
 */
enum CodePage {
    /** What mails mean by iso-8859-1, too. */
    WINDOWS_1252(
            "windows-1252",
            "",
            "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F",
            "\u0090‘’“”•–—˜™š›œ\u009DžŸ",
            "\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯",
            "°±²³´µ¶·¸¹º»¼½¾¿",
            "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ",
            "ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞß",
            "àáâãäåæçèéêëìíîï",
            "ðñòóôõö÷øùúûüýþÿ"),
    /** Vietnamese Windows: five tones are characters of their own, behind their vowel. */
    WINDOWS_1258(
            "windows-1258",
            "",
            "€\u0081‚ƒ„…†‡ˆ‰\u008A‹Œ\u008D\u008E\u008F",
            "\u0090‘’“”•–—˜™\u009A›œ\u009D\u009EŸ",
            "\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯",
            "°±²³´µ¶·¸¹º»¼½¾¿",
            "ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏ",
            "ĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß",
            "àáâăäåæçèéêë\u0301íîï",
            "đñ\u0323óôơö÷øùúûüư₫ÿ"),
    /** RFC 1456. Six capitals lie among the controls. */
    VISCII(
            "viscii",
            "\u0002Ẳ\u0005Ẵ\u0006Ẫ\u0014Ỷ\u0019Ỹ\u001EỴ",
            "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ",
            "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ",
            "Õắằặấầẩậẽẹếềểễệố",
            "ồổỗỠƠộờởịỰỨỪỬơớƯ",
            "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ",
            "ĐứÒÓÔạỷừửÙÚỹỵÝỡư",
            "àáâãảăữẫèéêẻìíĩỉ",
            "đựòóôõỏọụùúũủýợỮ"),
    /** The whole of the standard of 1993, capitals with tones and tones alone included. */
    TCVN_5712(
            "tcvn-5712",
            "\u0001Ú\u0002Ụ\u0004Ừ\u0005Ử\u0006Ữ\u0011Ứ\u0012Ự\u0013Ỳ\u0014Ỷ\u0015Ỹ\u0016Ý\u0017Ỵ",
            "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ",
            "ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ",
            "\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ",
            "\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ",
            "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ",
            "éẹềểễếệìỉỄẾỒĩíịò",
            "Ổỏõóọồổỗốộờởỡớợù",
            "ỖủũúụừửữứựỳỷỹýỵỐ"),
    /** What the ABC fonts ({@code .VnTime}) really hold: no capitals with tones, and the quotes of windows-1252. */
    TCVN3(
            "tcvn3",
            "",
            "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F",
            "\u0090‘’“”•–—˜™š›œ\u009DžŸ",
            "\u00A0ĂÂÊÔƠƯĐăâêôơưđ¯",
            "°±²³´àảãáạºằẳẵắ¿",
            "ÀÁÂÃÄÅặầẩẫấậèÍẻẽ",
            "éẹềểễếệìỉÙÚÛĩíịò",
            "àỏõóọồổỗốộờởỡớợù",
            "ðủũúụừửữứựỳỷỹýỵÿ");

    private final String code;
    private final char[] letters = new char[256];

    /** @param low pairs of a control character and the letter in its place */
    CodePage(String code, String low, String... rows) {
        this.code = code;
        for (int i = 0; i < 128; i++) {
            letters[i] = (char) i;
            letters[128 + i] = rows[i / 16].charAt(i % 16);
        }
        for (int i = 0; i < low.length(); i += 2) {
            letters[low.charAt(i)] = low.charAt(i + 1);
        }
    }

    String code() {
        return code;
    }

    /** Not composed yet. */
    String read(byte[] bytes) {
        char[] text = new char[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            text[i] = letters[bytes[i] & 0xFF];
        }
        return new String(text);
    }

    /** The bytes for which {@code bytes[letter]} stands in this code; −1 for letters it does not have. */
    short[] back() {
        short[] bytes = new short[0x2200];
        Arrays.fill(bytes, (short) -1);
        for (int b = 0; b < 256; b++) {
            bytes[letters[b]] = (short) b;
        }
        return bytes;
    }
}
