package vn.langnghe.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.langnghe.testing.Dovecot;
import vn.langnghe.testing.FaultTable;
import vn.langnghe.testing.Launched;
import vn.langnghe.testing.Mortal;
import vn.langnghe.testing.Proxy;

/** A mailbox behind a line that breaks everywhere, before two processes, and full. */
class MailboxFaults {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int MEGABYTE = 1 << 20;

    private Dovecot dovecot;

    @BeforeEach
    void open() {
        dovecot = Dovecot.start("faults-dovecot");
    }

    @AfterEach
    void close() {
        if (dovecot != null) {
            dovecot.close();
        }
    }

    @Test
    void theLineBreaksAtEveryKilobyte() {
        int port = Launched.freePort();
        try (Proxy proxy = Proxy.between(port, dovecot.clearPort());
                Mortal service = new Mortal("faults-cuts")
                        .with("LANGNGHE_IMAP_URL", "imap://127.0.0.1:" + port + "/INBOX")
                        .with("LANGNGHE_IMAP_USER", Dovecot.USER)
                        .with("LANGNGHE_IMAP_PASSWORD", Dovecot.PASSWORD)
                        .start()) {
            MailLedger ledger = new MailLedger(service.dataDir(), service::database);
            int kilobytes = 0;
            while (kilobytes * 1_024 < MailLedger.mail(40_000).length) {
                long before = proxy.cuts();
                proxy.cutAfter(1 + kilobytes * 1_024L);
                dovecot.deliver(ledger.note(MailLedger.mail(40_000)));
                Mails.eventually(() -> Optional.of(proxy.cuts()).filter(cuts -> cuts > before));
                ledger.awaitAll(PATIENCE);
                kilobytes++;
            }
            ledger.assertEachIsOneCase();
            FaultTable.add(
                    "F30", "line cut at each of " + kilobytes + " kB of a mail", kilobytes + " mails, each one case");
        }
    }

    @Test
    void theServerFallsSilent() {
        int port = Launched.freePort();
        try (Proxy proxy = Proxy.between(port, dovecot.clearPort());
                Mortal service = new Mortal("faults-silent")
                        .with("LANGNGHE_IMAP_URL", "imap://127.0.0.1:" + port + "/INBOX")
                        .with("LANGNGHE_IMAP_USER", Dovecot.USER)
                        .with("LANGNGHE_IMAP_PASSWORD", Dovecot.PASSWORD)
                        .start()) {
            MailLedger ledger = new MailLedger(service.dataDir(), service::database);
            deliver(ledger, 5);
            ledger.awaitAll(PATIENCE);
            long silent = System.nanoTime();
            proxy.hold(true);
            deliver(ledger, 5);
            while (service.http().get("/health/ready").json().getJsonObject("warnings").keySet().stream()
                    .noneMatch(key -> key.startsWith("mailbox "))) {
                assertThat(FaultTable.secondsSince(silent)).isLessThan(300);
                Launched.pause();
            }
            double noticed = FaultTable.secondsSince(silent);
            proxy.hold(false);
            ledger.awaitAll(PATIENCE);
            ledger.assertEachIsOneCase();
            FaultTable.add(
                    "F31, G28", "IMAP server silent", "health says so after %.0f s; no mail lost".formatted(noticed));
        }
    }

    @Test
    void twoProcessesShareAMailbox() throws IOException {
        try (Mortal first = new Mortal("faults-first").polling(dovecot).with("LANGNGHE_NODE", "first")) {
            first.start();
            try (Mortal second = first.besides("faults-second").polling(dovecot).start()) {
                MailLedger ledger = new MailLedger(first.dataDir(), first::database);
                deliver(ledger, 250);
                ledger.awaitAll(PATIENCE);
                first.signal("-STOP");
                deliver(ledger, 125);
                long frozen = System.nanoTime();
                ledger.await(251, Duration.ofSeconds(40));
                double takeover = FaultTable.secondsSince(frozen);
                first.signal("-CONT");
                deliver(ledger, 125);
                ledger.awaitAll(PATIENCE);
                ledger.assertEachIsOneCase();
                FaultTable.add(
                        "F39, F40",
                        "500 mails, two processes, one frozen with the lease and woken",
                        "each one case; the other took over in %.0f s".formatted(takeover));
                second.kill();
                deliver(ledger, 20);
                long killed = System.nanoTime();
                ledger.awaitAll(PATIENCE);
                ledger.assertEachIsOneCase();
                FaultTable.add(
                        "F41",
                        "the process with the lease killed",
                        "the other goes on after %.0f s".formatted(FaultTable.secondsSince(killed)));
            }
        }
    }

    @Test
    void fiveThousandMailsWaitAtTheStart() {
        Mortal service = new Mortal("faults-backlog").polling(dovecot).start();
        service.close();
        try (service) {
            MailLedger ledger = new MailLedger(service.dataDir(), service::database);
            deliver(ledger, 5_000);
            service.start();
            long start = System.nanoTime();
            double heap = 0;
            double thousand = 0;
            int arrived = 0;
            while (arrived < 5_000) {
                assertThat(FaultTable.secondsSince(start)).isLessThan(900);
                ledger.await(Math.min(5_000, arrived + 200), Duration.ofMinutes(3));
                arrived = ledger.arrived();
                heap = Math.max(heap, heap(service));
                thousand = thousand == 0 && arrived >= 1_000 ? FaultTable.secondsSince(start) : thousand;
            }
            double seconds = FaultTable.secondsSince(start);
            ledger.assertEachIsOneCase();
            FaultTable.add(
                    "M82, G22",
                    "5,000 mails waiting at the start",
                    "%.0f s, %.0f mails/s; the first 1,000 in %.0f s; heap at most %.0f MB"
                            .formatted(seconds, 5_000 / seconds, thousand, heap));
        }
    }

    private static double heap(Mortal service) {
        Matcher bytes = Pattern.compile("\nlangnghe_heap_bytes ([\\d.E]+)")
                .matcher(service.http().get("/metrics").body());
        return bytes.find() ? Double.parseDouble(bytes.group(1)) / MEGABYTE : 0;
    }

    private void deliver(MailLedger ledger, int many) {
        for (int i = 0; i < many; i++) {
            dovecot.deliver(ledger.note(MailLedger.mail(i % 10 == 0 ? 30_000 : 900)));
        }
    }
}
