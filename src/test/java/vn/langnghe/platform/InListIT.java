package vn.langnghe.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.langnghe.testing.RunningService;

class InListIT {
    private static final int LENGTHS = 30;

    @Test
    void itsValuesStandWhereItsMarksAre() {
        try (ToolDatabase database = RunningService.get().database()) {
            InList list = InList.of(List.of("b", "c"));
            String found = database.one(
                            "select concat(?, group_concat(x order by x), ?) t from (select 'a' x union select 'b'"
                                    + " union select 'c') k where x in (" + list.marks() + ")",
                            row -> row.text("t"),
                            "<",
                            ">",
                            list)
                    .orElseThrow();
            assertThat(found).isEqualTo("<b,c>");
        }
        assertThatThrownBy(() -> InList.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    /** Otherwise a busy office's database would hold some hundred megabytes of them after a week. */
    @Test
    void theServerKeepsNoStatementForEachOfItsLengths() {
        try (ToolDatabase database = RunningService.get().database()) {
            IntStream.rangeClosed(1, 2).forEach(n -> kept(database));
            int before = kept(database);
            IntStream.rangeClosed(1, LENGTHS).forEach(length -> select(database, length));
            assertThat(kept(database)).isEqualTo(before);
        }
    }

    private static void select(ToolDatabase database, int length) {
        InList list = InList.of(Collections.nCopies(length, "a"));
        assertThat(database.list("select 'a' t where 'a' in (" + list.marks() + ")", row -> row.text("t"), list))
                .containsExactly("a");
    }

    /** Statements that this connection has prepared and not given up. */
    private static int kept(ToolDatabase database) {
        return database.one(
                        "select sum(if(variable_name = 'COM_STMT_PREPARE', 1, -1) * variable_value) n"
                                + " from information_schema.session_status"
                                + " where variable_name in ('COM_STMT_PREPARE', 'COM_STMT_CLOSE')",
                        row -> row.number("n"))
                .orElseThrow();
    }
}
