package vn.langnghe.casework.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.setting.Settings;
import vn.langnghe.platform.transaction.Transactions;

/**
 * Hands out case numbers ({@code PY-2026-000123}). A process takes a block of numbers in a transaction of its own and
 * spends it from memory, so that no row is hot; a restart leaves a gap, which is allowed.
 */
@ApplicationScoped
public class NumberBlocks {
    private static final int BLOCK = 50;

    @Inject
    private Sql sql;

    @Inject
    private Transactions transactions;

    @Inject
    private Settings settings;

    @Inject
    private Now now;

    private int year;
    private long next;
    private long end;

    /** The next free number of this year. */
    public synchronized String next() {
        int thisYear = now.today().getYear();
        if (thisYear != year || next >= end) {
            end = transactions.inNew(() -> reserve(thisYear));
            next = end - BLOCK;
            year = thisYear;
        }
        return String.format("%s-%d-%06d", settings.casePrefix(), thisYear, next++);
    }

    private long reserve(int ofYear) {
        String series = settings.casePrefix() + "-" + ofYear;
        sql.update(
                "insert into number_block (series, next_number) values (?, ?)"
                        + " on duplicate key update next_number = next_number + ?",
                series,
                1L + BLOCK,
                BLOCK);
        return sql.one("select next_number from number_block where series = ?", row -> row.big("next_number"), series)
                .orElseThrow();
    }
}
