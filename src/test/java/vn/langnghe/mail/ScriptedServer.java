package vn.langnghe.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that takes letters, or does not: as its script says, by recipient and for the first time only. */
final class ScriptedServer implements AutoCloseable {
    /** Where in the talk it misbehaves. */
    enum Stage {
        RECIPIENT,
        DATA,
        AFTER_DOT,
        /** Takes everything and goes silent before it confirms (RFC 1047). */
        SILENT
    }

    private record Fault(Stage stage, String answer) {}

    /** A letter as it came. */
    record Letter(String from, String to, String text) {}

    private final ServerSocket socket;
    private final Map<String, Fault> faults = new ConcurrentHashMap<>();
    private final AtomicInteger banners = new AtomicInteger();
    final List<Letter> letters = new CopyOnWriteArrayList<>();
    private volatile Runnable taken = () -> {};

    ScriptedServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "scripted-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    /** What the first letter to this recipient meets. */
    void script(String recipient, Stage stage, String answer) {
        faults.put(recipient, new Fault(stage, answer));
    }

    /** Runs each time when a letter is taken and the other side has not heard of it yet. */
    void whenTaken(Runnable then) {
        taken = then;
    }

    /** So many connections are turned away. */
    void busy(int connections) {
        banners.set(connections);
    }

    /** The letters to one recipient. */
    List<Letter> to(String recipient) {
        return letters.stream().filter(l -> l.to().equals(recipient)).toList();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread talk = new Thread(() -> talk(client), "scripted-talk");
                talk.setDaemon(true);
                talk.start();
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket client) {
        try (client) {
            new Talk(client).run();
        } catch (IOException gone) {
            // the other side went away, as it may
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One connection. */
    private final class Talk {
        private final BufferedReader in;
        private final OutputStream out;
        private String from = "";
        private String to = "";

        Talk(Socket client) throws IOException {
            in = new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8));
            out = client.getOutputStream();
        }

        void run() throws IOException {
            if (banners.getAndUpdate(n -> Math.max(0, n - 1)) > 0) {
                say("421 4.3.2 busy");
                return;
            }
            say("220 ready");
            for (String line = in.readLine(); line != null && !line.startsWith("QUIT"); line = in.readLine()) {
                if (!command(line)) {
                    return;
                }
            }
            say("221 bye");
        }

        private boolean command(String line) throws IOException {
            if (line.startsWith("MAIL FROM:")) {
                from = line.replaceAll(".*<(.*)>.*", "$1");
                say("250 ok");
            } else if (line.startsWith("RCPT TO:")) {
                to = line.replaceAll(".*<(.*)>.*", "$1");
                say(met(Stage.RECIPIENT, "250 ok"));
            } else if (line.startsWith("DATA")) {
                return data();
            } else {
                say("250 ok");
            }
            return true;
        }

        private boolean data() throws IOException {
            String answer = met(Stage.DATA, "354 go on");
            say(answer);
            if (!answer.startsWith("354")) {
                return true;
            }
            StringBuilder text = new StringBuilder();
            for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
                text.append(line).append('\n');
            }
            String answered = met(Stage.AFTER_DOT, "250 taken");
            boolean silent = met(Stage.SILENT, "").equals("silent");
            if (answered.startsWith("250")) {
                letters.add(new Letter(from, to, text.toString()));
                taken.run();
            }
            if (!silent) {
                say(answered);
            }
            return !silent;
        }

        private String met(Stage stage, String otherwise) {
            Fault fault = faults.get(to);
            if (fault == null || fault.stage() != stage) {
                return otherwise;
            }
            faults.remove(to);
            return fault.answer();
        }

        private void say(String line) throws IOException {
            out.write((line + "\r\n").getBytes(UTF_8));
            out.flush();
        }
    }
}
