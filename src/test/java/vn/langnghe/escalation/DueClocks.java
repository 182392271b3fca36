package vn.langnghe.escalation;

import java.time.LocalDate;
import java.util.List;
import vn.langnghe.platform.ToolDatabase;

/** Many copies of one waiting case, each with one running clock, put beside the others and taken away again. */
final class DueClocks implements AutoCloseable {
    private static final String MINE = "ESC%";

    private final ToolDatabase database;
    private final String template;

    /** @param number of the case to copy */
    DueClocks(ToolDatabase database, String number) {
        this.database = database;
        this.template = number;
    }

    /** By the database's clock. */
    LocalDate today() {
        return database.one("select date(utc_timestamp() + interval 7 hour) as today", row -> row.day("today"))
                .orElseThrow();
    }

    /** Adds cases {@code from} to {@code to}, each with a clock for the answer that is due on that day. */
    void add(int from, int to, LocalDate due) {
        String columns = String.join(
                ", ",
                database.list(
                        "select column_name as name from information_schema.columns where table_schema = database()"
                                + " and table_name = 'case_file' and extra not like '%GENERATED%'",
                        row -> row.text("name")));
        String copied = (", " + columns + ",")
                .replace(", id,", ", concat('ESC', lpad(s.seq, 19, '0')),")
                .replace(", number,", ", concat('ES-2000-', lpad(s.seq, 6, '0')),")
                .replaceAll("^, |,$", "");
        database.update(
                "insert into case_file (" + columns + ") select " + copied + " from case_file c join seq_" + from
                        + "_to_" + to + " s where c.number = ?",
                template);
        database.update(
                "insert into clock (id, case_id, term, state, started_on, extension, due_on, event, runs_until,"
                        + " calendar_version) select concat('ESC', lpad(s.seq, 19, '0')),"
                        + " concat('ESC', lpad(s.seq, 19, '0')), 'PAKN_ANSWER', 'RUNNING', ?, 0, ?, 'RECEIVED',"
                        + " 'ANSWERED', (select max(version) from day_mark) from seq_" + from + "_to_" + to + " s",
                due.minusDays(25),
                due);
    }

    void update(String set, int case_) {
        database.update("update case_file set " + set + " where id = ?", id(case_));
    }

    void updateClock(String set, int clock) {
        database.update("update clock set " + set + " where id = ?", id(clock));
    }

    /** Lets somebody look again at all of them. */
    void lookAgain() {
        database.update("update clock set check_on = '2001-01-01' where id like ?", MINE);
    }

    /** How many are still to be looked at. */
    int waiting() {
        return count("clock where next_look <= date(utc_timestamp() + interval 7 hour) and id like ?");
    }

    /** How many rows of ours there are in {@code table where condition and … like ?}. */
    int count(String from) {
        return database.one("select count(*) as n from " + from, row -> row.number("n"), MINE)
                .orElseThrow();
    }

    /** Cause and number of the case, of everything that was climbed. */
    List<String> climbed() {
        return database.list(
                "select s.cause, c.number from escalation_step s join case_file c on c.id = s.case_id"
                        + " where s.clock_id like ? order by s.id",
                row -> row.text("cause") + " " + row.text("number"),
                MINE);
    }

    int level(int case_) {
        return database.one(
                        "select escalation_level as n from case_file where id = ?", row -> row.number("n"), id(case_))
                .orElseThrow();
    }

    /** Entries of the history that say that a case was raised. */
    int raised() {
        return database.one(
                        "select count(*) as n from ledger_entry where action = 'ESCALATE' and case_number like 'ES-2000-%'",
                        row -> row.number("n"))
                .orElseThrow();
    }

    private static String id(int number) {
        return "ESC" + "%019d".formatted(number);
    }

    @Override
    public void close() {
        database.update(
                "delete from digest_line where step_id in (select id from escalation_step where clock_id like ?)",
                MINE);
        database.update("delete from escalation_step where clock_id like ?", MINE);
        database.update("delete from clock where id like ?", MINE);
        database.update("delete from case_file where id like ?", MINE);
        database.close();
    }
}
