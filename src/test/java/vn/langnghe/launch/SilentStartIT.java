package vn.langnghe.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.langnghe.testing.Launched;

/** From the first moment of a start on, whoever asks hears us or nobody: never the server's own pages. */
class SilentStartIT {
    private static final int PATIENCE_MILLIS = 60_000;
    private static final long PAUSE_MILLIS = 100;

    private final Map<String, String> settings = Launched.settings("silent-start");
    private Launched running;

    @BeforeEach
    void freshFolder() {
        Launched.delete(Launched.folder("silent-start"));
    }

    @AfterEach
    void leaveNothing() {
        running.process().destroyForcibly();
        Launched.processesIn(Launched.folder("silent-start")).forEach(ProcessHandle::destroyForcibly);
    }

    @Test
    void nobodyAnswersBeforeWeDo() throws IOException, InterruptedException {
        running = Launched.start(settings);

        Optional<String> first = answer();
        while (first.isEmpty()) {
            assertThat(running.process().isAlive()).as(running.output()).isTrue();
            Thread.sleep(PAUSE_MILLIS);
            first = answer();
        }

        assertThat(first.get()).contains("Content-Security-Policy: ").doesNotContainIgnoringCase("payara");
    }

    /** Empty while nobody listens. */
    private Optional<String> answer() throws IOException {
        int port = Integer.parseInt(settings.get("LANGNGHE_HTTP_PORT"));
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream()
                    .write("GET /submit HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            return Optional.of(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (ConnectException nobodyListens) {
            return Optional.empty();
        }
    }
}
