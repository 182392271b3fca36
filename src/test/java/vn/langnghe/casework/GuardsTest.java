package vn.langnghe.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.casework.action.RequiredFields;
import vn.langnghe.casework.facts.Channel;
import vn.langnghe.office.ShippedOffices;
import vn.langnghe.platform.Now;

/** Where a case may go, and what an act against its sender takes; by the shipped offices, without a database. */
class GuardsTest {
    private final Guards guards = guards();
    private final CaseFile file =
            new CaseFile("id", "PY-2026-000001", Channel.WEB, "BTN", Instant.parse("2026-03-02T02:00:00Z"));

    private static Guards guards() {
        Guards guards = new Guards();
        guards.offices = ShippedOffices.seen();
        guards.now = new Now();
        return guards;
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
            assertThatThrownBy(() -> guards.target(file, target))
                    .isInstanceOf(FieldRefused.class)
                    .hasMessageContaining("refused.accused");
        } else {
            assertThat(guards.target(file, target)).isEqualTo(target);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOWHERE", "UBND_HOA_TRUC"})
    void noCaseGoesToWhoDoesNotReceive(String target) {
        assertThatThrownBy(() -> guards.target(file, target)).isInstanceOf(FieldRefused.class);
    }

    /** Who inspects, when this office is accused and that one gave the answer. */
    @ParameterizedTest
    @CsvSource({",, TTS", "TTS,, UBT", "SNV,, UBT", ", TTS, UBT", "PNV, PNV, TTS"})
    void theInspectorateIsNeitherAccusedNorTheAuthorOfTheAnswer(String accused, String except, String inspects) {
        file.matter().about(accused, null);
        assertThat(guards.inspectorate(file, except)).isEqualTo(inspects);
    }

    @Test
    void theSecondRefusalGoesToTheArbiter() {
        file.refusedByOffice();
        assertThat(file.escalationLevel()).isZero();
        file.refusedByOffice();
        assertThat(file.escalationLevel()).isEqualTo(2);
        assertThat(file.refusals()).isEqualTo(2);
    }

    @Test
    void whatTurnsThePetitionerAwayTakesASecondPerson() {
        Set<String> second = Arrays.stream(CaseAction.values())
                .filter(CaseAction::secondPerson)
                .map(Enum::name)
                .collect(Collectors.toSet());
        assertThat(second)
                .containsExactlyInAnyOrder(
                        "NOT_ACCEPT",
                        "FILE",
                        "GUIDE",
                        "TRANSFER",
                        "TERMINATE",
                        "SUSPEND",
                        "RESUME",
                        "EXTEND",
                        "ACCEPT_LEGALLY",
                        "PUBLISH",
                        "WITHHOLD");
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_ACCEPT", "FILE", "GUIDE", "TERMINATE", "REFUSE"})
    void whatTurnsAwayNamesAGround(CaseAction action) {
        Map<Field, String> all = filled(action);
        assertThatCode(() -> RequiredFields.check(new ActionRequest(action, 1, all)))
                .doesNotThrowAnyException();
        all.remove(Field.GROUND);
        assertThatThrownBy(() -> RequiredFields.check(new ActionRequest(action, 1, all)))
                .isInstanceOfSatisfying(
                        FieldRefused.class, no -> assertThat(no.field()).contains("ground"));
    }

    private static Map<Field, String> filled(CaseAction action) {
        Map<Field, String> all = new EnumMap<>(Field.class);
        action.required().forEach(field -> all.put(field, "X"));
        return all;
    }
}
