package vn.langnghe.web.desk.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.langnghe.ledger.LedgerLine;
import vn.langnghe.web.desk.Sizes;

class HistoryWordsTest {
    @Test
    void detailsAreReadAsPairs() {
        assertThat(HistoryWords.facts("from=NEW;to=ROUTED;office=TTS"))
                .isEqualTo(Map.of("from", "NEW", "to", "ROUTED", "office", "TTS"));
    }

    @Test
    void whatIsNoPairIsLeftOut() {
        assertThat(HistoryWords.facts("sealed;kind=TO_CAO_INFO;")).isEqualTo(Map.of("kind", "TO_CAO_INFO"));
        assertThat(HistoryWords.facts("")).isEmpty();
        assertThat(HistoryWords.facts(null)).isEmpty();
    }

    private static boolean unreachable(String... actions) {
        return HistoryWords.unreachable(Arrays.stream(actions)
                .map(a -> new LedgerLine(Instant.EPOCH, "PY-2026-000001", a, "system", "", "all", 1))
                .toList());
    }

    @Test
    void aSenderIsOutOfReachUntilHeWritesAgain() {
        assertThat(unreachable("RECEIVE", "MAIL_JOINED")).isFalse();
        assertThat(unreachable("RECEIVE", "UNREACHABLE", "ROUTE")).isTrue();
        assertThat(unreachable("UNREACHABLE", "MAIL_JOINED")).isFalse();
        assertThat(unreachable("MAIL_JOINED", "UNREACHABLE")).isTrue();
    }

    @Test
    void sizesHaveADecimalComma() {
        assertThat(Sizes.words(12)).isEqualTo("12 B");
        assertThat(Sizes.words(48_400)).isEqualTo("48 kB");
        assertThat(Sizes.words(1_840_000)).isEqualTo("1,8 MB");
    }
}
