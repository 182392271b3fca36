package vn.langnghe.evidence.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import vn.langnghe.evidence.scan.Scan.State;

/** Asks clamd about one file: its command {@code INSTREAM} (clamd(8)), one connection for each. */
final class Clamd {
    private static final ScheduledExecutorService WATCHDOG = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "scan-watchdog");
        thread.setDaemon(true);
        return thread;
    });

    private static final int LONGEST_ANSWER = 4_096;

    private final SocketAddress address;
    private final Duration patience;

    /** Nobody listens there: that says nothing about the file. */
    static final class Away extends IOException {
        private static final long serialVersionUID = 1L;

        Away(IOException why) {
            super(why.getMessage(), why);
        }
    }

    private Clamd(SocketAddress address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /**
     * @param address {@code tcp://127.0.0.1:3310} or {@code unix:/run/clamav/clamd.ctl}
     * @param patience for one file, from the first byte to the answer
     */
    static Clamd at(String address, Duration patience) {
        URI uri = URI.create(address);
        return new Clamd(
                "unix".equals(uri.getScheme())
                        ? UnixDomainSocketAddress.of(uri.getPath())
                        : new InetSocketAddress(uri.getHost(), uri.getPort()),
                patience);
    }

    /**
     * Waits for the answer.
     *
     * @param content writes the file
     * @throws Away when it cannot be reached
     * @throws IOException when it broke off, took too long or said that it failed
     */
    Scan scan(Consumer<OutputStream> content) throws IOException {
        try (SocketChannel line = open()) {
            ScheduledFuture<?> end = WATCHDOG.schedule(() -> cut(line), patience.toMillis(), TimeUnit.MILLISECONDS);
            try {
                return told(line, content);
            } finally {
                end.cancel(false);
            }
        }
    }

    private SocketChannel open() throws Away {
        try {
            return SocketChannel.open(address);
        } catch (IOException e) {
            throw new Away(e);
        }
    }

    private static Scan told(SocketChannel line, Consumer<OutputStream> content) throws IOException {
        InputStream in = Channels.newInputStream(line);
        IOException broken = null;
        try {
            send(Channels.newOutputStream(line), content);
        } catch (IOException e) {
            broken = e; // whoever has had enough says why before closing
        }
        String answer = new String(in.readNBytes(LONGEST_ANSWER), US_ASCII)
                .replace("\0", "")
                .strip();
        if (answer.isEmpty() && broken != null) {
            throw broken;
        }
        return understood(answer);
    }

    private static void send(OutputStream to, Consumer<OutputStream> content) throws IOException {
        to.write("zINSTREAM\0".getBytes(US_ASCII));
        Framed framed = new Framed(to);
        try {
            content.accept(framed);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        framed.end();
    }

    /** The answer of clamd(8): {@code stream: OK}, {@code stream: NAME FOUND}, or an error. */
    static Scan understood(String answer) throws IOException {
        if (answer.equals("stream: OK")) {
            return new Scan(State.CLEAN, null);
        }
        if (answer.endsWith(" FOUND")) {
            String name = answer.replaceFirst("^stream: ", "").replaceFirst(" FOUND$", "");
            return new Scan(name.startsWith("Heuristics.Encrypted") ? State.LOCKED : State.FOUND, name);
        }
        if (answer.contains("size limit exceeded")) {
            return new Scan(State.NEVER, null);
        }
        throw new IOException("no answer that is understood");
    }

    private static void cut(SocketChannel line) {
        try {
            line.close();
        } catch (IOException e) {
            return; // it is closed
        }
    }
}
