package vn.langnghe.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {
    private static final Locale VI = Locale.forLanguageTag("vi");

    @Test
    void everyLanguageButEnglishReadsVietnamese() {
        assertThat(Texts.of("sample", VI).get("hello")).isEqualTo("Xin chào");
        assertThat(Texts.of("sample", Locale.FRENCH).get("hello")).isEqualTo("Xin chào");
        assertThat(Texts.of("sample", Locale.UK).get("hello")).isEqualTo("Hello");
    }

    @Test
    void argumentsAreReplacedLiterallyAndNeverLookedInto() {
        Texts texts = Texts.of("sample", VI);

        assertThat(texts.get("two", "{1}", "it's")).isEqualTo("trước {1} sau it's {x}");
        assertThat(texts.get("two", "a")).isEqualTo("trước a sau {1} {x}");
    }

    @Test
    void aMissingTextIsItsKey() {
        assertThat(Texts.of("sample", VI).has("none")).isFalse();
        assertThat(Texts.of("sample", VI).get("none")).isEqualTo("none");
        assertThat(Texts.of("no-such-room", VI).get("none")).isEqualTo("none");
    }

    @Test
    void aRefusalIsSaidInItsRoomsWords() {
        Refusal refusal = new Refusal("sample.refused.stale", "PY-2026-000123");

        assertThat(Texts.say(refusal, VI)).isEqualTo("PY-2026-000123 vừa được người khác sửa.");
        assertThat(Texts.say(refusal, Locale.ENGLISH)).isEqualTo("Somebody else has just changed PY-2026-000123.");
        assertThat(refusal.about("version").field()).contains("version");
        assertThat(refusal).hasMessage("sample.refused.stale");
    }
}
