package vn.langnghe.casework.answer;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;
import vn.langnghe.seal.CitizenKey;
import vn.langnghe.seal.Context;
import vn.langnghe.seal.Seal;
import vn.langnghe.seal.Sealing;

/** Table {@code allegation}, with the words of sealed cases in envelopes. */
@ApplicationScoped
class AllegationRows {
    @Inject
    Sql sql;

    @Inject
    Seal seal;

    @Inject
    Now now;

    /** The newest row of each item, by number. */
    List<AllegationRow> newest(String caseId) {
        return sql.list(
                "select * from allegation a where a.case_id = ? and a.seq = (select max(b.seq) from allegation b"
                        + " where b.case_id = a.case_id and b.number = a.number) order by a.number",
                AllegationRow::of,
                caseId);
    }

    /** What a row says, for staff. */
    ItemWords read(Kept kept, AllegationRow row) {
        return ItemWords.of(
                row.envelope() == null
                        ? row.plain()
                        : new String(seal.open(row.envelope(), place(kept, row.number(), row.seq())), UTF_8));
    }

    /** What a row says, for the citizen who holds {@code key}. */
    ItemWords read(Kept kept, AllegationRow row, CitizenKey key) {
        return ItemWords.of(
                row.envelope() == null
                        ? row.plain()
                        : new String(seal.open(row.envelope(), place(kept, row.number(), row.seq()), key), UTF_8));
    }

    void add(Kept kept, AllegationRow row, ItemWords words, String actor) {
        sql.update(
                "insert into allegation (case_id, number, seq, what, for_office, finding, words, words_sealed, made_at,"
                        + " actor) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                kept.caseId(),
                row.number(),
                row.seq(),
                row.what(),
                row.forOffice(),
                row.finding(),
                kept.sealed() ? null : words.json(),
                kept.sealed() ? sealed(kept, row, words.json()) : null,
                now.instant(),
                actor);
    }

    /** Puts all plain words of a case that has become sealed into envelopes. */
    void seal(Kept kept) {
        sql.list("select * from allegation where case_id = ? and words is not null", AllegationRow::of, kept.caseId())
                .forEach(row -> sql.update(
                        "update allegation set words = null, words_sealed = ? where case_id = ? and number = ? and seq = ?",
                        sealed(kept, row, row.plain()),
                        kept.caseId(),
                        row.number(),
                        row.seq()));
    }

    private byte[] sealed(Kept kept, AllegationRow row, String json) {
        Sealing sealing = kept.citizenKey() == null ? seal.begin() : seal.begin(kept.citizenKey());
        return sealing.seal(json.getBytes(UTF_8), place(kept, row.number(), row.seq()));
    }

    private static Context place(Kept kept, int number, int seq) {
        return new Context("allegation", kept.caseId(), number + ":" + seq);
    }
}
