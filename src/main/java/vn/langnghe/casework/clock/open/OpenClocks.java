package vn.langnghe.casework.clock.open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.langnghe.casework.access.Where;
import vn.langnghe.deadline.Pause;
import vn.langnghe.platform.InList;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.RowReader;
import vn.langnghe.platform.Sql;

/** Open clocks in batches, by plain SQL: for work on all of them. */
@ApplicationScoped
public class OpenClocks {
    private static final String SELECT = "select id, case_id, term, remote, complex, started_on, extension, due_on,"
            + " open_version, version from clock where open_version is not null and ";

    @Inject
    Sql sql;

    public int count() {
        return sql.one("select count(*) as n from clock where open_version is not null", row -> row.number("n"))
                .orElse(0);
    }

    /** Clocks after that id of the cases within sight, in the order of ids. */
    public List<OpenClock> after(String id, Where sight, int most) {
        List<Object> args = new ArrayList<>(List.of(id));
        args.addAll(sight.args());
        return read(
                SELECT + "id > ? and case_id in (select c.id from case_file c where " + sight.sql()
                        + ") order by id limit " + most,
                args.toArray());
    }

    /**
     * Clocks that an older calendar counted, held with their cases until the transaction ends. Cases first: whoever acts
     * on a case holds it and comes to its clocks then, so that nobody has what the other waits for.
     */
    public List<OpenClock> olderThan(int calendar, int most) {
        List<Behind> behind = sql.list(
                "select id, case_id from clock where open_version < ? order by open_version, id limit " + most,
                row -> new Behind(row.text("id"), row.text("case_id")),
                calendar);
        hold("case_file", behind.stream().map(Behind::caseId).distinct().toList());
        return of(hold("clock", behind.stream().map(Behind::id).toList()));
    }

    private record Behind(String id, String caseId) {}

    private List<String> hold(String table, List<String> ids) {
        if (ids.isEmpty()) {
            return ids;
        }
        InList held = InList.of(ids);
        return sql.list(
                "select id from " + table + " where id in (" + held.marks() + ") order by id for update",
                row -> row.text("id"),
                held);
    }

    public boolean anyOlderThan(int calendar) {
        return sql.one("select 1 as n from clock where open_version < ? limit 1", row -> row.number("n"), calendar)
                .isPresent();
    }

    /** Those of them that have not ended. */
    List<OpenClock> of(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        InList these = InList.of(ids);
        return read(SELECT + "id in (" + these.marks() + ")", these);
    }

    private List<OpenClock> read(String select, Object... args) {
        List<OpenClock> bare = sql.list(select, OpenClocks::clock, args);
        Map<String, List<Pause>> pauses = pauses(bare);
        return bare.stream()
                .map(clock -> with(clock, pauses.getOrDefault(clock.id(), List.of())))
                .toList();
    }

    private static OpenClock clock(Row row) {
        return new OpenClock(
                row.text("id"),
                row.text("case_id"),
                row.text("term"),
                row.flag("remote"),
                row.flag("complex"),
                row.day("started_on"),
                row.number("extension"),
                row.day("due_on"),
                row.number("open_version"),
                row.number("version"),
                List.of());
    }

    private static OpenClock with(OpenClock bare, List<Pause> pauses) {
        return new OpenClock(
                bare.id(),
                bare.caseId(),
                bare.term(),
                bare.remote(),
                bare.complex(),
                bare.startedOn(),
                bare.extension(),
                bare.dueOn(),
                bare.calendar(),
                bare.version(),
                pauses);
    }

    private Map<String, List<Pause>> pauses(List<OpenClock> clocks) {
        Map<String, List<Pause>> pauses = new HashMap<>();
        if (!clocks.isEmpty()) {
            InList ids = InList.of(clocks.stream().map(OpenClock::id).toList());
            String select = "select clock_id, what, on_day from clock_event where clock_id in (" + ids.marks()
                    + ") and what in ('PAUSED', 'RESUMED') order by clock_id, seq";
            sql.list(select, OpenClocks::edge, ids).forEach(edge -> edge.addTo(pauses));
        }
        return pauses;
    }

    /** Case number by case. */
    public Map<String, String> numbers(List<String> cases) {
        return pairs("select id, number from case_file where id in (", cases, ")", row -> row.text("number"));
    }

    private <T> Map<String, T> pairs(String select, List<String> ids, String end, RowReader<T> value) {
        Map<String, T> pairs = new HashMap<>();
        if (!ids.isEmpty()) {
            InList these = InList.of(ids);
            sql.list(select + these.marks() + end, row -> Map.entry(row.text("id"), value.read(row)), these)
                    .forEach(each -> pairs.put(each.getKey(), each.getValue()));
        }
        return pairs;
    }

    /** The number of the last event of each clock that had one. */
    public Map<String, Integer> lastEvents(List<String> ids) {
        return pairs(
                "select clock_id as id, max(seq) as seq from clock_event where clock_id in (",
                ids,
                ") group by clock_id",
                row -> row.number("seq"));
    }

    private static Edge edge(Row row) {
        return new Edge(row.text("clock_id"), row.text("what").equals("PAUSED"), row.day("on_day"));
    }

    /** Where a pause begins or ends. */
    private record Edge(String clock, boolean begins, LocalDate day) {
        void addTo(Map<String, List<Pause>> pauses) {
            List<Pause> mine = pauses.computeIfAbsent(clock, id -> new ArrayList<>());
            if (begins) {
                mine.add(new Pause(day, null));
            } else {
                Pause open = mine.remove(mine.size() - 1);
                mine.add(new Pause(open.from(), day));
            }
        }
    }
}
