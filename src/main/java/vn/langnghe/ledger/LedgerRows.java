package vn.langnghe.ledger;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.start.Migrated;

/** The two tables of the chain. */
@ApplicationScoped
class LedgerRows {
    /** In the order of {@code V004__ledger.sql}, which is also that of a dump. */
    static final List<String> COLUMNS =
            List.of("node", "seq", "occurred_at", "case_number", "action", "actor", "details", "prev", "hash", "mac");

    private static final String ROW = "(" + String.join(",", Collections.nCopies(COLUMNS.size(), "?")) + ")";

    @Inject
    Sql sql;

    /** Starts this node's chain before anybody needs it: two transactions that start it at once would meet in a deadlock. */
    void start(@Observes @Priority(Migrated.KEYS + 1) Migrated event) {
        insertHead(event.settings().node());
    }

    private void insertHead(String node) {
        sql.update("insert ignore into ledger_head (node, seq, hash) values (?, 0, ?)", node, LedgerEntry.START);
    }

    /** The end of the node's chain, locked until the transaction ends. */
    Head lock(String node) {
        String select = "select seq, hash from ledger_head where node = ? for update";
        return sql.one(select, LedgerRows::head, node).orElseGet(() -> {
            insertHead(node);
            return sql.one(select, LedgerRows::head, node).orElseThrow();
        });
    }

    void insert(List<LedgerEntry> entries) {
        List<Object> args = new ArrayList<>();
        for (LedgerEntry e : entries) {
            args.addAll(List.of(e.node(), e.seq(), e.at(), e.caseNumber(), e.action()));
            args.addAll(List.of(e.actor(), e.details(), e.prev(), e.hash(), e.mac()));
        }
        String rows = String.join(",", Collections.nCopies(entries.size(), ROW));
        sql.update("insert into ledger_entry (" + String.join(",", COLUMNS) + ") values " + rows, args.toArray());
        LedgerEntry last = entries.get(entries.size() - 1);
        sql.update("update ledger_head set seq = ?, hash = ? where node = ?", last.seq(), last.hash(), last.node());
    }

    List<LedgerLine> of(String caseNumber) {
        return sql.list(
                "select * from ledger_entry where case_number = ? order by occurred_at, node, seq",
                r -> line(entry(r)),
                caseNumber);
    }

    long count() {
        return sql.one("select coalesce(sum(seq), 0) as n from ledger_head", r -> r.big("n"))
                .orElse(0L);
    }

    static Head head(Row r) {
        return new Head(r.big("seq"), r.text("hash"));
    }

    static LedgerEntry entry(Row r) {
        return new LedgerEntry(
                r.text("node"),
                r.big("seq"),
                LedgerEntry.time(r.instant("occurred_at")),
                r.text("case_number"),
                r.text("action"),
                r.text("actor"),
                r.text("details"),
                r.text("prev"),
                r.text("hash"),
                r.text("mac"));
    }

    private static LedgerLine line(LedgerEntry e) {
        return new LedgerLine(
                LedgerEntry.instant(e.at()), e.caseNumber(), e.action(), e.actor(), e.details(), e.node(), e.seq());
    }
}
