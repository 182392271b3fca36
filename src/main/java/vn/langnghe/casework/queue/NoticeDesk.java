package vn.langnghe.casework.queue;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.langnghe.casework.CaseClocks;
import vn.langnghe.casework.CaseFile;
import vn.langnghe.casework.Casework;
import vn.langnghe.casework.access.CaseField;
import vn.langnghe.casework.access.Visibility;
import vn.langnghe.casework.access.Where;
import vn.langnghe.casework.action.CaseNotFound;
import vn.langnghe.casework.clock.Trigger;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.facts.Rank;
import vn.langnghe.casework.notice.Accused;
import vn.langnghe.casework.notice.ForAccused;
import vn.langnghe.casework.notice.ForManagingBody;
import vn.langnghe.casework.notice.ForPetitioner;
import vn.langnghe.casework.notice.Notice;
import vn.langnghe.casework.notice.NoticePaper;
import vn.langnghe.casework.notice.NoticeRows;
import vn.langnghe.casework.notice.Petitioner;
import vn.langnghe.office.Office;
import vn.langnghe.office.Offices;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Codes;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.Texts;
import vn.langnghe.platform.transaction.UseCase;

/** The notices of all cases whose content a person may read: those that are open, and each as its paper. */
@UseCase
public class NoticeDesk {
    private static final Texts WORDS = Texts.of("casework", Locale.forLanguageTag("vi"));
    private static final String CURSOR = "\\d{4}-\\d{2}-\\d{2}_[\\w-]{22}";

    @Inject
    private Casework casework;

    @Inject
    private CaseClocks clocks;

    @Inject
    private Visibility visibility;

    @Inject
    private Offices offices;

    @Inject
    private Sql sql;

    /**
     * What is due first.
     *
     * @param after cursor of the last one that was seen, or null
     * @param most how many
     * @throws QueueRefused when there is no such cursor
     */
    public List<OpenNotice> open(StaffMember who, String after, int most) {
        Where where = visibility.of(who, CaseField.NOTICES).and(beyond(after));
        List<Object> args = new ArrayList<>(where.args());
        args.add(most);
        return sql.list(
                NoticeRows.SELECT.replace("select ", "select c.number, c.kind, c.sealed, ")
                        + " join case_file c on c.id = n.case_id where " + where.sql()
                        + " order by n.open_due, n.id limit ?",
                NoticeDesk::row,
                args.toArray());
    }

    private static Where beyond(String after) {
        if (after == null) {
            return new Where("n.open_due is not null", List.of());
        }
        if (!after.matches(CURSOR)) {
            throw new QueueRefused("casework.refused.cursor", "after");
        }
        String[] parts = after.split("_", 2);
        return new Where("n.open_due > ? or (n.open_due = ? and n.id > ?)", List.of(parts[0], parts[0], parts[1]));
    }

    private static OpenNotice row(Row row) {
        return new OpenNotice(
                NoticeRows.notice(row), row.text("number"), row.constant("kind", Kind.class), row.flag("sealed"));
    }

    /**
     * A notice in the version of its recipient.
     *
     * @throws CaseNotFound when there is none in a case that this person may read
     */
    public NoticePaper paper(StaffMember who, String id) {
        CaseFile file = casework.visible(who, caseOf(id));
        if (!visibility.of(who, file).reads(CaseField.NOTICES)) {
            throw new CaseNotFound();
        }
        Notice notice = sql.one(NoticeRows.SELECT + " where n.id = ?", NoticeRows::notice, id)
                .orElseThrow(CaseNotFound::new);
        String office = name(notice.office());
        return switch (notice.recipient()) {
            case PETITIONER -> new ForPetitioner(notice, office, petitioner(file));
            case ACCUSED -> new ForAccused(notice, office, accused(file));
            case MANAGING_BODY -> new ForManagingBody(notice, office, accused(file));
        };
    }

    /**
     * Number of the case that a notice belongs to, whoever may read it.
     *
     * @throws CaseNotFound when there is no such notice
     */
    private String caseOf(String id) {
        if (!Codes.possible(id)) {
            throw new CaseNotFound();
        }
        return sql.one(
                        "select c.number from case_notice n join case_file c on c.id = n.case_id where n.id = ?",
                        row -> row.text("number"),
                        id)
                .orElseThrow(CaseNotFound::new);
    }

    private Petitioner petitioner(CaseFile file) {
        LocalDate received = file.receivedAt().atZone(Now.ZONE).toLocalDate();
        return new Petitioner(file.number(), received, clocks.happened(file, Trigger.SIGNED_PAPER));
    }

    private Accused accused(CaseFile file) {
        String code = file.matter().subjectOffice();
        Rank rank = file.matter().rank();
        String label = rank == null ? null : WORDS.get("rank." + rank).toLowerCase(Locale.ROOT);
        return new Accused(label, name(code), name(rank == Rank.STAFF ? code : parent(code)));
    }

    /** Who manages staff is the office; who leads it is managed from above. */
    private String parent(String code) {
        return code == null ? null : offices.find(code).map(Office::parent).orElse(null);
    }

    private String name(String code) {
        return code == null ? null : offices.find(code).map(Office::name).orElse(code);
    }
}
