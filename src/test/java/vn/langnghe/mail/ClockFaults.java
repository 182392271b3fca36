package vn.langnghe.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Dovecot;
import vn.langnghe.testing.FaultTable;
import vn.langnghe.testing.Mortal;

/** Two processes before one mailbox whose clocks differ: nobody takes the other's turn, nothing comes twice. */
class ClockFaults {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int MAILS = 60;

    @ParameterizedTest
    @CsvSource({"F43, PT1H, true", "F43, -PT1H, true", "F44, PT5M, true", "F44, PT0S, false"})
    void oneClockIsWrong(String id, String offset, boolean warns) {
        String name = offset.replaceAll("[^A-Z0-9]", "") + offset.startsWith("-");
        try (Dovecot dovecot = Dovecot.start("clock-dovecot-" + name);
                Mortal first =
                        new Mortal("clock-first-" + name).polling(dovecot).with("LANGNGHE_NODE", "first")) {
            first.start();
            try (Mortal second = first.besides("clock-second-" + name)
                    .polling(dovecot)
                    .off(offset)
                    .start()) {
                MailLedger ledger = new MailLedger(first.dataDir(), first::database);
                String holder = holder(first);
                for (int i = 0; i < MAILS; i++) {
                    dovecot.deliver(ledger.note(MailLedger.mail(900)));
                }
                ledger.awaitAll(PATIENCE);
                ledger.assertEachIsOneCase();
                assertThat(holder(first)).isEqualTo(holder);
                assertThat(warned(second)).isEqualTo(warns);
                assertThat(warned(first)).isFalse();
                FaultTable.add(
                        id,
                        "clock of one process off by " + offset,
                        MAILS + " mails, each one case; health warns: " + warns);
            }
        }
    }

    /** Whose turn it is; grows with every change of hands. */
    private static String holder(Mortal service) {
        try (ToolDatabase database = service.database()) {
            return Mails.eventually(() -> database.one(
                    "select concat(holder, ' ', fence) v from lease where name like 'imap %' order by name limit 1",
                    row -> row.text("v")));
        }
    }

    private static boolean warned(Mortal service) {
        return service.http()
                .get("/health/ready")
                .json()
                .getJsonObject("warnings")
                .containsKey("clock");
    }
}
