package vn.langnghe.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.langnghe.evidence.danger.Danger;
import vn.langnghe.evidence.scan.Scan.State;
import vn.langnghe.testing.Launched;

class ClamdTest {
    private static final byte[] FILE = new byte[300_000];

    static {
        new Random(7).nextBytes(FILE);
    }

    private static Scan scan(int port, Duration patience) throws IOException {
        return Clamd.at("tcp://127.0.0.1:" + port, patience).scan(written(FILE));
    }

    static Consumer<OutputStream> written(byte[] bytes) {
        return to -> {
            try {
                for (int at = 0; at < bytes.length; at += 65_536) {
                    to.write(bytes, at, Math.min(65_536, bytes.length - at));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static Scan answered(String answer) throws IOException {
        try (FakeScanner scanner = new FakeScanner(0, file -> answer)) {
            Scan scan = scan(scanner.port(), Duration.ofSeconds(30));
            assertThat(scanner.files()).containsExactly(FILE);
            return scan;
        }
    }

    @Test
    void theScannersWordIsUnderstood() throws IOException {
        assertThat(answered("stream: OK")).isEqualTo(new Scan(State.CLEAN, null));
        assertThat(answered("stream: Win.Test.EICAR_HDB-1 FOUND"))
                .isEqualTo(new Scan(State.FOUND, "Win.Test.EICAR_HDB-1"));
        assertThat(answered("stream: Heuristics.Encrypted.Zip FOUND").state()).isEqualTo(State.LOCKED);
        assertThat(answered("INSTREAM size limit exceeded. ERROR").state()).isEqualTo(State.NEVER);
    }

    @Test
    void whatIsNoAnswerIsNotTakenForGood() {
        assertThatThrownBy(() -> answered("stream: OKAY")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> answered("")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> answered("stream: Can't allocate memory ERROR"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void aScannerThatDiesInTheMiddleHasSaidNothing() {
        try (FakeScanner scanner = new FakeScanner(0, file -> FakeScanner.CRASHES)) {
            assertThatThrownBy(() -> scan(scanner.port(), Duration.ofSeconds(30)))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(Clamd.Away.class);
            assertThat(scanner.files()).isEmpty();
        }
    }

    @Test
    void aScannerThatHangsIsLeft() {
        try (FakeScanner scanner = new FakeScanner(0, file -> FakeScanner.HANGS)) {
            assertThatThrownBy(() -> scan(scanner.port(), Duration.ofMillis(300)))
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(Clamd.Away.class);
            scanner.answer(file -> "stream: OK");
        }
    }

    @Test
    void aScannerThatIsAwaySaysNothingAboutTheFile() {
        assertThatThrownBy(() -> scan(Launched.freePort(), Duration.ofSeconds(5)))
                .isInstanceOf(Clamd.Away.class);
        assertThatThrownBy(() -> Clamd.at("unix:/nowhere/clamd.ctl", Duration.ofSeconds(5))
                        .scan(written(FILE)))
                .isInstanceOf(Clamd.Away.class);
    }

    @Test
    void onlyWhatWasFoundCleanOrCannotBeScannedAtAllGoesWithoutAWarning() {
        assertThat(Scan.OFF.danger()).isEmpty();
        assertThat(new Scan(State.CLEAN, null).danger()).isEmpty();
        assertThat(Scan.WAITING.danger()).contains(Danger.UNSCANNED);
        assertThat(new Scan(State.NEVER, null).danger()).contains(Danger.UNSCANNED);
        assertThat(new Scan(State.FOUND, "x").danger()).contains(Danger.INFECTED);
        assertThat(new Scan(State.LOCKED, "x").danger()).contains(Danger.LOCKED);
    }
}
