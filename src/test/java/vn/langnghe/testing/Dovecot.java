package vn.langnghe.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * Debian's IMAP server with one account, its configuration and mails below {@code target/it-data}. Never as root: a test
 * that runs as root gives it to {@code nobody}. To be closed.
 */
public final class Dovecot implements AutoCloseable {
    public static final String USER = "phananh";
    public static final String PASSWORD = "mat-khau-thu";
    private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

    private final Path folder;
    private final int clearPort = Launched.freePort();
    private final int tlsPort = Launched.freePort();
    private final SelfSigned certificate;
    private Process process;

    private Dovecot(Path folder) {
        this.folder = folder;
        this.certificate = SelfSigned.in(folder.resolve("tls"));
    }

    /** Skips the test when it is not installed. */
    public static Dovecot start(String name) {
        Requires.program("dovecot");
        Launched.delete(Launched.folder(name));
        Dovecot dovecot = new Dovecot(Launched.folder(name));
        dovecot.prepare();
        dovecot.run();
        return dovecot;
    }

    private void prepare() {
        try {
            for (String sub : List.of("new", "cur", "tmp", ".Junk/new", ".Junk/cur", ".Junk/tmp")) {
                Files.createDirectories(folder.resolve("mail").resolve(sub));
            }
            Files.createDirectories(folder.resolve("run"));
            Files.writeString(folder.resolve("dovecot.conf"), configuration());
            if (ROOT) {
                finish(new ProcessBuilder("chown", "-R", "nobody:nogroup", folder.toString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String configuration() {
        String user = ROOT ? "nobody" : System.getProperty("user.name");
        return String.join(
                "\n",
                "protocols = imap",
                "listen = 127.0.0.1",
                "base_dir = " + folder.resolve("run"),
                "log_path = " + folder.resolve("dovecot.log"),
                "default_internal_user = " + user,
                "default_login_user = " + user,
                ROOT ? "default_internal_group = nogroup" : "",
                "first_valid_uid = 1",
                "ssl = yes",
                "ssl_cert = <" + certificate.chain(),
                "ssl_key = <" + certificate.key(),
                "disable_plaintext_auth = no",
                "mail_location = maildir:" + folder.resolve("mail"),
                "passdb {\n driver = static\n args = user=" + USER + " password=" + PASSWORD + "\n}",
                "userdb {\n driver = static\n args = home=" + folder.resolve("mail") + "\n}",
                "namespace inbox {\n inbox = yes\n}",
                "service imap-login {",
                " chroot =",
                " inet_listener imap {\n port = " + clearPort + "\n }",
                " inet_listener imaps {\n port = " + tlsPort + "\n ssl = yes\n }",
                "}",
                "service anvil {\n chroot =\n}",
                "service stats {\n chroot =\n}",
                "");
    }

    private List<String> asUser(String... command) {
        List<String> all = new ArrayList<>();
        if (ROOT) {
            all.addAll(List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups"));
        }
        all.addAll(List.of(command));
        return all;
    }

    public void run() {
        try {
            process = new ProcessBuilder(asUser(
                            Requires.program("dovecot").toString(),
                            "-F",
                            "-c",
                            folder.resolve("dovecot.conf").toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output.txt").toFile())
                    .start();
            awaitPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitPort() throws IOException {
        for (int i = 0; i < 600; i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), clearPort)) {
                if (socket.getInputStream().read() == '*') {
                    return;
                }
            } catch (IOException notYet) {
                // asked again
            }
            Launched.pause();
        }
        throw new AssertionError("Dovecot does not answer: " + Files.readString(folder.resolve("output.txt"))
                + (Files.exists(folder.resolve("dovecot.log")) ? Files.readString(folder.resolve("dovecot.log")) : ""));
    }

    public int clearPort() {
        return clearPort;
    }

    public int tlsPort() {
        return tlsPort;
    }

    public SelfSigned certificate() {
        return certificate;
    }

    /** Puts a mail into INBOX, as a delivery agent does: there whole or not at all. */
    public void deliver(byte[] mail) {
        deliver("", mail);
    }

    /** @param box {@code ""} for INBOX, {@code ".Junk"} */
    public void deliver(String box, byte[] mail) {
        try {
            String name = System.currentTimeMillis() + "." + UUID.randomUUID() + ".test";
            Path written = Files.write(folder.resolve("mail/tmp").resolve(name), mail);
            Files.move(
                    written, folder.resolve("mail").resolve(box).resolve("new").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What its administrator's program prints. */
    public String admin(String... arguments) {
        List<String> command = new ArrayList<>(List.of(arguments));
        command.addAll(
                0,
                List.of(
                        Requires.program("doveadm").toString(),
                        "-c",
                        folder.resolve("dovecot.conf").toString()));
        return finish(new ProcessBuilder(asUser(command.toArray(String[]::new))));
    }

    private static String finish(ProcessBuilder builder) {
        try {
            Process process = builder.redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes());
            if (!process.waitFor(30, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError(builder.command() + ": " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
