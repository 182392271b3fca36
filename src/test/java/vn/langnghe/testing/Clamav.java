package vn.langnghe.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Debian's virus scanner in a folder of its own, with signatures of our own and no network. To be closed. */
public final class Clamav implements AutoCloseable {
    private static final Duration TIME_TO_START = Duration.ofSeconds(120);

    /** The test file that all scanners know, by its MD5 (clamav documentation, hash-based signatures). */
    private static final String EICAR = "44d88612fea8a8f36de82e1278abb02f:68:LangNghe.Test.Eicar\n";

    private final Process process;
    private final Path folder;

    private Clamav(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    public static Clamav start() {
        Path program = Requires.program("clamd");
        try {
            // a socket's path must be short
            Path folder = Files.createTempDirectory("clamd");
            Files.writeString(folder.resolve("own.hdb"), EICAR);
            Path config = Files.writeString(folder.resolve("clamd.conf"), config(folder));
            Process process = new ProcessBuilder(program.toString(), "-c", config.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("output.txt").toFile())
                    .start();
            return new Clamav(process, folder).awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String config(Path folder) {
        return String.join(
                        "\n",
                        "DatabaseDirectory " + folder,
                        "TemporaryDirectory " + folder,
                        "LocalSocket " + folder.resolve("s"),
                        "Foreground yes",
                        "AlertEncrypted yes",
                        "User " + System.getProperty("user.name"))
                + "\n";
    }

    private Clamav awaitReady() throws IOException {
        long end = System.nanoTime() + TIME_TO_START.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                close();
                throw new AssertionError("clamd did not start: " + Files.readString(folder.resolve("output.txt")));
            }
            Launched.pause();
        }
        return this;
    }

    /** The socket's file is there a little before anybody listens on it. */
    private boolean answers() {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(folder.resolve("s")))) {
            return channel.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    public String address() {
        return "unix:" + folder.resolve("s");
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
        Launched.delete(folder);
    }
}
