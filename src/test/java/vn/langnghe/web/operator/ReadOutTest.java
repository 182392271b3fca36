package vn.langnghe.web.operator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadOutTest {
    @Test
    void aCodeIsReadPairByPair() {
        assertThat(ReadOut.groups("4821773099510264")).containsExactly("48 21", "77 30", "99 51", "02 64");
    }

    @Test
    void theRunningNumberIsReadPairByPair() {
        assertThat(ReadOut.number("PY-2026-000123")).isEqualTo("PY · 2026 · 00 01 23");
        assertThat(ReadOut.number("PY-2026-1000123")).isEqualTo("PY · 2026 · 1 00 01 23");
    }
}
