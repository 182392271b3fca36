package vn.langnghe.casework.suggest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;

/** Reads and adds the dated rows of the lexicon. */
@ApplicationScoped
class LexiconRows {
    @Inject
    private Sql sql;

    /** Those that hold on that day, in the order in which they were entered. */
    List<LexiconEntry> on(LocalDate day) {
        return sql.list(
                "select * from lexicon_entry where valid_from <= ? and (valid_to is null or valid_to >= ?) order by id",
                LexiconRows::entry,
                day,
                day);
    }

    void add(LexiconEntry entry, String by) {
        sql.update(
                "insert into lexicon_entry"
                        + " (facet, phrase, target, weight, marked, reason, valid_from, valid_to, entered_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                entry.facet(),
                entry.phrase(),
                entry.target(),
                entry.weight(),
                entry.marked(),
                entry.reason(),
                entry.validFrom(),
                entry.validTo(),
                by);
    }

    /** False when the row is gone already. */
    boolean end(int id, LocalDate lastDay, String by) {
        return sql.update(
                        "update lexicon_entry set valid_to = ?, ended_by = ? where id = ?"
                                + " and (valid_to is null or valid_to > ?)",
                        lastDay,
                        by,
                        id,
                        lastDay)
                == 1;
    }

    private static LexiconEntry entry(Row row) {
        return new LexiconEntry(
                row.number("id"),
                row.constant("facet", Facet.class),
                row.text("phrase"),
                row.text("target"),
                row.number("weight"),
                row.flag("marked"),
                row.text("reason"),
                row.day("valid_from"),
                row.day("valid_to"));
    }
}
