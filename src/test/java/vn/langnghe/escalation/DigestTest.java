package vn.langnghe.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.langnghe.platform.Texts;

class DigestTest {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 9);

    @Test
    void aLetterCountsWhatIsNamedAndWhatIsNot() {
        List<Digest.Line> lines = Stream.of("PY-2026-000001", "PY-2026-000002", null)
                .map(number -> new Digest.Line(
                        number, number == null ? Cause.WARNED : Cause.STILL, "TRIAGE", DUE, 1, number != null))
                .toList();
        assertThat(new Digest(Instant.parse("2026-03-10T00:30:00Z"), lines).counts())
                .isEqualTo(Map.of("WARNED", 1L, "STILL", 2L));
    }

    @ParameterizedTest
    @EnumSource(value = Cause.class, mode = EnumSource.Mode.EXCLUDE, names = "REMINDED")
    void everyCauseHasItsWordsInTheLetter(Cause cause) {
        Texts words = Texts.of("letters", Locale.forLanguageTag("vi"));
        assertThat(words.get("STAFF_DIGEST." + cause, 7)).contains("7").doesNotContain("STAFF");
    }
}
