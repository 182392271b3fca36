package vn.langnghe.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.langnghe.SqlRows;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.RunningService;

/** What the unit tests read from the files is what a real database holds. */
class ShippedRowsIT {
    @ParameterizedTest
    @CsvSource({
        "V002__calendar.sql, day_mark, day",
        "V002__calendar.sql, calendar_year, note",
        "V002__calendar.sql, term, basis",
        "V003__office.sql, hotline, receives",
        "V003__office.sql, succession, source",
        "V003__office.sql, routing_rule, what",
        "V003__office.sql, category, label_vi",
    })
    void theDatabaseHoldsTheRowsOfTheFile(String file, String table, String column) {
        List<String> shipped = new ArrayList<>(
                SqlRows.of(file, table).stream().map(row -> row.get(column)).toList());
        try (ToolDatabase database = RunningService.get().database()) {
            List<String> kept = database.list("select " + column + " from " + first(table), row -> row.text(column));
            assertThat(kept).containsAll(shipped);
        }
    }

    /** An administrator adds versions to the calendar and changes none. */
    private static String first(String table) {
        return table.equals("day_mark") ? "day_mark where version = 1" : table;
    }

    @Test
    void aNewDatabaseTakesTheDefaultProfile() {
        try (ToolDatabase database = RunningService.get().database()) {
            assertThat(database.one("select value from setting where name = 'profile'", row -> row.text("value")))
                    .contains("phu_yen_3_offices");
        }
    }

    @Test
    void namesAreFoundWithoutTheirMarks() {
        try (ToolDatabase database = RunningService.get().database()) {
            assertThat(database.list(
                            "select code from office where short_name = 'ubnd xa hoa dong'", row -> row.text("code")))
                    .containsExactly("UBND_HOA_DONG");
        }
    }
}
