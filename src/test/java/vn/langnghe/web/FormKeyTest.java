package vn.langnghe.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.langnghe.platform.Now;
import vn.langnghe.seal.Seal;

class FormKeyTest {
    private static final String CLOCK = "langnghe.clock.offset";

    @TempDir
    Path folder;

    private final FormKey keys = new FormKey();

    @BeforeEach
    void begin() {
        keys.seal = Seal.withKeysIn(folder.resolve("keys"));
        keys.now = new Now();
    }

    @AfterEach
    void setTheClockRight() {
        System.clearProperty(CLOCK);
    }

    @Test
    void aKeyIsReadBackAndEachIsAnother() {
        String key = keys.fresh();
        assertThat(keys.read(key)).isPresent().isEqualTo(keys.read(key));
        assertThat(keys.read(keys.fresh())).isNotEqualTo(keys.read(key));
    }

    @Test
    void nothingAndGarbageAreNoKeys() {
        assertThat(keys.read(null)).isEmpty();
        assertThat(keys.read("")).isEmpty();
        assertThat(keys.read("rO0ABXNy.1.x")).isEmpty();
        assertThat(keys.read("x".repeat(1_000_000))).isEmpty();
    }

    @Test
    void aKeyWithAnotherTimeIsNotOurs() {
        String[] parts = keys.fresh().split("\\.");
        String later = parts[0] + "." + (Long.parseLong(parts[1]) + 1) + "." + parts[2];
        assertThat(keys.read(later)).isEmpty();
    }

    @Test
    void aKeyOfYesterdayIsTooOld() {
        String key = keys.fresh();
        System.setProperty(CLOCK, "PT23H59M");
        assertThat(keys.read(key)).isPresent();
        System.setProperty(CLOCK, "PT24H1M");
        assertThat(keys.read(key)).isEmpty();
    }
}
