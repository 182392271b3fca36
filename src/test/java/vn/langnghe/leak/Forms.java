package vn.langnghe.leak;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.langnghe.platform.Vietnamese;

/** The ways in which a text may lie in a file: spelling, character set, transfer encoding. */
final class Forms {
    private Forms() {}

    /** Name of the form and the bytes, each byte string once. */
    static Map<String, byte[]> of(String text) {
        Map<String, byte[]> forms = new HashMap<>();
        Map<String, String> seen = new HashMap<>();
        spellings(text)
                .forEach((spelling, spelled) -> encoded(spelled).forEach((name, bytes) -> {
                    if (seen.put(Arrays.toString(bytes), name) == null) {
                        forms.put(spelling + " " + name, bytes);
                    }
                }));
        return forms;
    }

    private static Map<String, String> spellings(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('Đ', 'D')
                .replace('đ', 'd');
        Map<String, String> spellings = new HashMap<>();
        for (var one : Map.of("typed", text, "NFD", Normalizer.normalize(text, Normalizer.Form.NFD), "bare", bare)
                .entrySet()) {
            spellings.put(one.getKey(), one.getValue());
            spellings.put(one.getKey() + " small", one.getValue().toLowerCase(Locale.ROOT));
            spellings.put(one.getKey() + " large", one.getValue().toUpperCase(Locale.ROOT));
        }
        spellings.put("folded", Vietnamese.fold(text));
        return spellings;
    }

    private static Map<String, byte[]> encoded(String text) {
        byte[] bytes = text.getBytes(UTF_8);
        Map<String, byte[]> forms = new HashMap<>();
        forms.put("UTF-8", bytes);
        forms.put("UTF-16LE", text.getBytes(UTF_16LE));
        forms.put("UTF-16BE", text.getBytes(UTF_16BE));
        forms.put("twice UTF-8", new String(bytes, ISO_8859_1).getBytes(UTF_8));
        forms.put("quoted-printable", quoted(bytes).getBytes(UTF_8));
        forms.put("URL", URLEncoder.encode(text, UTF_8).getBytes(UTF_8));
        forms.put("JSON", escaped(text).getBytes(UTF_8));
        forms.put("hex", HexFormat.of().formatHex(bytes).getBytes(UTF_8));
        forms.put("HEX", HexFormat.of().withUpperCase().formatHex(bytes).getBytes(UTF_8));
        for (int before = 0; before < 3; before++) {
            forms.put("base64 +" + before, base64(bytes, before).getBytes(UTF_8));
        }
        return forms;
    }

    private static String quoted(byte[] bytes) {
        List<String> all = new ArrayList<>();
        for (byte b : bytes) {
            all.add(b < 0 ? String.format("=%02X", b & 0xff) : Character.toString(b));
        }
        return String.join("", all);
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> c < 128 ? Character.toString(c) : String.format("\\u%04x", c))
                .collect(Collectors.joining());
    }

    /** The characters that do not depend on what stands around, when so many bytes of a group of three come before. */
    private static String base64(byte[] bytes, int before) {
        byte[] shifted = new byte[before + bytes.length];
        System.arraycopy(bytes, 0, shifted, before, bytes.length);
        String all = Base64.getEncoder().withoutPadding().encodeToString(shifted);
        int whole = shifted.length * 8 / 6;
        return all.substring((before * 8 + 5) / 6, whole);
    }
}
