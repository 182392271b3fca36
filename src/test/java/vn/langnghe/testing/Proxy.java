package vn.langnghe.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/**
 * A TCP connection in the middle that can be made to misbehave: cut after so many bytes, held, or with words exchanged.
 * To be closed.
 */
public final class Proxy implements AutoCloseable {
    private static final long NEVER = Long.MAX_VALUE;

    private final ServerSocket door;
    private final int target;
    private final Map<Socket, Socket> pairs = new ConcurrentHashMap<>();
    private final AtomicLong left = new AtomicLong(NEVER);
    private final AtomicLong cuts = new AtomicLong();
    private volatile boolean held;
    private volatile Runnable whenCut = () -> {};
    private volatile UnaryOperator<String> client = UnaryOperator.identity();
    private volatile UnaryOperator<String> server = UnaryOperator.identity();

    private Proxy(ServerSocket door, int target) {
        this.door = door;
        this.target = target;
    }

    /** From one port of the loopback address to another. */
    public static Proxy between(int port, int target) {
        try {
            Proxy proxy = new Proxy(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()), target);
            proxy.start(proxy::accept);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets so many more bytes come from the server, then breaks every connection, once. */
    public void cutAfter(long bytes) {
        left.set(bytes);
    }

    /** What to do at a cut, before either end hears of it. */
    public void whenCut(Runnable work) {
        whenCut = work;
    }

    /** How often it was cut. */
    public long cuts() {
        return cuts.get();
    }

    /** While held, nothing moves and nothing is closed. */
    public void hold(boolean now) {
        held = now;
    }

    /** Changes what the client says, piece by piece as it comes; bytes are letters of ISO 8859-1. */
    public void clientSays(UnaryOperator<String> change) {
        client = change;
    }

    /** Changes what the server says. */
    public void serverSays(UnaryOperator<String> change) {
        server = change;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException refused) {
                Launched.pause();
            }
        }
    }

    /** Who finds nobody behind us is not left waiting. */
    private void connect(Socket here) throws IOException {
        try {
            Socket there = new Socket(InetAddress.getLoopbackAddress(), target);
            pairs.put(here, there);
            start(() -> pump(here, there, false));
            start(() -> pump(there, here, true));
        } catch (IOException nobody) {
            here.close();
            throw nobody;
        }
    }

    private void pump(Socket from, Socket to, boolean fromServer) {
        byte[] piece = new byte[512];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                waitWhileHeld();
                String text = new String(piece, 0, read, StandardCharsets.ISO_8859_1);
                byte[] bytes = (fromServer ? server : client).apply(text).getBytes(StandardCharsets.ISO_8859_1);
                pass(bytes, out, fromServer);
            }
        } catch (IOException broken) {
            return;
        }
    }

    private void pass(byte[] bytes, OutputStream out, boolean fromServer) throws IOException {
        if (!fromServer || left.get() == NEVER) {
            out.write(bytes);
            return;
        }
        long before = left.getAndAdd(-bytes.length);
        if (before > bytes.length) {
            out.write(bytes);
            return;
        }
        out.write(bytes, 0, (int) Math.max(0, before));
        out.flush();
        left.set(NEVER);
        whenCut.run();
        cuts.incrementAndGet();
        breakAll();
    }

    private void waitWhileHeld() {
        while (held) {
            Launched.pause();
        }
    }

    /** Ends every connection now; new ones are taken. */
    public void breakAll() {
        pairs.forEach((here, there) -> {
            close(here);
            close(there);
        });
        pairs.clear();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start(Runnable work) {
        Thread thread = new Thread(work, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            held = false;
            door.close();
            breakAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
