package vn.langnghe.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.langnghe.testing.FaultTable;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.Launched;
import vn.langnghe.testing.Mortal;
import vn.langnghe.testing.Postfix;
import vn.langnghe.web.AtTheDesk;

/** A relay carries mails into a service that is killed at random moments. */
class RelayFaults {
    private static final int KILLS = 12;
    private static final int EACH = 50;

    @Test
    void theServiceIsKilledAgainAndAgain() {
        long seed = Long.getLong("faults.seed", System.nanoTime());
        Random random = new Random(seed);
        try (Mortal service = new Mortal("faults-relay");
                Postfix postfix = Postfix.relayingTo(service.smtpPort(), "faults-postfix")) {
            service.start();
            MailLedger ledger = new MailLedger(service.dataDir(), service::database);
            for (int kill = 0; kill < KILLS; kill++) {
                IntStream.range(0, EACH)
                        .parallel()
                        .forEach(i ->
                                KilledServiceIT.send(postfix.port(), ledger.relay(MailLedger.mail(400 + i * 200))));
                pause(random.nextInt(2_500));
                service.kill();
                service.start();
            }
            ledger.awaitAllKept(Duration.ofMinutes(3));
            KilledServiceIT.awaitEmptyQueue(postfix);
            int struck = readAgain(ledger, service.http());
            ledger.awaitAll(Duration.ofSeconds(60));
            ledger.assertEachIsACaseOnce();
            FaultTable.add(
                    "F12",
                    KILLS + " random kills of service and database under a relay (seed " + seed + ")",
                    ledger.size() + " mails, each one case, the relay's queue empty; " + struck
                            + " of them lay open at two kills and were read again in the mail room");
        }
    }

    /** What triage does with mails that were kept unread. */
    private static int readAgain(MailLedger ledger, Http service) {
        AtTheDesk triage = AtTheDesk.as("triage", service);
        List<String> struck = ledger.struck();
        for (String mail : struck) {
            assertThat(triage.post("/desk/mailroom", Map.of("tab", "all", "mail", mail, "act", "again"))
                            .status())
                    .isEqualTo(302);
        }
        return struck.size();
    }

    private static void pause(int millis) {
        long end = System.nanoTime() + millis * 1_000_000L;
        while (System.nanoTime() < end) {
            Launched.pause();
        }
    }
}
