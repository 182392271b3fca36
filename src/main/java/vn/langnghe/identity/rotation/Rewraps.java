package vn.langnghe.identity.rotation;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.langnghe.identity.rotation.SealedColumn.Found;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.job.Leases;
import vn.langnghe.platform.transaction.UseCase;
import vn.langnghe.seal.CannotOpen;
import vn.langnghe.seal.Rewrapping;
import vn.langnghe.seal.Seal;

/**
 * The gate of this room: wraps data keys anew, a batch in each transaction, together with how far it came. Killed in the
 * middle it goes on at the last batch; done twice it changes nothing; an envelope that was sealed anew meanwhile is left
 * as it is.
 */
@UseCase
public class Rewraps {
    static final String JOB = "rewrap";
    private static final int BATCH = 500;
    /** A column that was clean is looked at again after this: a process that knew only the older key may have sealed. */
    private static final Duration AGAIN = Duration.ofMinutes(10);

    @Inject
    private Sql sql;

    @Inject
    private Seal seal;

    @Inject
    private Leases leases;

    @Inject
    private Now now;

    /**
     * How far the change to the newest key is.
     *
     * @param wrapped envelopes so far
     * @param stuck envelopes that none of our keys opens
     * @param open columns that were not clean yet
     */
    public record State(long wrapped, long stuck, int open) {}

    public State state() {
        List<State> columns = sql.list(
                "select wrapped, stuck, clean_at from vault_rewrap where key_number = ?",
                row -> new State(row.big("wrapped"), row.big("stuck"), row.isNull("clean_at") ? 1 : 0),
                seal.vaultKey());
        return new State(
                columns.stream().mapToLong(State::wrapped).sum(),
                columns.stream().mapToLong(State::stuck).sum(),
                SealedColumns.ALL.size()
                        - (int) columns.stream().filter(c -> c.open() == 0).count());
    }

    /** Whether this column is to be looked through now. */
    public boolean wanted(SealedColumn column) {
        return sql.one(
                        "select 1 as clean from vault_rewrap where key_number = ? and place = ? and clean_at > ?"
                                + " and reached = ''",
                        row -> row.flag("clean"),
                        seal.vaultKey(),
                        column.place(),
                        now.instant().minus(AGAIN))
                .isEmpty();
    }

    private record Pass(String reached, long found, long stuck, long wrapped) {}

    /**
     * One batch, if the job is still ours.
     *
     * @param turn of the lease
     * @return true while this pass over the column has more
     */
    public boolean batch(SealedColumn column, long turn) {
        begin(column);
        Pass pass = pass(column);
        if (!leases.isStill(JOB, turn)) {
            return false;
        }
        List<Found> rows = sql.list(column.select(), column::found, column.after(pass.reached(), BATCH));
        Pass after = wrap(column, pass, rows);
        boolean over = rows.size() < BATCH;
        if (over) {
            end(column, after);
        } else {
            keep(column, after);
        }
        return !over;
    }

    private void begin(SealedColumn column) {
        sql.update(
                "insert ignore into vault_rewrap (key_number, place, begun_at) values (?, ?, ?)",
                seal.vaultKey(),
                column.place(),
                now.instant());
    }

    private Pass pass(SealedColumn column) {
        return sql.one(
                        "select reached, pass_found, pass_stuck, wrapped from vault_rewrap"
                                + " where key_number = ? and place = ? for update",
                        row -> new Pass(
                                row.text("reached"), row.big("pass_found"), row.big("pass_stuck"), row.big("wrapped")),
                        seal.vaultKey(),
                        column.place())
                .orElseThrow();
    }

    private Pass wrap(SealedColumn column, Pass pass, List<Found> rows) {
        Rewrapping rewrapping = seal.rewrapping();
        List<Object[]> changes = new ArrayList<>();
        int stuck = 0;
        for (Found row : rows) {
            try {
                if (!rewrapping.done(row.head())) {
                    changes.add(column.replacing(row, rewrapping.slot(row.head(), row.context())));
                }
            } catch (CannotOpen damaged) {
                stuck++;
            }
        }
        sql.batch(column.update(), changes);
        String reached =
                rows.isEmpty() ? pass.reached() : rows.get(rows.size() - 1).key();
        int done = changes.size();
        return new Pass(reached, pass.found() + done, pass.stuck() + stuck, pass.wrapped() + done);
    }

    private void keep(SealedColumn column, Pass pass) {
        sql.update(
                "update vault_rewrap set reached = ?, pass_found = ?, pass_stuck = ?, wrapped = ?"
                        + " where key_number = ? and place = ?",
                pass.reached(),
                pass.found(),
                pass.stuck(),
                pass.wrapped(),
                seal.vaultKey(),
                column.place());
    }

    /** The next pass begins at the first row. Only one that had nothing to do proves that nothing is left. */
    private void end(SealedColumn column, Pass pass) {
        Instant clean = pass.found() == 0 ? now.instant() : null;
        sql.update(
                "update vault_rewrap set reached = '', pass_found = 0, pass_stuck = 0, stuck = ?, wrapped = ?,"
                        + " clean_at = ? where key_number = ? and place = ?",
                pass.stuck(),
                pass.wrapped(),
                clean,
                seal.vaultKey(),
                column.place());
    }

    /** Says for which key this process seals. */
    public void using(String node) {
        sql.update(
                "insert into vault_key_use (node, key_number, seen_at) values (?, ?, utc_timestamp(3))"
                        + " on duplicate key update key_number = values(key_number), seen_at = utc_timestamp(3)",
                node,
                seal.vaultKey());
    }
}
