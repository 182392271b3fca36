package vn.langnghe.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Debian's mail server as a relay: takes mail on a port of its own and carries all of it to another port, again and again
 * until it is taken. Configuration and queue lie below {@code target/it-data}; it needs root, or sudo without a password.
 * To be closed.
 */
public final class Postfix implements AutoCloseable {
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Path folder;
    private final int port = Launched.freePort();

    private Postfix(Path folder) {
        this.folder = folder;
    }

    /** Skips the test when it is not installed or cannot be started. */
    public static Postfix relayingTo(int target, String name) {
        Requires.program("postfix");
        if (!ROOT) {
            Requires.program("sudo");
        }
        Postfix postfix = new Postfix(Launched.folder(name));
        postfix.clear();
        postfix.prepare(target);
        postfix.command("postfix", "start");
        postfix.awaitPort();
        return postfix;
    }

    private void clear() {
        command("rm", "-rf", folder.toString());
    }

    private void prepare(int target) {
        try {
            Files.createDirectories(folder.resolve("etc"));
            Files.createDirectories(folder.resolve("queue"));
            Files.createDirectories(folder.resolve("data"));
            Files.writeString(folder.resolve("etc/main.cf"), main(target));
            Files.writeString(folder.resolve("etc/master.cf"), services());
            command("chown", "postfix", folder.resolve("data").toString());
            command("chown", "-R", "root", folder.resolve("etc").toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String main(int target) {
        return String.join(
                "\n",
                "compatibility_level = 3.6",
                "queue_directory = " + folder.resolve("queue"),
                "data_directory = " + folder.resolve("data"),
                "command_directory = /usr/sbin",
                "daemon_directory = /usr/lib/postfix/sbin",
                "maillog_file = " + folder.resolve("mail.log"),
                "maillog_file_prefixes = " + folder,
                "inet_interfaces = 127.0.0.1",
                "inet_protocols = ipv4",
                "myhostname = relay.example.org",
                "mydestination =",
                "alias_maps =",
                "alias_database =",
                "mynetworks = 127.0.0.0/8",
                "smtpd_recipient_restrictions = permit_mynetworks, reject",
                "relayhost = [127.0.0.1]:" + target,
                "smtp_tls_security_level = may",
                "smtp_tls_loglevel = 1",
                "smtputf8_enable = no",
                // as impatient as a server may be: the test waits for it
                "queue_run_delay = 2s",
                "minimal_backoff_time = 2s",
                "maximal_backoff_time = 4s",
                "default_destination_concurrency_limit = 8",
                "default_destination_concurrency_failed_cohort_limit = 1000000",
                "smtp_connection_cache_on_demand = no",
                "");
    }

    private String services() {
        List<String> lines = new ArrayList<>(List.of(
                "127.0.0.1:" + port + " inet n - n - - smtpd",
                "pickup unix n - n 60 1 pickup",
                "cleanup unix n - n - 0 cleanup",
                "qmgr unix n - n 2 1 qmgr",
                "rewrite unix - - n - - trivial-rewrite",
                "tlsmgr unix - - n 1000? 1 tlsmgr",
                "showq unix n - n - - showq",
                "postlog unix-dgram n - n - 1 postlogd"));
        for (String same : List.of("bounce", "error", "anvil", "scache", "proxymap", "flush", "verify", "smtp")) {
            lines.add(same + " unix - - n - " + (same.equals("proxymap") ? "-" : "0") + " " + same);
        }
        lines.add("defer unix - - n - 0 bounce");
        lines.add("trace unix - - n - 0 bounce");
        lines.add("relay unix - - n - - smtp");
        lines.add("retry unix - - n - - error");
        return String.join("\n", lines) + "\n";
    }

    private void awaitPort() {
        for (int i = 0; i < 600; i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                if (socket.getInputStream().read() == '2') {
                    return;
                }
            } catch (IOException notYet) {
                // asked again
            }
            Launched.pause();
        }
        throw new AssertionError("Postfix does not answer: " + log());
    }

    public int port() {
        return port;
    }

    /** How many mails wait in its queue. */
    public int queued() {
        String listed = command("postqueue", "-j");
        return (int) listed.lines().filter(line -> line.startsWith("{")).count();
    }

    public String log() {
        return command("cat", folder.resolve("mail.log").toString());
    }

    private String command(String... words) {
        List<String> command = new ArrayList<>();
        if (!ROOT) {
            command.addAll(List.of("sudo", "-n"));
        }
        command.add(words[0]);
        if (words[0].startsWith("post")) {
            command.addAll(List.of("-c", folder.resolve("etc").toString()));
        }
        command.addAll(List.of(words).subList(1, words.length));
        return run(command);
    }

    private static String run(List<String> command) {
        try {
            Path said = Files.createTempFile("postfix", ".txt");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said.toFile())
                    .start();
            boolean ended = process.waitFor(60, TimeUnit.SECONDS);
            String text = Files.readString(said);
            Files.delete(said);
            if (!ended || process.exitValue() != 0) {
                throw new AssertionError(command + ": " + text);
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        command("postfix", "stop");
    }
}
