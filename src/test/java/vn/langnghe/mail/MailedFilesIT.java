package vn.langnghe.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.web.AtTheDesk;

/** Files that came by mail: which of them warn, and which are all there is. */
class MailedFilesIT {
    private static final Mails MAILS = new Mails();
    private static final byte[] EICAR = latin("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");

    private final AtTheDesk triage = AtTheDesk.as("triage");

    private static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    private static byte[] mail(String from, String text, Map<String, byte[]> files) {
        StringBuilder mail = new StringBuilder("From: Người Gửi <" + from + ">\r\nTo: phananh@localhost\r\nSubject: tep"
                + "\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8"
                + "\r\n\r\n" + text + "\r\n");
        files.forEach((name, bytes) -> mail.append("--b\r\nContent-Type: application/octet-stream\r\n"
                        + "Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(Base64.getMimeEncoder().encodeToString(bytes))
                .append("\r\n"));
        return mail.append("--b--\r\n").toString().getBytes(UTF_8);
    }

    private static String sent(String text, Map<String, byte[]> files) {
        return MAILS.open("a@example.org", mail(Mails.someone(), text, files));
    }

    private static byte[] zip(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[300]);
        }
        return bytes.toByteArray();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }

    private static byte[] withPassword(byte[] zip) {
        zip[new String(zip, ISO_8859_1).indexOf("PK\u0001\u0002") + 8] |= 1;
        return zip;
    }

    private static Map<String, String> dangers(String number) {
        Map<String, String> dangers = new LinkedHashMap<>();
        for (JsonObject file : MAILS.caseOf(number).getJsonArray("attachments").getValuesAs(JsonObject.class)) {
            List<String> names = file.getJsonArray("dangers").getValuesAs(JsonString::getString);
            dangers.put(file.getString("name"), String.join("+", names));
        }
        return dangers;
    }

    private static String id(String number, String name) {
        return MAILS.caseOf(number).getJsonArray("attachments").getValuesAs(JsonObject.class).stream()
                .filter(file -> file.getString("name").equals(name))
                .map(file -> file.getString("id"))
                .findFirst()
                .orElseThrow();
    }

    // M57, M58, W43, W49, W50
    @Test
    void everyFileThatMayDoHarmIsMarkedByItsNameOrItsBytes() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("a.js", latin("alert(1)"));
        files.put("don.pdf", latin("MZ" + "x".repeat(40)));
        files.put("anh.jpg", latin("L\0\0\0\u0001\u0014\u0002\0"));
        files.put("dia.iso", new byte[10]);
        files.put("trang.html", latin("<p>x"));
        files.put("anh.gif", joined(latin("GIF89a"), zip("x.txt")));
        files.put("kin.zip", withPassword(zip("don.docx")));
        files.put("thu.com.txt", EICAR);
        files.put("giay hen.txt", "Giấy hẹn ngày 25/3".getBytes(UTF_8));
        assertThat(dangers(sent("Xem tep.", files)))
                .containsExactly(
                        Map.entry("a.js", "PROGRAM"),
                        Map.entry("don.pdf", "PROGRAM"),
                        Map.entry("anh.jpg", "PROGRAM"),
                        Map.entry("dia.iso", "PROGRAM"),
                        Map.entry("trang.html", "PAGE"),
                        Map.entry("anh.gif", "SEVERAL"),
                        Map.entry("kin.zip", "LOCKED"),
                        Map.entry("thu.com.txt", "INFECTED"),
                        Map.entry("giay hen.txt", ""));
    }

    // M58, F52: nothing dangerous leaves a page before whoever asks has read why
    @Test
    void theOriginalOfADangerousFileLeavesOnlyWhenTheWarningWasRead() {
        String number = sent("Xem tep.", Map.of("a.hta", latin("<script>1</script>")));
        String id = id(number, "a.hta");
        String page = triage.open(number).body();
        assertThat(page)
                .contains("Có thể chạy chương trình khi mở.", "Tôi đã đọc cảnh báo")
                .doesNotContain("href=\"/desk/attachment?number=" + number + "&amp;id=" + id + "\"");
        assertThat(triage.get("/desk/attachment?number=" + number + "&id=" + id).status())
                .isEqualTo(422);
        assertThat(triage.post("/desk/attachment", Map.of("number", number, "id", id))
                        .status())
                .isEqualTo(422);
        Reply file = triage.post("/desk/attachment", Map.of("number", number, "id", id, "warned", "yes"));
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).isEqualTo("<script>1</script>");
        assertThat(file.header("Content-Disposition")).startsWith("attachment");
    }

    @Test
    void whatIsNotDangerousIsStillOneClickAway() {
        String number = sent("Xem tep.", Map.of("giay.txt", latin("ngay 25/3")));
        assertThat(triage.open(number).body()).doesNotContain("Tôi đã đọc cảnh báo");
        assertThat(triage.get("/desk/attachment?number=" + number + "&id=" + id(number, "giay.txt"))
                        .body())
                .isEqualTo("ngay 25/3");
    }

    // M49, M60, M62, M63
    @Test
    void nothingThatAMailPointsToIsFetched() throws IOException {
        try (ServerSocket elsewhere = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String there = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/a";
            String from = "From: " + Mails.someone() + "\r\nSubject: ngoai\r\n";
            long mark = MAILS.mark();
            for (String mail : List.of(
                    "Content-Type: message/external-body; access-type=URL; URL=\"" + there + "\"\r\n\r\n"
                            + "Content-Type: text/plain\r\n\r\n",
                    "Content-Type: text/html\r\n\r\n<link rel=stylesheet href=" + there + "><img src=" + there
                            + ">Xem.",
                    "Content-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\nATTACH:" + there + "\r\n",
                    "Content-Type: multipart/signed; protocol=\"application/pkcs7-signature\"; boundary=b\r\n\r\n--b\r\n"
                            + "\r\nXem.\r\n--b\r\nContent-Type: application/pkcs7-signature; name=smime.p7s\r\n\r\n"
                            + there + "\r\n--b--\r\n")) {
                assertThat(MAILS.send("a@example.org", (from + mail).getBytes(UTF_8)))
                        .startsWith("250");
            }
            MAILS.rows("select case_number v from mail_item where seq > " + mark)
                    .forEach(number -> assertThat(triage.open(number).status()).isEqualTo(200));
            elsewhere.setSoTimeout(1_000);
            assertThatThrownBy(elsewhere::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    // M61
    @Test
    void aPictureAloneIsSealedAskedToBeLookedAtAndAnsweredAllTheSame() {
        String number = sent("Đã gửi từ iPhone của tôi", Map.of("don viet tay.jpg", latin("\u00ff\u00d8\u00ff~")));
        assertThat(MAILS.trace()).contains("only-picture");
        JsonObject file = MAILS.caseOf(number);
        assertThat(file.getString("confidentiality")).isEqualTo("SEALED");
        assertThat(triage.open(number).body()).contains("Nét chữ viết tay cho biết người gửi");
        assertThat(MAILS.letters(number)).isNotEmpty();
    }

    // M61
    @Test
    void aVoiceAloneIsSealedAndAskedToBeListenedTo() {
        String number = sent("", Map.of("ghi am.amr", latin("#!AMR")));
        assertThat(MAILS.trace()).contains("only-sound");
        assertThat(MAILS.caseOf(number).getString("text")).contains("cần nghe");
        assertThat(MAILS.caseOf(number).getString("confidentiality")).isEqualTo("SEALED");
        assertThat(triage.open(number).body()).contains("Giọng nói, khuôn mặt cho biết người gửi");
    }

    // M61
    @Test
    void aPictureWithWordsIsAnOpenCaseLikeAnyOther() {
        String number = sent("Ổ gà trước cổng chợ, xem ảnh.", Map.of("anh.jpg", latin("\u00ff\u00d8\u00ff~")));
        assertThat(MAILS.caseOf(number).getString("confidentiality")).isEqualTo("OPEN");
    }
}
