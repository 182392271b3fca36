package vn.langnghe.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Dovecot;
import vn.langnghe.testing.FaultTable;
import vn.langnghe.testing.Launched;
import vn.langnghe.testing.Mortal;
import vn.langnghe.testing.Proxy;

/** Service and database killed at every step of a mail's way out of its mailbox. */
class KillPointFaults {
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int MAILS = 8;
    private static Dovecot dovecot;
    private static Mortal service;
    private static Proxy proxy;
    private static MailLedger ledger;

    @BeforeAll
    static void open() {
        dovecot = Dovecot.start("dovecot-kill");
        int port = Launched.freePort();
        proxy = Proxy.between(port, dovecot.clearPort());
        service = new Mortal("kill")
                .with("LANGNGHE_IMAP_URL", "imap://127.0.0.1:" + port + "/INBOX")
                .with("LANGNGHE_IMAP_USER", Dovecot.USER)
                .with("LANGNGHE_IMAP_PASSWORD", Dovecot.PASSWORD)
                .with("LANGNGHE_IMAP_KEEP_DAYS", "1")
                .start();
        ledger = new MailLedger(service.dataDir(), service::database);
    }

    /** What a failed test was waiting for must not strike the next one. */
    @AfterEach
    void hush() {
        proxy.clientSays(line -> line);
        proxy.serverSays(line -> line);
        proxy.whenCut(() -> {});
    }

    @AfterAll
    static void close() {
        if (service != null) {
            service.close();
            proxy.close();
            dovecot.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "F01, lease taken and nothing listed, ^[A-Z]+\\d+ LOGIN|^[A-Z]+\\d+ AUTH, 1",
        "F01, mailbox open and nothing listed, ^[A-Z]+\\d+ (UID )?FETCH \\d+:\\* \\(UID\\), 1",
        "F02, before the first byte of a mail, BODY.PEEK, 1",
        "F06, stored and not yet marked, ^[A-Z]+\\d+ STORE, 1",
    })
    void killedWhenTheClientSays(String id, String what, String words, int nth) {
        CountDownLatch said = new CountDownLatch(1);
        AtomicInteger heard = new AtomicInteger();
        Pattern pattern = Pattern.compile(words);
        proxy.clientSays(line -> {
            if (pattern.matcher(line).find() && heard.incrementAndGet() == nth) {
                service.kill();
                said.countDown();
            }
            return line;
        });
        feed();
        proxy.breakAll();
        await(said);
        riseAgain(id, what);
    }

    @ParameterizedTest
    @CsvSource({"1", "20", "39"})
    void killedInsideAMail(int kilobytes) {
        CountDownLatch cut = new CountDownLatch(1);
        proxy.cutAfter(kilobytes * 1_024L);
        proxy.whenCut(() -> {
            service.kill();
            cut.countDown();
        });
        dovecot.deliver(ledger.note(MailLedger.mail(40_000)));
        await(cut);
        riseAgain("F02", "after " + kilobytes + " of 40 kB of a mail");
    }

    @Test
    void killedWhileTheAttemptIsWritten() {
        killedInTheDatabase("F04", "while the attempt is written", "mail_arrival");
    }

    @Test
    void killedInsideTheCasesTransaction() {
        killedInTheDatabase("F08", "inside the transaction of the case", "mail_item");
    }

    @Test
    void killedWhileTheMarkIsNoted() {
        CountDownLatch answered = new CountDownLatch(1);
        AtomicInteger stores = new AtomicInteger();
        proxy.clientSays(line -> {
            stores.addAndGet(line.contains(" STORE ") ? 1 : 0);
            return line;
        });
        proxy.serverSays(line -> {
            if (stores.get() > 0 && line.contains(" OK Store")) {
                service.kill();
                answered.countDown();
            }
            return line;
        });
        feed();
        await(answered);
        riseAgain("F05", "marked on the server, mark not yet in the book");
    }

