package vn.langnghe.casework.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import vn.langnghe.casework.figures.Figures.Group;
import vn.langnghe.casework.figures.Figures.Measures;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Remembered;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;

/**
 * Counts the last twelve whole months in the database. The running month is left out: from figures that grow from day to
 * day one could read what came in today. A case is answered when its first answer has gone out, in time when no term
 * that ran until the answer was over by then.
 */
@ApplicationScoped
public class PublicFigures {
    static final int MONTHS = 12;
    private static final String REST = "OTHER";

    private static final String RECEIVED =
            "select period_diff(date_format(date_add(c.received_at, interval 7 hour), '%Y%m'), ?) as month_no,"
                    + " coalesce(g.group_code, '" + REST + "') as group_code, c.office_code, count(*) as received,"
                    + " 0 as answered, 0 as in_time from case_file c left join figure_category g on g.category = c.category"
                    + " where c.received_at >= ? and c.received_at < ? group by 1, 2, 3";

    private static final String LATE = "exists (select 1 from clock k where k.case_id = a.case_id"
            + " and k.runs_until = 'ANSWERED' and k.started_on <= a.day"
            + " and least(coalesce(k.ended_on, a.day), a.day) > k.due_on)";

    private static final String FIRST_ANSWERS =
            "(select m.case_id, m.office_code, date(date_add(m.released_at, interval 7 hour)) as day from case_message m"
                    + " where m.kind = 'ANSWER' and m.released_at >= ? and m.released_at < ? and not exists"
                    + " (select 1 from case_message e where e.case_id = m.case_id and e.kind = 'ANSWER'"
                    + " and e.released_at < m.released_at))";

    private static final String ANSWERED = "select period_diff(date_format(a.day, '%Y%m'), ?) as month_no,"
            + " coalesce(g.group_code, '" + REST
            + "') as group_code, a.office_code, 0 as received, count(*) as answered,"
            + " sum(case when " + LATE + " then 0 else 1 end) as in_time from " + FIRST_ANSWERS
            + " a join case_file c on c.id = a.case_id left join figure_category g on g.category = c.category"
            + " group by 1, 2, 3";

    @Inject
    private Sql sql;

    @Inject
    private Now now;

    private final Remembered<Figures> kept = new Remembered<>(Duration.ofSeconds(30), this::read);

    /** Of one month, one group, one office. */
    private record Sum(int month, String group, String office, int received, int answered, int inTime) {
        static Sum of(Row row) {
            return new Sum(
                    row.number("month_no"),
                    row.text("group_code"),
                    row.text("office_code"),
                    row.number("received"),
                    row.number("answered"),
                    row.number("in_time"));
        }
    }

    /** At most half a minute old. */
    public Figures get() {
        return kept.get();
    }

    private Figures read() {
        YearMonth first = YearMonth.from(now.today()).minusMonths(MONTHS);
        List<YearMonth> months =
                IntStream.range(0, MONTHS).mapToObj(first::plusMonths).toList();
        List<Sum> sums = new ArrayList<>(sums(RECEIVED, first));
        sums.addAll(sums(ANSWERED, first));
        List<Group> groups = groups();
        List<String> codes = groups.stream().map(Group::code).toList();
        List<String> offices =
                sums.stream().map(Sum::office).distinct().sorted().toList();
        return new Figures(
                months,
                groups,
                offices,
                measures(sums, MONTHS, codes.size(), Sum::month, sum -> codes.indexOf(sum.group)),
                measures(sums, 1, Math.max(1, offices.size()), sum -> 0, sum -> offices.indexOf(sum.office)));
    }

    private List<Sum> sums(String select, YearMonth first) {
        int period = first.getYear() * 100 + first.getMonthValue();
        return sql.list(select, Sum::of, period, begin(first), begin(first.plusMonths(MONTHS)));
    }

    private static Instant begin(YearMonth month) {
        return month.atDay(1).atStartOfDay(Now.ZONE).toInstant();
    }

    private List<Group> groups() {
        return sql.list(
                "select code, label_vi, label_en from figure_group order by place",
                row -> new Group(row.text("code"), row.text("label_vi"), row.text("label_en")));
    }

    private static Measures measures(
            List<Sum> sums, int rows, int columns, ToIntFunction<Sum> row, ToIntFunction<Sum> column) {
        int[][] received = new int[rows][columns];
        int[][] answered = new int[rows][columns];
        int[][] inTime = new int[rows][columns];
        for (Sum sum : sums) {
            received[row.applyAsInt(sum)][column.applyAsInt(sum)] += sum.received;
            answered[row.applyAsInt(sum)][column.applyAsInt(sum)] += sum.answered;
            inTime[row.applyAsInt(sum)][column.applyAsInt(sum)] += sum.inTime;
        }
        List<Table> done = Suppression.of(answered, inTime);
        return new Measures(Suppression.of(received).get(0), done.get(0), done.get(1));
    }
}
