package vn.langnghe.casework.notice;

import vn.langnghe.casework.action.Outcome;
import vn.langnghe.casework.clock.Trigger;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.platform.Row;

/** Reads rows of {@code notice_rule} and {@code case_notice}. */
public final class NoticeRows {
    /** Every column of a notice; {@code n} is the notice, {@code r} its rule. To be followed by a condition. */
    public static final String SELECT = "select n.id, r.event, r.recipient, n.office_code, r.title, r.body, r.basis,"
            + " n.happened_on, n.due_on, n.decision, n.ground, n.outcome, n.answer_by, n.document, n.document_on,"
            + " n.issued_at, n.issued_by, n.dropped_at from case_notice n join notice_rule r on r.code = n.rule and r.valid_from = n.rule_from";

    private static final String EVENT = "EVENT";

    private NoticeRows() {}

    public static Notice notice(Row row) {
        return new Notice(
                row.text("id"),
                row.constant("recipient", Addressee.class),
                row.text("office_code"),
                row.text("title"),
                row.text("body"),
                row.text("basis"),
                row.day("due_on"),
                cause(row),
                row.text("document") == null ? null : issued(row),
                row.instant("dropped_at") != null);
    }

    private static Issued issued(Row row) {
        return new Issued(
                row.text("document"), row.day("document_on"), row.instant("issued_at"), row.text("issued_by"));
    }

    private static NoticeCause cause(Row row) {
        return new NoticeCause(
                row.constant("event", NoticeEvent.class),
                row.day("happened_on"),
                row.text("decision"),
                row.text("ground"),
                row.constant("outcome", Outcome.class),
                row.day("answer_by"));
    }

    static NoticeRule rule(Row row) {
        String from = row.text("counted_from");
        return new NoticeRule(
                row.text("code"),
                row.text("kind").equals("ANY") ? null : row.constant("kind", Kind.class),
                row.constant("event", NoticeEvent.class),
                row.constant("recipient", Addressee.class),
                row.number("place"),
                row.text("term"),
                from.equals(EVENT) ? null : Trigger.valueOf(from),
                row.text("title"),
                row.text("body"),
                row.text("basis"),
                row.day("valid_from"),
                row.day("valid_to"));
    }
}
