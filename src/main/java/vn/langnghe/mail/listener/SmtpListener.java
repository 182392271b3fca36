package vn.langnghe.mail.listener;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.subethamail.smtp.internal.server.CommandHandler;
import org.subethamail.smtp.server.SMTPServer;
import org.subethamail.smtp.server.SSLSocketCreator;
import vn.langnghe.mail.Delivery;
import vn.langnghe.mail.Mailroom;
import vn.langnghe.mail.OwnAddress;
import vn.langnghe.platform.StartProblem;
import vn.langnghe.platform.job.Background;
import vn.langnghe.platform.setting.Role;
import vn.langnghe.platform.setting.Settings;
import vn.langnghe.platform.start.Ready;
import vn.langnghe.seal.tls.TlsIdentity;

/** Listens for mail while the service runs, in the roles that take submissions in. */
@ApplicationScoped
public class SmtpListener {
    static final int LARGEST = Delivery.LARGEST;

    private static final int RECIPIENTS = 100;
    private static final int CONNECTIONS = 64;
    private static final int PATIENCE_SECONDS = 120;
    private static final System.Logger LOG = System.getLogger(SmtpListener.class.getName());

    @Inject
    private Background background;

    @Inject
    private Mailroom mailroom;

    private SMTPServer server;

    void open(@Observes Ready ready) {
        Settings settings = ready.settings();
        if (settings.smtpPort() > 0 && settings.role() != Role.STAFF) {
            server = listener(settings);
            start(settings);
        }
    }

    private void start(Settings settings) {
        try {
            server.start();
            LOG.log(Level.INFO, "listening for mail on port {0}", Integer.toString(settings.smtpPort()));
        } catch (RuntimeException e) {
            throw new StartProblem("Cổng thư " + settings.smtpPort()
                    + " không mở được; hãy chọn cổng khác bằng LANGNGHE_SMTP_PORT, hoặc 0 để không nhận thư.");
        }
    }

    @PreDestroy
    void close() {
        if (server != null) {
            server.stop();
        }
    }

    private SMTPServer listener(Settings settings) {
        Desk desk = new Desk(OwnAddress.of(settings), this::takeIn);
        Optional<TlsIdentity> identity = settings.smtpTlsCert()
                .map(chain -> TlsIdentity.of(chain, settings.smtpTlsKey().orElseThrow()));
        return server(settings.smtpPort(), address(settings.bind()), desk, identity);
    }

    /** The listener's threads are none of the server's. */
    private void takeIn(Delivery delivery) {
        background.inContext(() -> mailroom.take(delivery));
    }

    /** @param identity with it, STARTTLS is offered (RFC 3207); nobody is made to use it, or mail would stay away */
    static SMTPServer server(int port, InetAddress bind, Desk desk, Optional<TlsIdentity> identity) {
        SMTPServer.Builder builder = SMTPServer.port(port)
                .bindAddress(bind)
                .hostName(desk.own().domain())
                .softwareName("Lang Nghe")
                .messageHandlerFactory(caller -> new Conversation(desk))
                .maxConnections(CONNECTIONS)
                .maxRecipients(RECIPIENTS)
                .maxMessageSize(LARGEST)
                .connectionTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .insertReceivedHeaders(false);
        identity.ifPresent(whose -> builder.enableTLS().startTlsSocketFactory((SSLSocketCreator) whose::over));
        SMTPServer server = builder.build();
        CommandHandler commands = server.getCommandHandler();
        commands.addCommand(new SizedMail(commands.getCommand("MAIL"), LARGEST));
        return server;
    }

    private static InetAddress address(String bind) {
        try {
            return InetAddress.getByName(bind);
        } catch (UnknownHostException e) {
            throw new StartProblem("Không có địa chỉ \"" + bind + "\" để lắng nghe thư (LANGNGHE_BIND).");
        }
    }
}
