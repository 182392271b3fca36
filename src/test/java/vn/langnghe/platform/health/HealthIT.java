package vn.langnghe.platform.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.RunningService;

class HealthIT {
    private final Http http = RunningService.get().http();

    @Test
    void aStartedServiceIsLiveAndReady() {
        assertThat(http.get("/health/live").status()).isEqualTo(200);
        Http.Reply ready = http.get("/health/ready");

        assertThat(ready.status()).isEqualTo(200);
        assertThat(ready.json().getString("status")).isEqualTo("UP");
        assertThat(ready.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void theFiguresAreForMachines() {
        Http.Reply figures = http.get("/metrics");

        assertThat(figures.status()).isEqualTo(200);
        assertThat(figures.header("Content-Type")).startsWith("text/plain");
        assertThat(figures.body()).contains("langnghe_ready 1\n").contains("# TYPE langnghe_heap_bytes gauge\n");
    }

    @Test
    void theServerDoesNotSayWhatItIs() {
        Http.Reply reply = http.get("/health/live");

        assertThat(reply.header("Server")).isEmpty();
        assertThat(reply.header("X-Powered-By")).isEmpty();
    }
}
