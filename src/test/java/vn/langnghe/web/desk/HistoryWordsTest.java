package vn.langnghe.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

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

    @Test
    void sizesHaveADecimalComma() {
        assertThat(Sizes.words(12)).isEqualTo("12 B");
        assertThat(Sizes.words(48_400)).isEqualTo("48 kB");
        assertThat(Sizes.words(1_840_000)).isEqualTo("1,8 MB");
    }
}
