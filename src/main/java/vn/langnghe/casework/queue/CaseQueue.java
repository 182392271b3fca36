package vn.langnghe.casework.queue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.langnghe.casework.access.Visibility;
import vn.langnghe.casework.access.Where;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.facts.Channel;
import vn.langnghe.casework.facts.Confidentiality;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.law.Flag;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Codes;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.transaction.UseCase;

/** Lists and counts of cases, always inside one person's sight, page by page without offsets. */
@UseCase
public class CaseQueue {
    private static final String OPEN_TASK =
            " from case_task t where t.case_id = c.id and t.done_on is null order by t.due_on, t.flag limit 1";

    private static final String COLUMNS =
            "c.id, c.number, c.status, c.office_code, c.received_at, c.due_on, c.kind, c.category, c.title,"
                    + " c.subject_office, c.place, c.channel, c.confidentiality, c.sealed, c.urgent,"
                    + " c.escalation_level, c.open_proposals, c.attachments, c.handler,"
                    + " (select t.flag" + OPEN_TASK + ") as task_flag, (select t.due_on" + OPEN_TASK + ") as task_due";

    @Inject
    private Visibility visibility;

    @Inject
    private Sql sql;

    @Inject
    private Now now;

    /** One page of what {@code who} may see. */
    public QueuePage page(StaffMember who, QueueFilter filter) {
        Where sight = visibility.content(who);
        Where where = narrowed(visibility.outline(who), sight, filter);
        QueueSort sort = filter.sort();
        if (filter.after() != null) {
            where = where.and(beyond(Cursor.decoded(filter.after()), sort));
        }
        String direction = sort.direction();
        String order = " order by sort_key " + direction + ", number " + direction;
        Where few = found(who, filter, where, sort.key() + " as sort_key, c.number", order, filter.limit() + 1);
        List<Object> args = new ArrayList<>(sight.args());
        args.addAll(few.args());
        args.add(filter.limit() + 1);
        List<Keyed> found = sql.list(
                "select " + COLUMNS + ", few.sort_key, (" + sight.sql() + ") as content from (" + few.sql()
                        + ") few join case_file c on c.number = few.number order by few.sort_key " + direction
                        + ", few.number " + direction + " limit ?",
                CaseQueue::read,
                args.toArray());
        return paged(found, filter.limit());
    }

    /** Looks into every stretch for as many as are wanted; a case that lies in two is found once. */
    private Where found(StaffMember who, QueueFilter filter, Where where, String columns, String order, int most) {
        List<String> parts = new ArrayList<>();
        List<Object> args = new ArrayList<>();
        for (Stretch stretch : Stretch.of(visibility.reaches(who), filter)) {
            Where here = stretch.where().and(where);
            String index = stretch.index() == null ? "" : " force index (" + stretch.index() + ")";
            parts.add("select " + columns + " from case_file c" + index + " where " + here.sql() + order + " limit ?");
            args.addAll(here.args());
            args.add(most);
        }
        String all = parts.size() == 1 ? parts.get(0) : "(" + String.join(") union (", parts) + ")";
        return new Where(all, args);
    }

    private record Keyed(QueueRow row, String key) {}

    private static QueuePage paged(List<Keyed> found, int limit) {
        boolean more = found.size() > limit;
        List<Keyed> shown = more ? found.subList(0, limit) : found;
        Keyed last = more ? shown.get(limit - 1) : null;
        String next = last == null ? null : new Cursor(last.key(), last.row().number()).encoded();
        return new QueuePage(shown.stream().map(Keyed::row).toList(), next);
    }

    /** How many cases a view has for this person, counted up to {@code most}. */
    public long count(StaffMember who, QueueFilter filter, int most) {
        return counts(who, Set.of(filter), most).get(filter);
    }

    /** How many cases each of these has for this person, counted up to {@code most}, with one question for them all. */
    public Map<QueueFilter, Long> counts(StaffMember who, Set<QueueFilter> filters, int most) {
        Where outline = visibility.outline(who);
        Where content = visibility.content(who);
        List<QueueFilter> asked = List.copyOf(filters);
        List<String> columns = new ArrayList<>();
        List<Object> args = new ArrayList<>();
        for (QueueFilter filter : asked) {
            Where few = found(who, filter, narrowed(outline, content, filter), "c.number", "", most);
            columns.add("(select count(*) from (" + few.sql() + ") few) as n" + columns.size());
            args.addAll(few.args());
        }
        return sql.one("select " + String.join(", ", columns), row -> counted(row, asked, most), args.toArray())
                .orElseThrow();
    }

    private static Map<QueueFilter, Long> counted(Row row, List<QueueFilter> asked, int most) {
        Map<QueueFilter, Long> counts = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            counts.put(asked.get(i), Math.min(row.big("n" + i), most));
        }
        return counts;
    }

    private Where narrowed(Where outline, Where sight, QueueFilter filter) {
        Where where = outline.and(viewOf(filter.view()));
        where = equal(where, "c.status", filter.status());
        where = equal(where, "c.office_code", filter.office());
        if (filter.kind() != null || filter.category() != null || filter.text() != null) {
            where = ofContent(where, sight, filter);
        }
        return where;
    }

    /** Filters over content, and what {@link Stretch} looks for in it, must not tell anything about cases of which only the outline is seen. */
    private static Where ofContent(Where where, Where sight, QueueFilter filter) {
        return equal(equal(where.and(sight), "c.kind", filter.kind()), "c.category", filter.category());
    }

    private Where viewOf(QueueView view) {
        return new Where(view.condition(), view.dated() ? List.of(now.today()) : List.of());
    }

    private static Where equal(Where where, String column, String value) {
        if (value == null) {
            return where;
        }
        boolean possible = Codes.possible(value);
        return where.and(possible ? new Where(column + " = ?", List.of(value)) : Where.NOTHING);
    }

    private static Where beyond(Cursor cursor, QueueSort sort) {
        String sign = sort.beyond();
        return new Where(
                "(" + sort.key() + " " + sign + " ? or (" + sort.key() + " = ? and c.number " + sign + " ?))",
                List.of(cursor.key(), cursor.key(), cursor.number()));
    }

    private static Keyed read(Row row) {
        boolean content = row.flag("content");
        return new Keyed(content ? whole(row) : outline(row), row.text("sort_key"));
    }

    private static QueueRow whole(Row row) {
        return new QueueRow(
                row.text("id"),
                row.text("number"),
                row.constant("status", CaseStatus.class),
                row.text("office_code"),
                row.instant("received_at"),
                row.day("due_on"),
                false,
                row.constant("kind", Kind.class),
                row.text("category"),
                row.text("title"),
                row.text("subject_office"),
                row.text("place"),
                row.constant("channel", Channel.class),
                row.constant("confidentiality", Confidentiality.class),
                row.flag("sealed"),
                row.flag("urgent"),
                row.number("escalation_level"),
                row.number("open_proposals"),
                row.number("attachments"),
                row.text("handler"),
                row.text("task_flag") == null ? null : row.constant("task_flag", Flag.class),
                row.day("task_due"));
    }

    private static QueueRow outline(Row row) {
        return new QueueRow(
                null,
                row.text("number"),
                row.constant("status", CaseStatus.class),
                row.text("office_code"),
                row.instant("received_at"),
                row.day("due_on"),
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                0,
                0,
                0,
                null,
                null,
                null);
    }
}
