package vn.langnghe.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Dovecot;
import vn.langnghe.testing.Proxy;

/** The running service polls a real IMAP server, through a line that misbehaves. Rows M15, M80, M81; F02, F30, F32, F33. */
class DovecotIT {
    private static final Mails MAILS = new Mails();
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static Dovecot dovecot;
    private static Proxy proxy;

    private MailLedger ledger;

    @BeforeAll
    static void open() {
        dovecot = Dovecot.start("dovecot");
        proxy = Proxy.between(MAILS.service.imapPort(), dovecot.clearPort());
    }

    @AfterAll
    static void close() {
        if (proxy != null) {
            proxy.close();
            dovecot.close();
        }
    }

    @BeforeEach
    void newLedger() {
        ledger = new MailLedger(MAILS.service.dataDir(), MAILS.service::database);
    }

    @AfterEach
    void honestAgain() {
        proxy.clientSays(words -> words);
        proxy.serverSays(words -> words);
    }

    @Test
    void whatLiesInTheMailboxBecomesACaseAndIsMarkedThere() {
        for (int i = 0; i < 10; i++) {
            dovecot.deliver(i % 2 == 0 ? "" : ".Junk", ledger.note(MailLedger.mail(500 + i * 3_000)));
        }
        ledger.awaitAll(PATIENCE);
        ledger.assertEachIsOneCase();
        awaitNothingUnseen();
        assertThat(MAILS.rows("select count(*) v from mailbox_item where state = 'LISTED'"))
                .containsExactly("0");
    }

    @Test
    void theSameBytesInThreePlacesAreOneCase() {
        byte[] mail = ledger.note(MailLedger.mail(900));
        dovecot.deliver(mail);
        dovecot.deliver(mail);
        dovecot.deliver(".Junk", mail);
        String digest = Mails.eventually(() -> ledger.fates().entrySet().stream()
                .filter(e -> e.getValue().size() == 3)
                .map(Map.Entry::getKey)
                .findFirst());
        assertThat(ledger.fates().get(digest).stream()
                        .map(row -> row.split(" ")[0])
                        .sorted())
                .containsExactly("APPENDED", "APPENDED", "CASE");
    }

    @Test
    void aLineThatBreaksAtAnyKilobyteLosesAndDoublesNothing() {
        for (int kilobytes : new int[] {0, 1, 2, 7, 19, 20, 21}) {
            long before = proxy.cuts();
            proxy.cutAfter(1 + kilobytes * 1_024L);
            dovecot.deliver(ledger.note(MailLedger.mail(20_000)));
            Mails.eventually(() -> proxy.cuts() > before ? Optional.of(true) : Optional.empty());
            ledger.awaitAll(PATIENCE);
        }
        ledger.assertEachIsOneCase();
    }

    @Test
    void aServerThatCountsAnewBringsNothingTwice() {
        for (int i = 0; i < 5; i++) {
            dovecot.deliver(ledger.note(MailLedger.mail(700)));
        }
        ledger.awaitAll(PATIENCE);
        long mark = MAILS.mark();
        dovecot.admin("mailbox", "update", "-u", Dovecot.USER, "--uid-validity", "4711", "INBOX");
        proxy.breakAll();
        dovecot.deliver(ledger.note(MailLedger.mail(700)));
        ledger.awaitAll(PATIENCE);
        ledger.assertEachIsOneCase();
        assertThat(MAILS.fatesAfter(mark)).hasSize(1);
        assertThat(MAILS.rows("select uidvalidity v from mailbox where name like '%/INBOX'"))
                .containsExactly("4711");
    }

    @Test
    void aServerThatIgnoresTheMarkBringsNothingTwice() {
        proxy.clientSays(words -> words.replaceAll("(\\w+) STORE [^\r]*", "$1 NOOP"));
        dovecot.deliver(ledger.note(MailLedger.mail(700)));
        ledger.awaitAll(PATIENCE);
        long mark = MAILS.mark();
        assertThat(unseen()).isNotBlank();
        proxy.breakAll();
        dovecot.deliver(ledger.note(MailLedger.mail(700)));
        ledger.awaitAll(PATIENCE);
        ledger.assertEachIsOneCase();
        assertThat(MAILS.fatesAfter(mark)).hasSize(1);
    }

