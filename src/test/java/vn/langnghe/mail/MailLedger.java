package vn.langnghe.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.seal.Seal;
import vn.langnghe.testing.Launched;

/**
 * Every mail that a test gave away, written down outside of the service, to be held against the service's own books: each
 * exactly once, with its very bytes.
 */
public final class MailLedger {
    private final Seal seal;
    private final Supplier<ToolDatabase> database;
    private final Map<String, String> sent = new TreeMap<>();
    private final Set<String> relayed = new TreeSet<>();

    /** @param dataDir of the service, for the key of its digests */
    public MailLedger(Path dataDir, Supplier<ToolDatabase> database) {
        this.seal = Seal.withKeysIn(dataDir.resolve("keys"));
        this.database = database;
    }

    /** A mail that no other is like; at least so many bytes long. */
    public static byte[] mail(int size) {
        String id = UUID.randomUUID().toString();
        StringBuilder mail = new StringBuilder("Return-Path: <nguoi." + id.substring(0, 8) + "@example.org>\r\n"
                + "From: Người Gửi <nguoi." + id.substring(0, 8) + "@example.org>\r\nTo: phananh@localhost\r\n"
                + "Subject: Phan anh " + id + "\r\nContent-Type: text/plain; charset=UTF-8\r\n\r\n"
                + "Sáng nay tôi đến bộ phận một cửa mà chưa có ai ở quầy số hai.\r\n.\r\n..hai chấm\r\n");
        while (mail.length() < size) {
            mail.append("Tôi đã chờ từ bảy giờ rưỡi đến chín giờ; xin trả lời cho tôi biết khi nào có người. ")
                    .append(mail.length())
                    .append("\r\n");
        }
        return mail.toString().getBytes(UTF_8);
    }

    /** Notes a mail that was given away. */
    public byte[] note(byte[] mail) {
        synchronized (sent) {
            String digest = HexFormat.of().withUpperCase().formatHex(seal.digest("mail", mail));
            sent.put(digest, Integer.toString(mail.length));
        }
        return mail;
    }

    /** Notes a mail whose bytes change on their way, since a server writes its own lines above it. */
    public byte[] relay(byte[] mail) {
        synchronized (sent) {
            relayed.add(new String(mail, UTF_8).replaceAll("(?s).*\r\nSubject: ([^\r]+).*", "$1"));
        }
        return mail;
    }

    public int size() {
        return sent.size() + relayed.size();
    }

    /** How many of them are in the service's books, however often. */
    public int arrived() {
        long bytes = rows("select distinct hex(digest) as v from mail_item").stream()
                .filter(sent::containsKey)
                .count();
        return (int) (bytes + titles().stream().distinct().count());
    }

    /**
     * Mails that lay open at two kills: whether they were the cause cannot be known, so their bytes are kept unread in the
     * mail room, each with a case that has a term. Ids of their rows.
     */
    public List<String> struck() {
        return rows("select id as v from mail_item where fate = 'QUARANTINED' and code = 'tried-before'");
    }

    /** Waits until each is there, read or {@link #struck}. */
    public void awaitAllKept(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (arrived() + struck().size() < size()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(arrived() + " read and " + struck().size() + " unread of " + size());
            }
            Launched.pause();
        }
    }

    private List<String> titles() {
        return relayed.isEmpty()
                ? List.of()
                : rows("select title as v from case_file where title like 'Phan anh %'").stream()
                        .filter(relayed::contains)
                        .toList();
    }

    public void awaitAll(Duration patience) {
        await(size(), patience);
    }

    public void await(int many, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (arrived() < many) {
            if (System.nanoTime() > end) {
                throw new AssertionError(arrived() + " of " + many + " within " + patience);
            }
            Launched.pause();
        }
    }

    /** What the books say about each of them, one row each: fate and size. */
    public Map<String, List<String>> fates() {
        Map<String, List<String>> fates = new TreeMap<>();
        for (String row :
                rows("select concat(hex(digest), ' ', fate, ' ', raw_size) as v from mail_item order by seq")) {
            String[] words = row.split(" ");
            if (sent.containsKey(words[0])) {
                fates.computeIfAbsent(words[0], d -> new ArrayList<>()).add(words[1] + " " + words[2]);
            }
        }
        return fates;
    }

    /** Each is a case once, with all its bytes, and nothing counted it again. */
    public void assertEachIsOneCase() {
        Map<String, List<String>> fates = fates();
        assertThat(fates.keySet()).isEqualTo(sent.keySet());
        fates.forEach((digest, rows) -> assertThat(rows).as(digest).containsExactly("CASE " + sent.get(digest)));
        assertEachCaseHasItsOwnSubmission();
    }

    /** Each is a case once; when its server heard no answer it may have come again, and then it is counted as known. */
    public void assertEachIsACaseOnce() {
        Map<String, List<String>> fates = fates();
        assertThat(fates.keySet()).isEqualTo(sent.keySet());
        fates.forEach((digest, rows) -> assertThat(rows)
                .as(digest)
                .filteredOn(row -> !row.startsWith("APPENDED"))
                .containsExactly("CASE " + sent.get(digest)));
        assertEachCaseHasItsOwnSubmission();
    }

    private void assertEachCaseHasItsOwnSubmission() {
        assertThat(titles()).hasSize(relayed.size()).doesNotHaveDuplicates();
        List<String> cases = rows("select concat(hex(i.digest), ' ', i.case_number) as v from mail_item i"
                + " join submission s on s.case_id = i.case_id join case_file c on c.id = i.case_id"
                + " where i.fate = 'CASE' and c.number = i.case_number and s.channel = 'MAIL'");
        List<String> ours = cases.stream()
                .filter(row -> sent.containsKey(row.split(" ")[0].toUpperCase(Locale.ROOT)))
                .toList();
        assertThat(ours).hasSize(sent.size()).doesNotHaveDuplicates();
    }

    private List<String> rows(String sql) {
        try (ToolDatabase open = database.get()) {
            return open.list(sql, row -> row.text("v"));
        }
    }
}
