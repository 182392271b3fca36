package vn.langnghe.testing;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.platform.setting.Settings;

/**
 * The packaged service, started once for all tests of this virtual machine on free ports and a fresh data folder, and
 * stopped with it. With {@code -Dservice.url=…} (and {@code service.smtp.port}, {@code service.data}) a running one is
 * used instead.
 */
public final class RunningService {
    private static RunningService only;

    /** Nothing listens there until a test puts a mailbox behind it. */
    private static final int IMAP_PORT = Integer.getInteger("service.imap.port", Launched.freePort());

    private final String url;
    private final int smtpPort;
    private final Path dataDir;

    private RunningService(String url, int smtpPort, Path dataDir) {
        this.url = url;
        this.smtpPort = smtpPort;
        this.dataDir = dataDir;
    }

    /** Starts it at the first call. */
    public static synchronized RunningService get() {
        if (only == null) {
            only = System.getProperty("service.url") == null ? launch() : given();
        }
        return only;
    }

    private static RunningService given() {
        return new RunningService(
                System.getProperty("service.url"),
                Integer.getInteger("service.smtp.port", 2525),
                Path.of(System.getProperty("service.data", "data")));
    }

    private static RunningService launch() {
        Map<String, String> settings = Launched.settings("service");
        settings.put("LANGNGHE_IMAP_URL", "imap://127.0.0.1:" + IMAP_PORT + "/INBOX,Junk");
        settings.put("LANGNGHE_IMAP_USER", Dovecot.USER);
        settings.put("LANGNGHE_IMAP_PASSWORD", Dovecot.PASSWORD);
        settings.put("LANGNGHE_IMAP_KEEP_DAYS", "2");
        Launched.delete(Path.of(settings.get("LANGNGHE_DATA_DIR")));
        Launched launched = Launched.start(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            launched.process().destroy();
            launched.awaitExit(Duration.ofSeconds(20));
        }));
        launched.awaitReady();
        return new RunningService(launched.url(), launched.smtpPort(), launched.dataDir());
    }

    /** Without a slash at the end. */
    public String url() {
        return url;
    }

    public int smtpPort() {
        return smtpPort;
    }

    /** Where it looks for the mailbox of {@link Dovecot}'s account; nothing listens there until a test begins to. */
    public int imapPort() {
        return IMAP_PORT;
    }

    public Path dataDir() {
        return dataDir;
    }

    /** What the server wrote into its log so far, which may end within a character. */
    public String log() {
        try {
            return new String(Files.readAllBytes(dataDir.resolve("log/server.log")), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A client without cookies. */
    public Http http() {
        return new Http(url);
    }

    /** The service's own database, to look at what is kept. To be closed. */
    public ToolDatabase database() {
        return database(dataDir);
    }

    /** The embedded database that runs in this data folder. */
    public static ToolDatabase database(Path dataDir) {
        Properties access = new Properties();
        try (Reader reader = Files.newBufferedReader(dataDir.resolve("database.properties"))) {
            access.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Settings settings = Settings.of(new Properties(), Map.of())
                .withEmbeddedDatabase(
                        access.getProperty("url"), access.getProperty("user"), access.getProperty("password"));
        return ToolDatabase.open(settings);
    }
}
