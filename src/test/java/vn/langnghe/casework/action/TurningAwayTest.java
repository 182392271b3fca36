package vn.langnghe.casework.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an act against the sender takes. */
class TurningAwayTest {
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