    @ParameterizedTest
    @CsvSource({
        "marked for deletion on the server, STORE .*Deleted",
        "the word to delete said, EXPUNGE",
    })
    void killedWhileOldMailsAreDeleted(String what, String words) {
        feed();
        ledger.awaitAll(PATIENCE);
        awaitMarked();
        int before = lying();
        CountDownLatch said = new CountDownLatch(1);
        Pattern pattern = Pattern.compile(words);
        proxy.clientSays(line -> {
            if (pattern.matcher(line).find()) {
                service.kill();
                said.countDown();
            }
            return line;
        });
        // only now: the service may look at any moment, and says the words once
        int old = age();
        proxy.breakAll();
        await(said);
        riseAgain("F11", what);
        Mails.within(PATIENCE, () -> Optional.of(lying()).filter(left -> left == before - old));
        assertThat(
                        rows(
                                "deleted_at is not null and (taken_at > utc_timestamp() - interval 1 day or marked_at is null)"))
                .isZero();
    }

    /** Half of what lies there is older than the keep time now. */
    private static int age() {
        try (ToolDatabase database = service.database()) {
            return database.update("update mailbox_item set taken_at = taken_at - interval 3 day, marked_at = marked_at"
                    + " - interval 3 day where state = 'TAKEN' and marked_at is not null and deleted_at is null"
                    + " and id % 2 = 0 and taken_at > utc_timestamp() - interval 1 day");
        }
    }

    private static int lying() {
        return (int) dovecot.admin("search", "-u", Dovecot.USER, "mailbox", "INBOX", "ALL")
                .lines()
                .count();
    }

    private static void awaitMarked() {
        Mails.within(
                PATIENCE,
                () -> Optional.of(rows("state = 'TAKEN' and marked_at is null")).filter(n -> n == 0));
    }

    private static int rows(String which) {
        try (ToolDatabase database = service.database()) {
            return database.one("select count(*) as n from mailbox_item where " + which, row -> row.number("n"))
                    .orElseThrow();
        }
    }

    // M83
    @Test
    void aMailThatKillsTheProcessTwiceIsKeptUnreadAndTheRestFlows() {
        slowly("mail_item", 20);
        dovecot.deliver(MailLedger.mail(700));
        killedAsleep();
        // the others come while nobody reads: the one that kills stays the first
        feed();
        service.start();
        killedAsleep();
        service.start();
        try (ToolDatabase database = service.database()) {
            database.update("drop trigger slow");
        }
        settled("F07, M83", "twice while one mail is read", System.nanoTime());
        try (ToolDatabase database = service.database()) {
            assertThat(database.list(
                            "select concat(fate, ' ', state, ' ', case_number is not null) v from mail_item"
                                    + " where code = 'tried-before'",
                            row -> row.text("v")))
                    .containsExactly("QUARANTINED OPEN 1");
        }
    }

    private static void slowly(String table, int seconds) {
        try (ToolDatabase database = service.database()) {
            database.update("create trigger slow before insert on " + table + " for each row set @slow = sleep("
                    + seconds + ")");
        }
    }

    private static void killedAsleep() {
        Mails.within(PATIENCE, () -> Optional.of(sleeping()).filter(n -> n > 0));
        service.kill();
    }

    private void killedInTheDatabase(String id, String what, String table) {
        slowly(table, 4);
        feed();
        killedAsleep();
        service.start();
        try (ToolDatabase database = service.database()) {
            database.update("drop trigger slow");
        }
        settled(id, what, System.nanoTime());
    }

    private static int sleeping() {
        try (ToolDatabase database = service.database()) {
            return database.one(
                            "select count(*) as n from information_schema.processlist where state = 'User sleep'",
                            row -> row.number("n"))
                    .orElseThrow();
        }
    }

    private static void feed() {
        for (int i = 0; i < MAILS; i++) {
            dovecot.deliver(ledger.note(MailLedger.mail(600)));
        }
    }

    private void riseAgain(String id, String what) {
        hush();
        service.kill();
        service.start();
        settled(id, what, System.nanoTime());
    }

    /** Not even counted a second time: the mailbox's row is part of the mail's transaction. */
    private static void settled(String id, String what, long ready) {
        ledger.awaitAll(PATIENCE);
        double seconds = FaultTable.secondsSince(ready);
        ledger.assertEachIsOneCase();
        Map<String, ?> fates = ledger.fates();
        FaultTable.add(
                id,
                "kill -9 " + what,
                "%d mails, each one case; whole again %.0f s after the restart".formatted(fates.size(), seconds));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
