package vn.langnghe.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.langnghe.mail.listener.SmtpTalk;
import vn.langnghe.testing.Dovecot;
import vn.langnghe.testing.Launched;
import vn.langnghe.testing.Mortal;
import vn.langnghe.testing.Postfix;
import vn.langnghe.testing.SelfSigned;

/** A relay and a mailbox feed a service that is killed in the middle: nothing is lost, nothing comes twice. */
class KilledServiceIT {
    private static final int EACH = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(180);

    @Test
    void aRelayAndAMailboxOutliveTheService() {
        SelfSigned certificate = SelfSigned.in(Launched.folder("tls-killed"));
        try (Mortal service = new Mortal("killed")
                        .with("LANGNGHE_SMTP_TLS_CERT", certificate.chain().toString())
                        .with("LANGNGHE_SMTP_TLS_KEY", certificate.key().toString());
                Dovecot dovecot = Dovecot.start("dovecot-killed");
                Postfix postfix = Postfix.relayingTo(service.smtpPort(), "postfix-killed")) {
            service.polling(dovecot).start();
            MailLedger ledger = new MailLedger(service.dataDir(), service::database);
            feed(ledger, dovecot, postfix);
            ledger.await(15, PATIENCE);
            service.kill();
            feed(ledger, dovecot, postfix);
            service.start();
            ledger.awaitAll(PATIENCE);
            ledger.assertEachIsACaseOnce();
            awaitEmptyQueue(postfix);
            assertThat(postfix.log()).contains("TLS connection established to 127.0.0.1");
            assertThat(dovecot.admin("search", "-u", Dovecot.USER, "mailbox", "INBOX", "deleted"))
                    .isBlank();
        }
    }

    private static void feed(MailLedger ledger, Dovecot dovecot, Postfix postfix) {
        IntStream.range(0, EACH).parallel().forEach(i -> {
            dovecot.deliver(ledger.note(MailLedger.mail(500 + 100 * i)));
            send(postfix.port(), ledger.relay(MailLedger.mail(500 + 100 * i)));
        });
    }

    static void send(int port, byte[] mail) {
        try (SmtpTalk talk = new SmtpTalk(port)) {
            assertThat(talk.begin("nguoi.gui@example.org", "phananh@localhost")).startsWith("354");
            byte[] stuffed =
                    new String(mail, ISO_8859_1).replaceAll("(?m)^\\.", "..").getBytes(ISO_8859_1);
            assertThat(talk.data(stuffed)).startsWith("250");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void awaitEmptyQueue(Postfix postfix) {
        Mails.eventually(() -> Optional.of(postfix.queued()).filter(left -> left == 0));
    }
}
