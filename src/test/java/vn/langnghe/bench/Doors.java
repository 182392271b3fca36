package vn.langnghe.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.Http.Reply;

/** One submission by each door, as a sender would make it. */
final class Doors {
    private static final Pattern KEY = Pattern.compile("name=\"key\"[^>]*value=\"([^\"]+)\"");
    private static final String STORY = "Sáng nay tôi đến bộ phận một cửa lúc bảy giờ rưỡi, chờ đến chín giờ chưa có"
            + " ai ở quầy số hai. Hỏi thì được trả lời là cán bộ đi họp, không có người thay. Tôi xin nghỉ làm nửa buổi"
            + " để đi, về tay không. Đề nghị bố trí người trực và niêm yết lịch. Lần thứ ";

    private static final String HEAD = "From: Nguoi Gui <gui@example.org>\r\nTo: phananh@localhost\r\n"
            + "Subject: Gio lam viec\r\nMessage-ID: <%d@example.org>\r\nMIME-Version: 1.0\r\n";

    private Doors() {}

    private static String story() {
        return STORY + ThreadLocalRandom.current().nextInt(1_000_000) + ".";
    }

    static Load.Work api(Http http) {
        return () -> {
            JsonObject body = Json.createObjectBuilder()
                    .add("text", story())
                    .add("kind", "PHAN_ANH")
                    .add("category", "WORKING_HOURS")
                    .add("place", "Bộ phận một cửa")
                    .add(
                            "identity",
                            Json.createObjectBuilder()
                                    .add("mode", "NAMED")
                                    .add("name", "Người Gửi Mẫu")
                                    .add("phone", "0900 000 555"))
                    .build();
            expect(201, http.post("/api/v1/submissions", body));
        };
    }

    /** The page and its post, as a browser without script sends it. */
    static Load.Work form(Http http) {
        return () -> {
            Matcher key = KEY.matcher(http.get("/submit").body());
            if (!key.find()) {
                throw new IOException("no key");
            }
            Map<String, String> fields = Map.of(
                    "key", key.group(1),
                    "lang", "vi",
                    "mode", "NAMED",
                    "name", "Người Gửi Mẫu",
                    "phone", "0900 000 555",
                    "text", story(),
                    "category", "WORKING_HOURS",
                    "honest", "yes");
            Reply reply = http.postForm("/submit", fields);
            expect(200, reply);
            if (!reply.body().contains("ma-bi-mat")) {
                throw new IOException("no receipt");
            }
        };
    }

    private static void expect(int status, Reply reply) throws IOException {
        if (reply.status() != status) {
            throw new IOException("answered " + reply.status());
        }
    }

    /** Plain text, 4 kB. */
    static Load.Work mail(int port) {
        return mail(
                port,
                () -> HEAD.formatted(id())
                        + "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
                        + (story() + "\r\n").repeat(7));
    }

    /** A few lines and a PDF of 200 kB, as an office scanner sends them. */
    static Load.Work scan(int port) {
        byte[] pdf = new byte[200_000];
        ThreadLocalRandom.current().nextBytes(pdf);
        System.arraycopy("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII), 0, pdf, 0, 9);
        String file = Base64.getMimeEncoder().encodeToString(pdf);
        return mail(
                port,
                () -> HEAD.formatted(id())
                        + "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n"
                        + story() + "\r\n--b\r\nContent-Type: application/pdf; name=scan.pdf\r\n"
                        + "Content-Disposition: attachment; filename=scan.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + file
                        + "\r\n--b--");
    }

    /** One connection for one mail, as mail servers of citizens come. */
    private static Load.Work mail(int port, Supplier<String> message) {
        return () -> {
            try (Socket socket = new Socket("127.0.0.1", port);
                    BufferedReader in = new BufferedReader(
                            new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
                socket.setSoTimeout(30_000);
                socket.setTcpNoDelay(true);
                OutputStream out = socket.getOutputStream();
                answer(in, "220");
                say(out, in, "EHLO bench.example.org", "250");
                say(
                        out,
                        in,
                        "MAIL FROM:<gui" + ThreadLocalRandom.current().nextInt(1_000_000) + "@example.org>",
                        "250");
                say(out, in, "RCPT TO:<phananh@localhost>", "250");
                say(out, in, "DATA", "354");
                say(out, in, message.get() + "\r\n.", "250");
                out.write("QUIT\r\n".getBytes(StandardCharsets.US_ASCII));
            }
        };
    }

    private static long id() {
        return ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);
    }

    private static void say(OutputStream out, BufferedReader in, String line, String expected) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        answer(in, expected);
    }

    private static void answer(BufferedReader in, String expected) throws IOException {
        String line = in.readLine();
        while (line != null && line.length() > 3 && line.charAt(3) == '-') {
            line = in.readLine();
        }
        if (line == null || !line.startsWith(expected)) {
            throw new IOException("answered " + line);
        }
    }
}
