package vn.langnghe.mail.corpus;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Random;

/** Makes mails, byte for byte as they are written here. */
final class Made {
    static final String STORY = "Kính gửi quý cơ quan.\n"
            + "Sáng nay tôi đến xã Đồng Mẫu lúc 8 giờ 45 mà phòng tư pháp chưa mở cửa.\nĐề nghị kiểm tra.";
    static final String HEAD =
            "From: Trần Thị Bé Năm <be.nam@example.org>\r\nTo: phananh@localhost\r\nSubject: Vắng mặt\r\n";
    static final String TEXT = "Content-Type: text/plain; charset=utf-8\r\n\r\n";

    private Made() {}

    /** Line ends as on the wire. */
    static String wire(String text) {
        return text.replace("\n", "\r\n");
    }

    /** The usual header, further fields, an empty line, the story. */
    static byte[] plain(String... fields) {
        return bytes(HEAD + fields(fields) + TEXT + wire(STORY));
    }

    /** The usual header, further fields, and whatever comes behind them. */
    static byte[] mail(String behind, String... fields) {
        return bytes(HEAD + fields(fields) + behind);
    }

    private static String fields(String... fields) {
        return fields.length == 0 ? "" : String.join("\r\n", fields) + "\r\n";
    }

    /** A multipart of that kind with boundary {@code b1}. */
    static byte[] multipart(String kind, String... parts) {
        return mail(parts("b1", kind, parts));
    }

    /** Its own header and body, to stand in a mail or in a part. */
    static String parts(String boundary, String kind, String... parts) {
        StringBuilder all =
                new StringBuilder("Content-Type: multipart/" + kind + "; boundary=\"" + boundary + "\"\r\n\r\n");
        for (String part : parts) {
            all.append("--").append(boundary).append("\r\n").append(part).append("\r\n");
        }
        return all.append("--").append(boundary).append("--\r\n").toString();
    }

    static String storyPart() {
        return TEXT + wire(STORY);
    }

    static String htmlPart(String html) {
        return "Content-Type: text/html; charset=utf-8\r\n\r\n" + html;
    }

    /** A part that is a file, in base64. */
    static String filePart(String type, String name, byte[] content) {
        return "Content-Type: " + type + "\r\nContent-Transfer-Encoding: base64\r\n"
                + "Content-Disposition: attachment; filename=\"" + name + "\"\r\n\r\n" + base64(content);
    }

    static String base64(byte[] content) {
        return Base64.getMimeEncoder().encodeToString(content);
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    static byte[] join(byte[]... pieces) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            all.writeBytes(piece);
        }
        return all.toByteArray();
    }

    static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