    @Test
    void aServerThatLiesAboutTheSizeIsNotBelieved() {
        proxy.serverSays(words -> words.replaceAll("RFC822\\.SIZE \\d+", "RFC822.SIZE 300"));
        dovecot.deliver(ledger.note(MailLedger.mail(5_000)));
        ledger.awaitAll(PATIENCE);
        proxy.serverSays(words -> words.replaceAll("RFC822\\.SIZE \\d+", "RFC822.SIZE 999999"));
        dovecot.deliver(ledger.note(MailLedger.mail(5_000)));
        ledger.awaitAll(PATIENCE);
        ledger.assertEachIsOneCase();
    }

    @Test
    void aMailThatVanishesWhileWeFetchItHoldsNobodyUp() {
        AtomicBoolean vanished = new AtomicBoolean();
        proxy.clientSays(words -> {
            if (words.contains("BODY.PEEK") && vanished.compareAndSet(false, true)) {
                dovecot.admin("expunge", "-u", Dovecot.USER, "mailbox", "INBOX", "subject", "bien-mat");
            }
            return words;
        });
        dovecot.deliver("Subject: bien-mat\r\n\r\nKhông ai đọc được nữa.\r\n".getBytes(UTF_8));
        Mails.eventually(() ->
                MAILS.rows("select id v from mailbox_item where state = 'GONE'").findFirst());
        dovecot.deliver(ledger.note(MailLedger.mail(700)));
        ledger.awaitAll(PATIENCE);
        ledger.assertEachIsOneCase();
    }

    @Test
    void onlyWhatWasStoredLongAgoIsDeleted() {
        byte[] old = ledger.note(subject("cu-roi"));
        dovecot.deliver(old);
        dovecot.deliver(ledger.note(subject("chua-cu")));
        ledger.awaitAll(PATIENCE);
        awaitNothingUnseen();
        assertThat(found("cu-roi")).isNotBlank();
        dovecot.admin("flags", "add", "-u", Dovecot.USER, "\\Deleted", "mailbox", "INBOX", "subject", "chua-cu");
        String uid = dovecot.admin("fetch", "-u", Dovecot.USER, "uid", "mailbox", "INBOX", "subject", "cu-roi")
                .replaceAll("\\D", "");
        try (ToolDatabase database = MAILS.service.database()) {
            database.update(
                    "update mailbox_item set taken_at = taken_at - interval 3 day where uid = ?"
                            + " and mailbox like '%/INBOX' and era = (select era from mailbox where name like '%/INBOX')",
                    Long.valueOf(uid));
        }
        dovecot.deliver(ledger.note(MailLedger.mail(700)));
        Mails.eventually(() -> Optional.of(found("cu-roi")).filter(String::isBlank));
        assertThat(found("chua-cu")).isNotBlank();
        ledger.assertEachIsOneCase();
    }

    private static byte[] subject(String subject) {
        String mail = new String(MailLedger.mail(600), UTF_8);
        return mail.replaceFirst("Subject: ", "Subject: " + subject + " ").getBytes(UTF_8);
    }

    private static String found(String subject) {
        return dovecot.admin("search", "-u", Dovecot.USER, "mailbox", "INBOX", "subject", subject);
    }

    @Test
    void aMailTooLargeForUsIsACaseAllTheSameAndStaysOnItsServer() {
        long mark = MAILS.mark();
        byte[] large = new byte[Delivery.LARGEST + 1];
        Arrays.fill(large, (byte) '\n');
        byte[] start = subject("qua-lon");
        System.arraycopy(start, 0, large, 0, start.length);
        dovecot.deliver(large);
        String fate = Mails.eventually(() -> MAILS.fatesAfter(mark).stream().findFirst());
        assertThat(fate).startsWith("QUARANTINED PY-");
        assertThat(MAILS.rows("select count(*) v from mailbox_item where stays"))
                .containsExactly("1");
    }

    private static String unseen() {
        return dovecot.admin("search", "-u", Dovecot.USER, "mailbox", "INBOX", "unseen");
    }

    private static void awaitNothingUnseen() {
        Mails.eventually(() -> Optional.of(unseen()).filter(String::isBlank));
    }
}
