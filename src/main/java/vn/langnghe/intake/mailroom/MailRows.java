package vn.langnghe.intake.mailroom;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.langnghe.casework.access.CaseField;
import vn.langnghe.casework.access.Visibility;
import vn.langnghe.casework.access.Where;
import vn.langnghe.casework.action.CaseNotFound;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.intake.RawCopies;
import vn.langnghe.intake.mails.MailFate;
import vn.langnghe.intake.mails.MailPlaces;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.office.staff.StaffRole;
import vn.langnghe.platform.Codes;
import vn.langnghe.platform.Pieces;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;
import vn.langnghe.seal.Context;
import vn.langnghe.seal.Seal;

/** Reads the mails that one person may see, by the same predicate as their cases. */
@ApplicationScoped
class MailRows {
    private static final String COLUMNS =
            "(i.state = 'OPEN' and (i.case_id is null or i.fate = 'BOUNCE' or " + MailLine.AT_THE_DESK
                    + ")) as waits, i.id, i.seq, i.arrived_at, i.origin, i.fate, i.verdict, i.code, i.trace, i.heading_sealed, i.case_id,"
                    + " i.raw_size, i.decision, i.decided_by, i.decided_at, c.number, c.status, c.kind,"
                    + " c.category, c.title, c.sealed";

    private static final String FROM = " from mail_item i left join case_file c on c.id = i.case_id where ";

    @Inject
    private Visibility visibility;

    @Inject
    private RawCopies raws;

    @Inject
    private Sql sql;

    @Inject
    private Seal seal;

    List<MailLine> list(StaffMember who, MailTab tab, long before, int limit) {
        return list(who, tab.condition() + " and i.seq < ?", before, "limit " + limit);
    }

    /** @throws CaseNotFound when there is no such mail for this person */
    MailLine find(StaffMember who, String id) {
        if (!Codes.possible(id)) {
            throw new CaseNotFound();
        }
        return list(who, "i.id = ?", id, "limit 1").stream().findFirst().orElseThrow(CaseNotFound::new);
    }

    private List<MailLine> list(StaffMember who, String condition, Object argument, String end) {
        Where content = visibility.of(who, CaseField.MAIL_TEXT);
        Where outline = visibility.outline(who);
        List<Object> args = new ArrayList<>(content.args());
        args.addAll(outline.args());
        args.add(argument);
        Where sight = sight(who);
        args.addAll(sight.args());
        return sql.list(
                "select " + COLUMNS + ", (" + content.sql() + ") as content, (select c.number from case_file c"
                        + " where c.number = i.hint_case and (" + outline.sql() + ")) as hint" + FROM + condition
                        + " and (" + sight.sql() + ") order by i.seq desc " + end,
                this::line,
                args.toArray());
    }

    long count(StaffMember who, MailTab tab, int most) {
        Where sight = sight(who);
        return sql.one(
                        "select count(*) as n from (select 1" + FROM + tab.condition() + " and (" + sight.sql()
                                + ") limit " + most + ") found",
                        row -> row.big("n"),
                        sight.args().toArray())
                .orElse(0L);
    }

    /** Mails without a case belong to every reception desk; those about a case to whoever sees the case. */
    private Where sight(StaffMember who) {
        if (!who.has(StaffRole.TRIAGE)) {
            return Where.NOTHING;
        }
        Where text = visibility.of(who, CaseField.MAIL_TEXT);
        Where line = visibility.of(who, CaseField.MAIL_LINE);
        List<Object> args = new ArrayList<>(text.args());
        args.addAll(line.args());
        return new Where(
                "i.case_id is null or (" + text.sql() + ") or (i.fate in ('BOUNCE', 'AUTO') and (" + line.sql() + "))",
                args);
    }

    /** A case that this person may know of, and its title if they may read it. */
    Optional<MailView.Hint> hint(StaffMember who, String number) {
        Where content = visibility.of(who, CaseField.TITLE);
        Where outline = visibility.outline(who);
        List<Object> args = new ArrayList<>(content.args());
        args.add(number);
        args.addAll(outline.args());
        return sql.one(
                "select c.number, c.status, case when " + content.sql() + " then c.title end as title"
                        + " from case_file c where c.number = ? and (" + outline.sql() + ")",
                row -> new MailView.Hint(
                        row.text("number"), row.constant("status", CaseStatus.class), row.text("title")),
                args.toArray());
    }

    private MailLine line(Row row) {
        String id = row.text("id");
        boolean ownCase = row.text("case_id") != null;
        return new MailLine(
                id,
                row.big("seq"),
                row.instant("arrived_at"),
                row.text("origin"),
                row.constant("fate", MailFate.class),
                row.text("verdict"),
                row.text("code"),
                List.of(row.text("trace").split("\n")),
                words(row.bytes("heading_sealed"), MailPlaces.heading(id)),
                ownCase ? about(row) : null,
                row.text("hint"),
                row.big("raw_size"),
                row.flag("waits"),
                !ownCase || row.flag("content"),
                decided(row));
    }

    private static MailLine.AboutCase about(Row row) {
        return new MailLine.AboutCase(
                row.text("number"),
                row.constant("status", CaseStatus.class),
                row.flag("content") ? row.constant("kind", Kind.class) : null,
                row.flag("content") ? row.text("category") : null,
                row.flag("content") ? row.text("title") : null,
                row.flag("content") && row.flag("sealed"));
    }

    private static MailLine.Decided decided(Row row) {
        MailDecision what = row.constant("decision", MailDecision.class);
        return what == null ? null : new MailLine.Decided(what, row.text("decided_by"), row.instant("decided_at"));
    }

    /** Why somebody decided, or null. */
    String reason(String id) {
        return sql.list(
                        "select reason_sealed from mail_item where id = ?",
                        row -> words(row.bytes("reason_sealed"), MailPlaces.reason(id)),
                        id)
                .get(0);
    }

    /** Null for nothing, and where the vault's key is not. */
    private String words(byte[] envelope, Context place) {
        return envelope == null || !seal.canOpen() ? null : new String(seal.open(envelope, place), UTF_8);
    }

    /** The mail's bytes, wherever they are kept. */
    Pieces raw(String id) {
        return sql.one(
                        "select i.submission_id, i.raw_sealed as own, s.case_id, s.raw_sealed from mail_item i"
                                + " left join submission s on s.id = i.submission_id where i.id = ?",
                        row -> raw(id, row),
                        id)
                .orElseThrow(CaseNotFound::new);
    }

    private Pieces raw(String id, Row row) {
        String submission = row.text("submission_id");
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try {
            if (submission == null) {
                raws.write(id, row.bytes("own"), MailPlaces.raw(id), to);
            } else {
                Context place = new Context("submission", row.text("case_id"), "raw");
                raws.write(submission, row.bytes("raw_sealed"), place, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Pieces.of(to.toByteArray());
    }
}
