package vn.langnghe.casework.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.langnghe.SqlRows;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.deadline.WorkCalendar;

/** Luật Khiếu nại 2011, Điều 10; Luật Tố cáo 2018, Điều 33; and the tasks of flags. */
class WithdrawalTest {
    @ParameterizedTest
    @CsvSource({
        "WHOLE, 1, false, 1, true",
        "WHOLE, 7, false, 7, true",
        "PART, 1, false, 1, false",
        "WHOLE, 6, false, 7, false",
        "WHOLE, 1, true, 1, false",
    })
    void onlyTheWholeFreelyTakenBackByAllMayEndACase(
            String scope, String people, String coerced, int signers, boolean ends) {
        assertThat(Withdrawal.of(ask(scope, people, coerced), signers).frees(signers))
                .isEqualTo(ends);
    }

    @ParameterizedTest
    @CsvSource({"ALL, 1, false", "WHOLE, 0, false", "WHOLE, 8, false", "WHOLE, 1, maybe"})
    void whatCannotBeIsRefused(String scope, String people, String coerced) {
        assertThatThrownBy(() -> Withdrawal.of(ask(scope, people, coerced), 7)).isInstanceOf(FieldRefused.class);
    }

    private static ActionRequest ask(String scope, String people, String coerced) {
        return new ActionRequest(
                CaseAction.TAKEN_BACK,
                1,
                Map.of(Field.SCOPE, scope, Field.SIGNERS, people, Field.COERCED, coerced, Field.REASON, "đơn rút"));
    }

    @Test
    void everyFlagBringsATaskWithItsGround() {
        var rows = SqlRows.of("V026__casework_flags.sql", "flag_task");
        for (Flag flag : Flag.values()) {
            assertThat(rows).as(flag.name()).anySatisfy(row -> {
                assertThat(row).containsEntry("flag", flag.name());
                assertThat(row.get("basis")).isNotBlank();
            });
        }
    }

    @Test
    void aTaskIsDueAfterSoManyWorkingDaysAndAtOnceEvenOnADayOff() {
        WorkCalendar plain = new WorkCalendar(0, Set.of(), Set.of(2026));
        LocalDate friday = LocalDate.of(2026, 11, 20);
        assertThat(Tasks.due(friday, 5, plain)).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(Tasks.due(friday.plusDays(1), 0, plain)).isEqualTo(friday.plusDays(1));
    }
}
