package vn.langnghe.evidence.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Listens as clamd does and answers as the test wants. To be closed. */
final class FakeScanner implements AutoCloseable {
    /** Says nothing and keeps the line. */
    static final String HANGS = "hangs";

    /** Closes the line in the middle of the file. */
    static final String CRASHES = "crashes";

    private final ServerSocket door;
    private final List<byte[]> files = new CopyOnWriteArrayList<>();
    private volatile Function<byte[], String> answers;

    /**
     * @param port 0 for any that is free
     * @param answers to a file: a line, or one of {@link #HANGS} and {@link #CRASHES}
     */
    FakeScanner(int port, Function<byte[], String> answers) {
        this.answers = answers;
        try {
            door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread thread = new Thread(this::open, "fake-scanner");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    void answer(Function<byte[], String> others) {
        answers = others;
    }

    /** What it was given whole, byte for byte. */
    List<byte[]> files() {
        return files;
    }

    private void open() {
        while (!door.isClosed()) {
            try (Socket line = door.accept()) {
                talk(line);
            } catch (IOException e) {
                continue; // the other side went, or this one is closed
            }
        }
    }

    private void talk(Socket line) throws IOException {
        DataInputStream in = new DataInputStream(line.getInputStream());
        String command = new String(in.readNBytes(10), US_ASCII);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            file.write(in.readNBytes(length));
            if (answers.apply(file.toByteArray()).equals(CRASHES)) {
                return;
            }
        }
        files.add(file.toByteArray());
        String answer = command.equals("zINSTREAM\0") ? answers.apply(file.toByteArray()) : "UNKNOWN COMMAND";
        if (answer.equals(HANGS)) {
            in.read(); // until the other side has had enough
            return;
        }
        line.getOutputStream().write((answer + "\0").getBytes(US_ASCII));
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
