package vn.langnghe.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Proxy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import vn.langnghe.api.input.InputRefused;

class CapacityTest {
    private static final long MEGABYTE = 1 << 20;

    private final Capacity capacity = new Capacity(100);

    @Test
    void aBodyOverEveryLimitIsNotTakenAtAll() {
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> capacity.within(90 * MEGABYTE, () -> "read"))
                .matches(r -> r.status() == 413);
    }

    @Test
    void whoFindsNoRoomIsAskedToComeAgainAndRoomComesBack() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        CompletableFuture<String> large = CompletableFuture.supplyAsync(() -> capacity.within(80 * MEGABYTE, () -> {
            started.countDown();
            await(end);
            return "large";
        }));
        started.await();

        assertThat(capacity.within(100, () -> "small")).isEqualTo("small");
        assertThatExceptionOfType(InputRefused.class)
                .isThrownBy(() -> capacity.within(40 * MEGABYTE, () -> "second"))
                .matches(r -> r.status() == 429);
        end.countDown();
        assertThat(large.get()).isEqualTo("large");
        assertThat(capacity.within(40 * MEGABYTE, () -> "second")).isEqualTo("second");
    }

    @Test
    void whoDoesNotSayHowMuchIsComingIsBelievedToSendTheMost() {
        String beside = capacity.within(-1, () -> {
            assertThatExceptionOfType(InputRefused.class)
                    .isThrownBy(() -> capacity.within(20 * MEGABYTE, () -> "no room"))
                    .matches(r -> r.status() == 429);
            return capacity.within(100, () -> "small");
        });
        assertThat(beside).isEqualTo("small");
    }

    @Test
    void aLengthBesideAChunkedBodyIsNotBelieved() {
        assertThat(Capacity.announced(2, sent(null))).isEqualTo(2);
        assertThat(Capacity.announced(2, sent("chunked"))).isNegative();
    }

    private static HttpHeaders sent(String transferEncoding) {
        return (HttpHeaders) Proxy.newProxyInstance(
                CapacityTest.class.getClassLoader(),
                new Class<?>[] {HttpHeaders.class},
                (proxy, asked, name) -> "Transfer-Encoding".equals(name[0]) ? transferEncoding : null);
    }

    @Test
    void aFailureGivesItsRoomBack() {
        for (int i = 0; i < 100; i++) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> capacity.within(20 * MEGABYTE, () -> {
                        throw new IllegalStateException();
                    }));
        }
        assertThat(capacity.within(-1, () -> "read")).isEqualTo("read");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
