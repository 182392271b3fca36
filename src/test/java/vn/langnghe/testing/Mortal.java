package vn.langnghe.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import vn.langnghe.platform.ToolDatabase;

/** A service of one test, with a data folder of its own, that is killed and started again. To be closed. */
public final class Mortal implements AutoCloseable {
    private final Map<String, String> settings;
    private Launched running;

    /**
     * Not started yet; settings may still be added.
     *
     * @param folder not the beginning of another one's name: its processes are told by it
     */
    public Mortal(String folder) {
        settings = Launched.settings(folder);
        Launched.delete(dataDir());
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    public Mortal with(String key, String value) {
        settings.put(key, value);
        return this;
    }

    /** Lets it poll this server's INBOX over TLS. */
    public Mortal polling(Dovecot dovecot) {
        return with("LANGNGHE_IMAP_URL", "imaps://localhost:" + dovecot.tlsPort() + "/INBOX")
                .with("LANGNGHE_IMAP_USER", Dovecot.USER)
                .with("LANGNGHE_IMAP_PASSWORD", Dovecot.PASSWORD)
                .with(
                        "LANGNGHE_JAVA_FLAGS",
                        "-Djavax.net.ssl.trustStore=" + dovecot.certificate().trust()
                                + " -Djavax.net.ssl.trustStorePassword=" + SelfSigned.PASSWORD);
    }

    /** Lets its clock go wrong by an ISO-8601 duration; the database's goes right. */
    public Mortal off(String offset) {
        String flags = settings.getOrDefault("LANGNGHE_JAVA_FLAGS", "");
        return with("LANGNGHE_JAVA_FLAGS", flags + " -Dlangnghe.clock.offset=" + offset);
    }

    public Mortal start() {
        running = Launched.start(settings).awaitReady();
        return this;
    }

    /** A second process on this one's database, with its keys; not started yet. */
    public Mortal besides(String folder) {
        return new Mortal(folder).with("LANGNGHE_NODE", "second").beside(dataDir());
    }

    /** Lets it work on the embedded database that runs in that data folder, with the keys of there. */
    public Mortal beside(Path other) {
        try {
            Properties access = new Properties();
            try (var reader = Files.newBufferedReader(other.resolve("database.properties"))) {
                access.load(reader);
            }
            Path keys = Files.createDirectories(dataDir().resolve("keys"));
            try (var files = Files.list(other.resolve("keys"))) {
                for (Path key : files.toList()) {
                    Files.copy(key, keys.resolve(key.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
            return with("LANGNGHE_DB_URL", access.getProperty("url"))
                    .with("LANGNGHE_DB_USER", access.getProperty("user"))
                    .with("LANGNGHE_DB_PASSWORD", access.getProperty("password"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything at once, the database too, as when the power fails. */
    public void kill() {
        if (running != null) {
            // the launcher first: it might be about to begin another process
            running.process().destroyForcibly();
            running.awaitExit(Duration.ofSeconds(60));
            running = null;
            while (Launched.processesIn(dataDir()).stream()
                            .filter(ProcessHandle::destroyForcibly)
                            .count()
                    > 0) {
                Launched.pause();
            }
        }
    }

    /** To the server's process only: its database may be another one's too. */
    public void signal(String name) throws IOException {
        String pid = Launched.processesIn(dataDir()).stream()
                .filter(process -> process.info().commandLine().orElse("").contains("lang-nghe.war"))
                .map(process -> Long.toString(process.pid()))
                .findFirst()
                .orElseThrow();
        new ProcessBuilder("kill", name, pid).inheritIO().start();
    }

    public Path dataDir() {
        return Path.of(settings.get("LANGNGHE_DATA_DIR"));
    }

    public int smtpPort() {
        return Integer.parseInt(settings.get("LANGNGHE_SMTP_PORT"));
    }

    public Http http() {
        return new Http("http://127.0.0.1:" + settings.get("LANGNGHE_HTTP_PORT"));
    }

    /** Only while it runs. */
    public ToolDatabase database() {
        return RunningService.database(dataDir());
    }

    @Override
    public void close() {
        if (running != null) {
            running.process().destroy();
            running.awaitExit(Duration.ofSeconds(90));
            running = null;
        }
    }
}
