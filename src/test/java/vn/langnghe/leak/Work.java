package vn.langnghe.leak;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.langnghe.leak.Doors.Sent;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.web.AtTheDesk;

/** What happens to a case afterwards, the right way and in every wrong way that comes to mind. */
final class Work {
    private static final Pattern REVEAL = Pattern.compile("name=\"reveal\" value=\"([\\w-]{22})\"");

    private final Http http;
    private final Doors doors;
    private final AtTheDesk triage;
    private final AtTheDesk office;
    private final AtTheDesk inspector;
    private final AtTheDesk custodian;

    Work(Http http, Doors doors) {
        this.http = http;
        this.doors = doors;
        triage = AtTheDesk.as("triage", http);
        office = AtTheDesk.as("internal-affairs", http);
        inspector = AtTheDesk.as("inspector", http);
        custodian = AtTheDesk.as("custodian", http);
    }

    /** Read, covered, routed, the name asked for and opened, the sender writes more; the number of names opened. */
    int wholeWay(Person who, Sent sent) {
        String number = sent.number();
        triage.open(number);
        files(number);
        triage.post("/desk/redact", Map.of("number", number, "act", "show", "more", who.name()));
        triage.press(number, "ROUTE", "office", "PNV", "extract", "Qzylược trích: trưởng phòng đòi tiền.");
        office.open(number);
        int opened = reveal(who, number);
        office.press(number, "ACCEPT");
        office.press(number, "ASK", "questions", "Xin ông/bà cho biết thêm ngày giờ.");
        follow(who, sent);
        return opened;
    }

    private void files(String number) {
        String token = token("triage", "lang-nghe-demo").json().getString("token");
        JsonObject file = http.get("/api/v1/cases/" + number, "Authorization", "Bearer " + token)
                .json();
        file.getJsonArray("attachments")
                .getValuesAs(JsonObject.class)
                .forEach(one -> http.get(
                        "/api/v1/cases/" + number + "/attachments/" + one.getString("id"),
                        "Authorization",
                        "Bearer " + token));
    }

    private Reply token(String username, String password) {
        return http.post(
                "/api/v1/tokens",
                Json.createObjectBuilder()
                        .add("username", username)
                        .add("password", password)
                        .build());
    }

    /** The sender looks, writes and answers. */
    private void follow(Person who, Sent sent) {
        Map<String, String> page = new LinkedHashMap<>(Map.of("number", sent.number(), "code", sent.code()));
        http.postForm("/track", page, who.headers());
        page.putAll(Map.of("act", "say", "reply", "Qzybosung " + who.story()));
        http.postForm("/track", page, who.headers());
        http.post(
                "/api/v1/track/messages",
                Json.createObjectBuilder()
                        .add("caseNumber", sent.number())
                        .add("receiptCode", sent.code())
                        .add("text", "Qzybosung " + who.name())
                        .build(),
                who.headers());
    }

    private int reveal(Person who, String number) {
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "number", number,
                "act", "ask",
                "reason", "SEND_RESULT",
                "set", "CONTACT",
                "document", "45/QĐ-TTr",
                "purpose", "Qzymucdich: mời " + who.name() + " làm việc trực tiếp."));
        office.post("/desk/reveal", form);
        String id = Doors.first(REVEAL, custodian.get("/desk/reveals").body());
        custodian.post("/desk/reveals", Map.of("reveal", id, "answer", "yes", "why", "Có văn bản giao việc rõ ràng."));
        Reply opened = office.post("/desk/reveal", Map.of("number", number, "act", "open", "reveal", id));
        return opened.body().contains(who.name()) ? 1 : 0;
    }

    /** Everything that is refused. */
    void wrongWay(Person who, Sent sent) throws IOException {
        String json = who.submission().toString();
        for (String bad : new String[] {
            json.substring(0, json.length() - 9),
            json.replace("\"mode\"", "\"" + who.name() + "\""),
            json.replace("SEALED", who.name()),
            json.replace("BRIBERY", "Qzychuyện kể"),
            json.replace("@", "@@"),
            json.replace("\"base64\":\"", "\"base64\":\"***"),
            json.replace("\"text\":\"", "\"text\":\"" + "Qzychuyện kể ".repeat(1_700))
        }) {
            http.post("/api/v1/submissions", bad.getBytes(UTF_8), "Content-Type", "application/json");
        }
        Map<String, String> form = who.fields();
        http.postForm("/submit", form, who.headers());
        form.put("email", who.email() + " " + who.name());
        http.postForm("/submit", form, who.headers());
        http.get("/track?so=Qzyduongdan&ten=Qzyduongdan", who.headers());
        http.get("/Qzyduongdan/%22/..;/x", who.headers());
        http.postForm("/track", Map.of("number", who.name(), "code", who.idNumber() + "0000"), who.headers());
        http.postForm("/login", Map.of("username", "qzytaikhoan", "password", "Qzymatkhau của ai"), who.headers());
        token("qzytaikhoan", "Qzymatkhau của ai");
        triage.pressSeen("99", sent.number(), "ROUTE", "office", who.name(), "extract", who.story());
        triage.pressSeen("Qzyduongdan", sent.number(), "NOTE", "text", who.story());
        inspector.post("/desk/reveal", Map.of("number", sent.number(), "act", "ask", "purpose", who.name()));
        badMails(who);
    }

    private void badMails(Person who) throws IOException {
        String mail = new String(who.mail(), UTF_8);
        for (String bad : new String[] {
            mail.replaceFirst("--edge\\d+--", ""),
            mail.replace("charset=UTF-8", "charset=Qzychuyện kể"),
            mail.replaceFirst("From: [^\r]*", "From: " + who.name() + " <<" + who.email()),
            mail.replace("multipart/mixed", "multipart/report; report-type=delivery-status"),
            mail.replace(
                    "MIME-Version: 1.0", "MIME-Version: 1.0\r\nPrecedence: bulk\r\nList-Id: <" + who.email() + ">"),
            mail.replace("base64", who.name())
        }) {
            doors.mail(who.email(), bad.getBytes(UTF_8));
        }
        doors.mail("<" + who.name() + ">", mail.getBytes(UTF_8));
        triage.get("/desk/mailroom");
    }

    /** The database lacks a table for a moment: what a failure in the middle says of what it was about. */
    void brokenDatabase(Person who, ToolDatabase database, AtTheDesk operator) throws IOException {
        for (String table : new String[] {"identity", "attachment_chunk", "letter_contact", "case_file"}) {
            database.update("rename table " + table + " to " + table + "_away");
            try {
                http.post("/api/v1/submissions", who.submission(), who.headers());
                doors.tryForm(who);
                doors.call(who, operator);
                doors.mail(who.email(), who.mail());
            } finally {
                database.update("rename table " + table + "_away to " + table);
            }
        }
    }
}
