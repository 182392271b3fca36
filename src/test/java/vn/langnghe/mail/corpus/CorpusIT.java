package vn.langnghe.mail.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.langnghe.mail.listener.SmtpTalk;
import vn.langnghe.mail.reader.MailReader;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.seal.Seal;
import vn.langnghe.testing.RunningService;

/**
 * The corpus through the running service: every mail is answered with 250, stored once and byte for byte, and becomes a
 * case, in the mail room or not; nothing of it stands in the log.
 */
class CorpusIT {
    private static final int LARGEST = 300_000;
    private static final String FORBIDDEN = "phòng tư pháp";

    private final RunningService service = RunningService.get();
    private final Seal seal = Seal.withKeysIn(service.dataDir().resolve("keys"));

    /** What stands in the database about one mail. */
    private record Kept(String digest, String fate, String rawDigest) {}

    @Test
    void everyMailIsKeptOnceAndBecomesACase() throws IOException {
        Map<String, Row> sent = new LinkedHashMap<>();
        Map<String, String> raws = new LinkedHashMap<>();
        for (Row row : CorpusTest.rows().toList()) {
            byte[] mail = row.mail().get();
            if (onTheWire(mail) && mail.length < LARGEST) {
                byte[] kept = Made.join(mail, Made.bytes("\r\n"));
                String digest = hex(seal.digest("mail", kept));
                if (sent.put(digest, row) == null) {
                    raws.put(digest, hex(seal.digest("submission", kept)));
                    assertThat(send(mail)).as(row.toString()).startsWith("250");
                }
            }
        }
        assertThat(sent).hasSizeGreaterThan(150);
        Map<String, List<Kept>> kept = kept();
        List<String> wrong = new ArrayList<>();
        sent.forEach((digest, row) -> {
            List<Kept> found = kept.getOrDefault(digest, List.of());
            boolean whole = found.size() == 1
                    && found.get(0).fate().equals(fate(row))
                    && (suspect(row) ? "OWN" : raws.get(digest))
                            .equals(found.get(0).rawDigest());
            if (!whole) {
                wrong.add(row + " " + found.stream().map(Kept::fate).toList());
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(service.log()).doesNotContain(FORBIDDEN);
    }

    /** As a strict listener takes it: lines end with CRLF and none begins with a dot. */
    private static boolean onTheWire(byte[] mail) {
        String text = new String(mail, StandardCharsets.ISO_8859_1);
        return !text.replace("\r\n", "").matches("(?s).*[\\r\\n].*") && !text.contains("\r\n.");
    }

    private static String fate(Row row) {
        boolean held =
                row.unread() == null && MailReader.read(row.mail().get()).held().isPresent();
        boolean many = MailReader.headers(row.mail().get()).count() > 1_000;
        return row.unread() != null || held || many || suspect(row) ? "QUARANTINED" : "CASE";
    }

    /** Kept in its own row, without a case. */
    private static boolean suspect(Row row) {
        return row.unread() == null
                && MailReader.read(row.mail().get()).suspect().isPresent();
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes).toUpperCase(Locale.ROOT);
    }

    private String send(byte[] mail) throws IOException {
        try (SmtpTalk talk = new SmtpTalk(service.smtpPort())) {
            talk.begin("corpus@example.org", "phananh@localhost");
            return talk.data(mail);
        }
    }

    private Map<String, List<Kept>> kept() {
        try (ToolDatabase database = service.database()) {
            return database
                    .list(
                            "select hex(i.digest) d, i.fate f, case when i.raw_sealed is not null then 'OWN'"
                                    + " else hex(s.raw_digest) end r from mail_item i"
                                    + " left join submission s on s.id = i.submission_id",
                            row -> new Kept(row.text("d"), row.text("f"), String.valueOf(row.text("r"))))
                    .stream()
                    .collect(Collectors.groupingBy(Kept::digest));
        }
    }
}
