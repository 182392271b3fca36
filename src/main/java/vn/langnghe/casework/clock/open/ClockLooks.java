package vn.langnghe.casework.clock.open;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.langnghe.platform.InList;
import vn.langnghe.platform.Sql;

/**
 * When somebody next has to look at a running clock. The day stands on the clock, with what was seen of it; a clock that
 * was moved since comes up by itself. One index holds the work, whatever the number of clocks.
 *
 * <p>Nothing here waits for a clock that a person is moving: it would be met again at the next look.
 */
@ApplicationScoped
public class ClockLooks {
    /** The day of clocks that were moved since somebody looked. */
    private static final LocalDate MOVED = LocalDate.of(1000, 1, 1);

    @Inject
    private Sql sql;

    @Inject
    private OpenClocks open;

    /** A clock to be looked at, and since when. */
    public record Look(String clockId, String caseId, LocalDate since) {}

    /**
     * What was seen of a clock.
     *
     * @param again when to look next; empty when nothing is to be done until it is moved
     */
    public record Seen(String clockId, int version, LocalDate dueOn, Optional<LocalDate> again) {
        public static Seen of(OpenClock clock, Optional<LocalDate> again) {
            return new Seen(clock.id(), clock.version(), clock.dueOn(), again);
        }
    }

    /** Some clocks that were moved since the last look. */
    public List<OpenClock> moved(int most) {
        return open.of(sql.list(
                "select id from clock where next_look = ? order by id limit ? for update skip locked",
                row -> row.text("id"),
                MOVED,
                most));
    }

    /** Whether there is anything to look at on that day. */
    public boolean any(LocalDate today) {
        return sql.one("select 1 as n from clock where next_look <= ? limit 1", row -> row.number("n"), today)
                .isPresent();
    }

    /** What is to be looked at on that day, behind {@code last}, which may be null. */
    public List<Look> due(LocalDate today, Look last, int most) {
        LocalDate since = last == null ? MOVED.plusDays(1) : last.since();
        return sql.list(
                "select id, case_id, next_look from clock where next_look between ? and ? and (next_look > ? or id > ?)"
                        + " order by next_look, id limit ?",
                row -> new Look(row.text("id"), row.text("case_id"), row.day("next_look")),
                since,
                today,
                since,
                last == null ? "" : last.clockId(),
                most);
    }

    /** A clock as long as it runs. */
    public Optional<OpenClock> running(String id) {
        List<String> running =
                sql.list("select id from clock where id = ? and state = 'RUNNING'", row -> row.text("id"), id);
        return open.of(running).stream().findFirst();
    }

    /** Writes down when to look again; not where the clock was moved since it was seen, or is being moved now. */
    public void again(List<Seen> seen) {
        Map<Optional<LocalDate>, List<String>> days = new HashMap<>();
        Set<String> same = unmoved(seen);
        for (Seen each : seen) {
            if (same.contains(each.clockId())) {
                days.computeIfAbsent(each.again(), day -> new ArrayList<>()).add(each.clockId());
            }
        }
        days.forEach(this::again);
    }

    private Set<String> unmoved(List<Seen> seen) {
        if (seen.isEmpty()) {
            return Set.of();
        }
        Map<String, Seen> byId = new HashMap<>();
        seen.forEach(each -> byId.put(each.clockId(), each));
        InList ids = InList.of(byId.keySet());
        String select =
                "select id, version, due_on from clock where id in (" + ids.marks() + ") for update skip locked";
        Set<String> same = new HashSet<>();
        sql.list(select, row -> new Seen(row.text("id"), row.number("version"), row.day("due_on"), null), ids).stream()
                .filter(now -> now.version() == byId.get(now.clockId()).version()
                        && now.dueOn().equals(byId.get(now.clockId()).dueOn()))
                .forEach(now -> same.add(now.clockId()));
        return same;
    }

    private void again(Optional<LocalDate> day, List<String> ids) {
        InList these = InList.of(ids);
        sql.update(
                "update clock set check_on = ?, seen_version = version, seen_due = due_on where id in (" + these.marks()
                        + ")",
                day.orElse(null),
                these);
    }
}
