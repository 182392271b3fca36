package vn.langnghe.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.langnghe.testing.Http;

/** An open clock for each of many cases, and a change of the calendar that moves them all. */
final class ManyClocks {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final String PAGE = "/admin/calendar";

    private final Http admin;
    private final Connection database;

    ManyClocks(String url, Connection database) {
        this.database = database;
        this.admin = new Http(url).withCookies();
        admin.postForm("/login", Map.of("username", "admin", "password", "lang-nghe-demo"));
    }

    /** Fifteen working days from Monday 3 March 2031, which no other clock touches. */
    static void fill(Connection database) throws SQLException {
        try (Statement insert = database.createStatement()) {
            insert.execute("insert ignore into clock (id, case_id, term, state, started_on, extension, due_on, event,"
                    + " runs_until) select concat('K', substr(id, 2)), id, 'PAKN_ANSWER', 'RUNNING', '2031-03-03', 0,"
                    + " '2031-03-24', 'RECEIVED', 'ANSWERED' from case_file where id like 'B0%'");
            insert.execute("update case_file set due_on = '2031-03-24' where id like 'B0%'");
            insert.execute("update clock set calendar_version = (select max(version) from day_mark)");
            insert.execute("analyze table clock");
        }
        database.commit();
    }

    /** Seconds from the moment in which so many of them are a day late to the last of them climbed; all others known. */
    double climb(int due) throws Exception {
        await("select count(*) from clock where next_look <= utc_date()");
        try (Statement late = database.createStatement()) {
            late.execute("update clock set due_on = utc_date() - interval 1 day where id like 'K0%' limit " + due);
        }
        database.commit();
        long start = System.nanoTime();
        await("select count(*) from clock where next_look <= utc_date()");
        double seconds = (System.nanoTime() - start) / 1e9;
        int climbed = number("select count(*) from escalation_step where cause = 'BREACHED' and clock_id like 'K0%'");
        if (climbed != due) {
            throw new IllegalStateException(climbed + " climbed");
        }
        return seconds;
    }

    private void await(String none) throws Exception {
        while (number(none) > 0) {
            Thread.sleep(100);
        }
    }

    int open() throws SQLException {
        return number("select count(*) from clock where open_version is not null");
    }

    /** Seconds. */
    double preview() {
        long start = System.nanoTime();
        Http.Reply reply = admin.postForm(PAGE, form("preview"));
        if (reply.status() != 200 || !reply.body().contains("Sẽ dời hạn của")) {
            throw new IllegalStateException("answered " + reply.status());
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** Seconds from the button to the last clock. */
    double change() throws Exception {
        long start = System.nanoTime();
        Http.Reply reply = admin.postForm(PAGE, form("apply"));
        if (reply.status() != 302) {
            throw new IllegalStateException("answered " + reply.status());
        }
        while (number("select count(*) from calendar_change where finished_at is null") > 0) {
            Thread.sleep(200);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private Map<String, String> form(String act) {
        Matcher version = VERSION.matcher(admin.get(PAGE + "?year=2031").body());
        if (!version.find()) {
            throw new IllegalStateException("no form");
        }
        Map<String, String> form = new TreeMap<>(Map.of("year", "2031", "version", version.group(1), "act", act));
        form.putAll(Map.of("day1", "2031-03-10", "state1", "OFF", "reason1", "đo", "document", "đo"));
        return form;
    }

    private int number(String sql) throws SQLException {
        database.commit();
        try (Statement look = database.createStatement();
                ResultSet row = look.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
