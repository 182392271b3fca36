package vn.langnghe.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.langnghe.casework.clock.open.OpenClock;
import vn.langnghe.platform.InList;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;

/** The rows of table {@code escalation_step}. */
@ApplicationScoped
class Steps {
    @Inject
    private Sql sql;

    /** What these clocks have climbed, by clock. */
    Map<String, List<Rung>> of(List<String> clocks) {
        Map<String, List<Rung>> climbed = new HashMap<>();
        if (!clocks.isEmpty()) {
            InList these = InList.of(clocks);
            String select = "select clock_id, cause, run, place, on_day from escalation_step where clock_id in ("
                    + these.marks() + ")";
            sql.list(select, row -> Map.entry(row.text("clock_id"), rung(row)), these)
                    .forEach(each -> climbed.computeIfAbsent(each.getKey(), clock -> new ArrayList<>())
                            .add(each.getValue()));
        }
        return climbed;
    }

    private static Rung rung(Row row) {
        return new Rung(row.constant("cause", Cause.class), row.text("run"), row.number("place"), row.day("on_day"));
    }

    boolean roseOn(LocalDate day, String caseId) {
        return sql.one(
                        "select 1 as n from escalation_step where case_id = ? and on_day = ? and to_level > from_level"
                                + " limit 1",
                        row -> row.number("n"),
                        caseId,
                        day)
                .isPresent();
    }

    /** @throws vn.langnghe.platform.DuplicateKey when the clock has climbed this rung */
    void write(OpenClock clock, Rung rung, LocalDate today, Instant at, int before, int after) {
        sql.update(
                "insert into escalation_step (clock_id, case_id, term, cause, run, place, due_on, ripe_on, on_day,"
                        + " made_at, from_level, to_level) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                clock.id(),
                clock.caseId(),
                clock.term(),
                rung.cause(),
                rung.run(),
                rung.place(),
                clock.dueOn(),
                rung.on(),
                today,
                at,
                before,
                after);
    }
}
