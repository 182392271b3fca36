package vn.langnghe.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.casework.facts.Channel;
import vn.langnghe.office.ShippedOffices;
import vn.langnghe.platform.Now;

/** Where a case may go, by the shipped offices, without a database. */
class HandoverTest {
    private final Handover handover = handover();
    private final CaseFile file =
            new CaseFile("id", "PY-2026-000001", Channel.WEB, "BTN", Instant.parse("2026-03-02T02:00:00Z"));

    private static Handover handover() {
        Handover handover = new Handover();
        handover.offices = ShippedOffices.seen();
        handover.now = new Now();
        return handover;
    }

    /** The accused, what receives cases under it, and whether it is refused. */
    @ParameterizedTest
    @CsvSource({
        "PNV, PNV, true",
        "PNV, CCHC, false",
        "TTS, TTS, true",
        "SNV, TTS, true",
        "SNV, CCHC, true",
        "SNV, PNV, false",
        "CCHC, TTS, false",
        "UBND_HOA_TRUC, PNV, false"
    })
    void noCaseGoesToTheAccusedNorUnderTheAccused(String accused, String target, boolean refused) {
        file.matter().about(accused, null);
        if (refused) {
            assertThatThrownBy(() -> handover.target(file, target))
                    .isInstanceOf(FieldRefused.class)
                    .hasMessageContaining("refused.accused");
        } else {
            assertThat(handover.target(file, target)).isEqualTo(target);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOWHERE", "UBND_HOA_TRUC"})
    void noCaseGoesToWhoDoesNotReceive(String target) {
        assertThatThrownBy(() -> handover.target(file, target)).isInstanceOf(FieldRefused.class);
    }

    /** Who inspects, when this office is accused and that one gave the answer. */
    @ParameterizedTest
    @CsvSource({",, TTS", "TTS,, UBT", "SNV,, UBT", ", TTS, UBT", "PNV, PNV, TTS"})
    void theInspectorateIsNeitherAccusedNorTheAuthorOfTheAnswer(String accused, String except, String inspects) {
        file.matter().about(accused, null);
        assertThat(handover.inspectorate(file, except)).isEqualTo(inspects);
    }

    @Test
    void theSecondRefusalGoesToTheArbiter() {
        file.refusedByOffice();
        assertThat(file.past().level()).isZero();
        file.refusedByOffice();
        assertThat(file.past().level()).isEqualTo(2);
        assertThat(file.past().refusals()).isEqualTo(2);
    }
}
