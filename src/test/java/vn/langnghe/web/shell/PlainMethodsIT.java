package vn.langnghe.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.AtTheDesk;

/** Pages are read or posted to; every other method is answered by naming those. */
class PlainMethodsIT {
    private static final int PATIENCE_MILLIS = 60_000;

    private final Http stranger = RunningService.get().http();

    @ParameterizedTest
    @CsvSource({
        "PUT, /",
        "DELETE, /submit",
        "PATCH, /track",
        "OPTIONS, /hotlines",
        "PROPFIND, /answers",
        "PUT, /login",
        "DELETE, /desk/queue",
        "PUT, /desk/case?number=PY-2026-000001",
        "DELETE, /desk/attachment",
        "OPTIONS, /openapi",
        "PUT, /citizen.css",
        "DELETE, /health/ready"
    })
    void anotherMethodIsAnsweredWithWhatIsAllowed(String method, String path) {
        Reply reply = stranger.ask(method, path, new byte[0]);

        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).isEqualTo("GET, HEAD, POST");
        assertThat(reply.body()).contains("Trang này không mở bằng cách đó");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE"})
    void whoeverIsSignedInChangesNothingByIt(String method) {
        assertThat(AtTheDesk.as("triage").ask(method, "/desk/queue").status()).isEqualTo(405);
    }

    /** The body was announced and never came: whoever answers has not waited for it. */
    @Test
    void theBodyIsNotWaitedFor() throws IOException {
        URI service = URI.create(RunningService.get().url());
        try (Socket socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream()
                    .write("PUT /submit HTTP/1.1\r\nHost: localhost\r\nContent-Length: 900000\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            InputStream answer = socket.getInputStream();
            assertThat(new String(answer.readNBytes(12), StandardCharsets.US_ASCII))
                    .isEqualTo("HTTP/1.1 405");
        }
    }

    @Test
    void readingAndAskingForTheHeadGoOn() {
        assertThat(stranger.get("/submit").status()).isEqualTo(200);
        assertThat(stranger.ask("HEAD", "/submit", new byte[0]).status()).isEqualTo(200);
        assertThat(stranger.ask("HEAD", "/desk/queue", new byte[0]).status()).isEqualTo(302);
    }
}
