package vn.langnghe.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.RunningService;

/** What a fresh start in demo mode leaves in the database. Other tests add cases, so only the demo's own are counted. */
class DemoIT {
    private static final String OF_THE_DEMO =
            " from case_file c join setting s on s.value = c.number where s.name like 'demo.case.%'";

    private static ToolDatabase database;

    @BeforeAll
    static void open() {
        database = RunningService.get().database();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void fortyCasesStandInEveryStatus() {
        Map<String, Long> byStatus =
                column("c.status").stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(byStatus.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(CaseStatus.values()).map(Enum::name).toList());
        assertThat(byStatus.values().stream().mapToLong(n -> n).sum()).isEqualTo(40);
    }

    @Test
    void noneOfThemCameByMail() {
        assertThat(column("c.channel")).contains("WEB", "API", "PHONE", "VISIT").doesNotContain("MAIL");
    }

    @Test
    void someAreSealedSomeNamelessSomeLate() {
        assertThat(column("c.confidentiality")).contains("OPEN", "SEALED", "ANONYMOUS");
        assertThat(column("case when c.due_on < current_date then 'late' else 'in time' end"))
                .contains("late", "in time");
    }

    @Test
    void everyOneOfThemHasAHistoryThatBeginsWithItsArrival() {
        List<String> first = database.list(
                "select l.action a from ledger_entry l join (select min(seq) seq, case_number from ledger_entry"
                        + " group by case_number) f on f.seq = l.seq and f.case_number = l.case_number join setting s on s.value = l.case_number"
                        + " where s.name like 'demo.case.%'",
                row -> row.text("a"));
        assertThat(first).hasSize(40).containsOnly("RECEIVE");
    }

    private static List<String> column(String expression) {
        return database.list("select " + expression + " v" + OF_THE_DEMO, row -> row.text("v"));
    }
}
