package vn.langnghe.mail.charset;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/** Texts as citizens write them, and the mails they make in one code or another. */
final class MailedTexts {
    private MailedTexts() {}

    /** What was meant. */
    record Truth(String heading, String text) {}

    /**
     * One way to write a mail.
     *
     * @param iconv what iconv calls the code; {@code NFD} and {@code double} are ours
     * @param label what the mail says, or null
     */
    record Form(String iconv, String label) {
        byte[] encode(String text) {
            return switch (iconv) {
                case "NFD" -> Normalizer.normalize(text, Normalizer.Form.NFD).getBytes(UTF_8);
                case "double" -> Iconv.convert(text.getBytes(UTF_8), "ISO-8859-1", "UTF-8");
                case "tcvn3-in-utf-8" -> Iconv.convert(Iconv.encode(text, "TCVN"), "ISO-8859-1", "UTF-8");
                default -> Iconv.encode(text, iconv);
            };
        }

        /** Three ways of transport take turns; a heading as an encoded word, or bare where there is no label. */
        byte[] mail(Truth truth, int turn) {
            ByteArrayOutputStream mail = new ByteArrayOutputStream();
            String type = label == null ? "text/plain" : "text/plain; charset=" + label;
            String transport =
                    List.of("base64", "quoted-printable", "8bit").get(iconv.startsWith("UTF-16") ? 0 : turn % 3);
            write(mail, "From: <nguoi.gui@example.org>\r\nSubject: ");
            byte[] heading = encode(truth.heading());
            boolean bare = label == null && !iconv.startsWith("UTF-16");
            mail.writeBytes(bare ? heading : word(heading, label == null ? "x-unknown" : label));
            write(mail, "\r\nContent-Type: " + type + "\r\nContent-Transfer-Encoding: " + transport + "\r\n\r\n");
            mail.writeBytes(body(encode(truth.text().replace("\n", "\r\n")), transport));
            return mail.toByteArray();
        }
    }

    private static byte[] word(byte[] heading, String label) {
        return ("=?" + label + "?B?" + Base64.getEncoder().encodeToString(heading) + "?=").getBytes(US_ASCII);
    }

    private static byte[] body(byte[] text, String transport) {
        return switch (transport) {
            case "base64" -> Base64.getMimeEncoder().encode(text);
            case "quoted-printable" -> quoted(text);
            default -> text;
        };
    }

    private static byte[] quoted(byte[] text) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (byte b : text) {
            String next = b == '=' || b < ' ' && b != '\r' && b != '\n'
                    ? String.format("=%02X", b & 0xFF)
                    : String.valueOf((char) b);
            column = b == '\n' ? 0 : column + next.length();
            if (column > 72) {
                out.append("=\r\n");
                column = next.length();
            }
            out.append(next);
        }
        return out.toString().getBytes(US_ASCII);
    }

    private static void write(ByteArrayOutputStream mail, String text) {
        mail.writeBytes(text.getBytes(US_ASCII));
    }

    static List<Truth> truths() {
        return Arrays.stream(resource("truth-texts").split("\n%\n"))
                .map(t -> new Truth(
                        t.substring(0, t.indexOf('\n')),
                        t.substring(t.indexOf('\n') + 1).strip()))
                .toList();
    }

    static String resource(String name) {
        try (InputStream in = MailedTexts.class.getResourceAsStream("/mail/" + name + ".txt")) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
