package vn.langnghe.leak;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.langnghe.mail.listener.SmtpTalk;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.web.AtTheDesk;

/** The four ways in, of one service. */
final class Doors {
    private static final Pattern KEY = Pattern.compile("name=\"key\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern SHEET = Pattern.compile("name=\"sheet\" value=\"([\\w-]{22})\"");
    private static final Pattern NUMBER = Pattern.compile("id=\"ma-ho-so\">([^<]+)<");
    private static final Pattern CODE = Pattern.compile("name=\"code\" value=\"(\\d{16})\"");
    private static final String BOUNDARY = "----anh-chi-em-8d1f";

    private final Http http;
    private final int smtpPort;

    Doors(Http http, int smtpPort) {
        this.http = http;
        this.smtpPort = smtpPort;
    }

    /** What the citizen has afterwards; empty words where the door gives none. */
    record Sent(String number, String code) {}

    Sent api(Person who) {
        Reply reply = http.post("/api/v1/submissions", who.submission(), who.headers());
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        JsonObject receipt = reply.json();
        return new Sent(receipt.getString("caseNumber"), receipt.getString("receiptCode"));
    }

    Sent form(Person who) {
        Reply page = tryForm(who);
        assertThat(page.status()).as(page.body()).isEqualTo(200);
        return new Sent(first(NUMBER, page.body()), first(CODE, page.body()));
    }

    Reply tryForm(Person who) {
        Map<String, String> fields = who.fields();
        fields.put("key", first(KEY, http.get("/submit").body()));
        fields.put("lang", "vi");
        fields.put("honest", "yes");
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> part(body, "name=\"" + name + "\"", value.getBytes(UTF_8)));
        part(body, "name=\"files\"; filename=\"" + who.fileName() + "\"", who.file());
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(UTF_8));
        String[] headers = new String[who.headers().length + 2];
        System.arraycopy(who.headers(), 0, headers, 2, who.headers().length);
        headers[0] = "Content-Type";
        headers[1] = "multipart/form-data; boundary=" + BOUNDARY;
        return http.post("/submit", body.toByteArray(), headers);
    }

    private static void part(ByteArrayOutputStream body, String name, byte[] content) {
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + name + "\r\n\r\n").getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(UTF_8));
    }

    /** The last answer of the listener. */
    String mail(String from, byte[] mail) throws IOException {
        try (SmtpTalk talk = new SmtpTalk(smtpPort)) {
            talk.say("EHLO qzymay.example");
            String ready = talk.begin(from, "phananh@localhost");
            return ready.startsWith("354") ? talk.data(mail) : ready;
        }
    }

    /** By telephone: drafted first, as an operator does while somebody speaks. */
    Reply call(Person who, AtTheDesk operator) {
        Map<String, String> sheet = who.fields();
        sheet.put("sheet", first(SHEET, operator.get("/operator/call").body()));
        sheet.put("do", "");
        operator.post("/operator/draft", sheet);
        sheet.put("do", "read");
        operator.post("/operator/call", sheet);
        sheet.put("do", "save");
        return operator.post("/operator/call", sheet);
    }

    static String first(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        return found.find() ? found.group(1) : "";
    }
}
