package vn.langnghe.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.langnghe.platform.Pieces;
import vn.langnghe.platform.Sql;
import vn.langnghe.seal.Context;
import vn.langnghe.seal.Seal;
import vn.langnghe.seal.Sealing;

/** One row for each arrival: its raw copy in an envelope, and what proves later that nobody changed it. */
@ApplicationScoped
class Submissions {
    @Inject
    private RawCopies raws;

    @Inject
    private Seal seal;

    @Inject
    private Sql sql;

    /**
     * Keeps an arrival that was checked with the case that it opened or joined.
     *
     * @return the row's id
     */
    String keep(Arrival a, String caseId, Sealing sealing, Instant at) {
        String id = seal.token(16);
        Pieces raw = a.raw() == null ? Pieces.of(Canonical.raw(a)) : a.raw();
        sql.update(
                "insert into submission (id, case_id, channel, received_at, raw_sealed, raw_digest, raw_size)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                id,
                caseId,
                a.channel(),
                at,
                raws.keep(id, raw, new Context("submission", caseId, "raw"), sealing),
                seal.digest("submission", raw),
                raw.size());
        return id;
    }
}
