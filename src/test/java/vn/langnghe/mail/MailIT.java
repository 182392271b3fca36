package vn.langnghe.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Requires;

/** Mails into the running service, by a real client, and what triage sees of them. */
class MailIT {
    private static final Mails MAILS = new Mails();
    private static final String STORY = "Sáng nay tôi đến xã mà phòng tư pháp chưa mở cửa.";

    @Test
    void aPdfAndAPhotoComeBackByteForByte(@TempDir Path folder) throws Exception {
        Path swaks = Requires.program("swaks");
        Path pdf = file(folder, "biên bản.pdf", "%PDF-1.4\n", 30_000);
        Path photo = file(folder, "anh.jpg", "\u00ff\u00d8\u00ff\u00e0", 300_000);
        long mark = MAILS.mark();
        Process sending = new ProcessBuilder(
                        swaks.toString(),
                        "--server",
                        "127.0.0.1:" + MAILS.service.smtpPort(),
                        "--from",
                        Mails.someone(),
                        "--to",
                        "phananh@localhost",
                        "--header",
                        "Subject: Anh va bien ban",
                        "--body",
                        STORY,
                        "--attach-type",
                        "application/pdf",
                        "--attach-name",
                        "bien-ban.pdf",
                        "--attach",
                        "@" + pdf,
                        "--attach-type",
                        "image/jpeg",
                        "--attach-name",
                        "anh.jpg",
                        "--attach",
                        "@" + photo)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(sending.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(sending.exitValue()).isZero();

        String number = MAILS.fatesAfter(mark).get(0).substring("CASE ".length());
        Map<String, byte[]> kept = attachments(number);
        assertThat(kept.get("bien-ban.pdf")).isEqualTo(Files.readAllBytes(pdf));
        assertThat(kept.get("anh.jpg")).isEqualTo(Files.readAllBytes(photo));
        assertThat(MAILS.caseOf(number).getString("text")).isEqualTo(STORY);
    }

    private static Path file(Path folder, String name, String head, int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        byte[] start = head.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        System.arraycopy(start, 0, bytes, 0, start.length);
        return Files.write(folder.resolve(name), bytes);
    }

    private static Map<String, byte[]> attachments(String number) {
        return MAILS.caseOf(number).getJsonArray("attachments").getValuesAs(JsonObject.class).stream()
                .collect(Collectors.toMap(
                        a -> a.getString("name"),
                        a -> MAILS.asTriage("/api/v1/cases/" + number + "/attachments/" + a.getString("id"))
                                .bytes()));
    }

    @Test
    void whoeverHears250FindsTheCaseStored() {
        String from = Mails.someone();
        String number = MAILS.open(from, Mails.mail(from, "Vắng mặt", STORY));
        assertThat(MAILS.rows(
                        "select count(*) v from submission s join case_file c on c.id = s.case_id where c.number = '"
                                + number + "' and s.channel = 'MAIL'"))
                .containsExactly("1");
        assertThat(MAILS.caseOf(number).getString("title")).isEqualTo("Vắng mặt");
    }

    @Test
    void theSameBytesTwiceAreOneCase() {
        String from = Mails.someone();
        byte[] mail = Mails.mail(from, "Hai lần", STORY);
        long mark = MAILS.mark();
        assertThat(MAILS.send(from, mail)).startsWith("250");
        assertThat(MAILS.send(from, mail)).startsWith("250");
        List<String> fates = MAILS.fatesAfter(mark);
        assertThat(fates).hasSize(2);
        assertThat(fates.get(0)).startsWith("CASE PY-");
        assertThat(fates.get(1)).isEqualTo("APPENDED -");
    }

    @Test
    void theSameBytesSentTenTimesAtOnceAreOneCase() {
        String from = Mails.someone();
        byte[] mail = Mails.mail(from, "Mười lần", STORY);
        long mark = MAILS.mark();
        List<String> answers = java.util.stream.IntStream.range(0, 10)
                .parallel()
                .mapToObj(i -> MAILS.send(from, mail))
                .toList();
        assertThat(answers).allMatch(a -> a.startsWith("250"));
        Map<String, Long> fates = MAILS.fatesAfter(mark).stream()
                .map(f -> f.split(" ")[0])
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(fates).containsExactlyInAnyOrderEntriesOf(Map.of("CASE", 1L, "APPENDED", 9L));
    }

    @Test
    void aMailThatCannotBeReadIsKeptUnreadWithACase() {
        long mark = MAILS.mark();
        byte[] mail = ("Subject: x" + Mails.someone() + "\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                        + "--b\r\n\r\nx\r\n".repeat(1_100) + "--b--")
                .getBytes(UTF_8);
        assertThat(MAILS.send("a@example.org", mail)).startsWith("250");
        String fate = MAILS.fatesAfter(mark).get(0);
        assertThat(fate).startsWith("QUARANTINED PY-");
        JsonObject stub = MAILS.caseOf(fate.substring("QUARANTINED ".length()));
        assertThat(stub.getString("text")).startsWith("Thư chưa đọc được");
        assertThat(stub.getJsonArray("clocks")).isNotEmpty();
    }

    @Test
    void aMailThatWasTriedTwiceAndNeverEndedIsKeptUnread() {
        String from = Mails.someone();
        byte[] mail = Mails.mail(from, "Độc", STORY);
        MAILS.open(from, mail);
        long mark = MAILS.mark();
        try (ToolDatabase database = MAILS.service.database()) {
            int changed = database.update("update mail_arrival set state = 'OPEN', attempts = 2"
                    + " where digest = (select digest from mail_item order by seq desc limit 1)");
            assertThat(changed).isEqualTo(1);
        }
        assertThat(MAILS.send(from, mail)).startsWith("250");
        assertThat(MAILS.fatesAfter(mark)).singleElement().asString().startsWith("QUARANTINED PY-");
    }

    @Test
    void everyMailOfTheDayIsAccountedFor() {
        String from = Mails.someone();
        JsonObject before = MAILS.asTriage("/api/v1/mail/reconciliation").json();
        MAILS.send(from, Mails.mail(from, "Một", STORY));
        MAILS.send(from, Mails.mail(from, "Tự động trả lời", "Tôi đi vắng.", "Auto-Submitted: auto-replied"));
        JsonObject after = MAILS.asTriage("/api/v1/mail/reconciliation").json();
        assertThat(after.getInt("received")).isEqualTo(before.getInt("received") + 2);
        assertThat(after.getInt("cases")).isEqualTo(before.getInt("cases") + 1);
        assertThat(after.getInt("auto")).isEqualTo(before.getInt("auto") + 1);
        assertThat(after.getInt("received"))
                .isEqualTo(after.getInt("cases")
                        + after.getInt("appended")
                        + after.getInt("auto")
                        + after.getInt("bounces")
                        + after.getInt("quarantined")
                        + after.getInt("discarded"));
    }

    @Test
    void anEmptyMailIsACaseAllTheSame() {
        String number = MAILS.open("a@example.org", Mails.mail(Mails.someone(), "", ""));
        assertThat(MAILS.caseOf(number).getString("text")).startsWith("(Thư không có nội dung chữ");
    }

    @Test
    void aStoryLongerThanTheLimitIsThereInFull() {
        String from = Mails.someone();
        String story = "Chuyện dài. ".repeat(3_000).strip();
        String number = MAILS.open(from, Mails.mail(from, "Dài", story));
        assertThat(MAILS.caseOf(number).getString("text"))
                .startsWith("Chuyện dài.")
                .endsWith("\"toàn văn thư.txt\".)");
        assertThat(new String(attachments(number).get("toàn văn thư.txt"), UTF_8))
                .isEqualTo(story);
    }

    @Test
    void aMailThatCannotBeStoredIsAskedToComeAgainAsOftenAsItTakes() {
        String from = Mails.someone();
        byte[] mail = Mails.mail(from, "Đợi", STORY);
        long mark = MAILS.mark();
        try (ToolDatabase database = MAILS.service.database()) {
            database.update("rename table submission to submission_away");
            try {
                assertThat(MAILS.send(from, mail)).startsWith("451");
                assertThat(MAILS.send(from, mail)).startsWith("451");
                assertThat(MAILS.send(from, mail)).startsWith("451");
            } finally {
                database.update("rename table submission_away to submission");
            }
        }
        assertThat(MAILS.fatesAfter(mark)).isEmpty();
        assertThat(MAILS.open(from, mail)).startsWith("PY-");
    }
}
