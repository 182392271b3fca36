package vn.langnghe.identity.rotation;

import java.util.List;

/**
 * Every column of the schema that holds envelopes for the vault: the one list. Who adds such a column in a migration adds
 * a line here; {@code SealedColumnsTest} finds what is missing.
 */
final class SealedColumns {
    static final List<SealedColumn> ALL = List.of(
            row("identity", "sealed", "case_id", "t.case_id", "'all'"),
            row("group_names", "sealed", "case_id seq", "t.case_id", "'names'"),
            row("attachment", "sealed_note", "id", "concat(t.case_id, '/', t.id)", "'note'"),
            head(
                    "attachment_chunk",
                    "attachment_id",
                    "attachment o on o.id = t.attachment_id",
                    "attachment",
                    "concat(o.case_id, '/', o.id)",
                    "'content'"),
            head(
                    "attachment_copy_chunk",
                    "attachment_id",
                    "attachment o on o.id = t.attachment_id",
                    "attachment",
                    "concat(o.case_id, '/', o.id)",
                    "'copy'"),
            row("case_file", "story_sealed", "id", "t.id", "'story'"),
            row("case_file", "extract_sealed", "id", "t.id", "'extract'"),
            // a copy of case_file.extract_sealed, bound to the same place
            new SealedColumn(
                    "case_extract",
                    "sealed",
                    List.of("case_id", "version"),
                    "case_extract t",
                    "1 = 1",
                    "case_file",
                    "t.case_id",
                    "'extract'"),
            row("case_message", "body_sealed", "id", "t.case_id", "concat('body:', t.id)"),
            row("proposal", "fields_sealed", "id", "t.case_id", "concat('fields:', t.id)"),
            row("submission", "raw_sealed", "id", "t.case_id", "'raw'"),
            head("raw_chunk", "owner_id", "submission o on o.id = t.owner_id", "submission", "o.case_id", "'raw'"),
            head("raw_chunk", "owner_id", "mail_item o on o.id = t.owner_id", "mail_item", "o.id", "'raw'"),
            row("mail_item", "raw_sealed", "id", "t.id", "'raw'"),
            row("mail_item", "heading_sealed", "id", "t.id", "'heading'"),
            row("mail_item", "reason_sealed", "id", "t.id", "'reason'"),
            row("reveal", "purpose_sealed", "id", "t.case_id", "concat('purpose:', t.id)"),
            row("reveal", "decision_sealed", "id", "t.case_id", "concat('decision:', t.id)"),
            row("letter", "recipient_sealed", "id", "t.case_id", "t.id"),
            row("letter_contact", "address_sealed", "case_id", "t.case_id", "'address'"),
            row("call_draft", "words_sealed", "owner draft_key", "concat(t.owner, '/', t.draft_key)", "'words'"),
            row("allegation", "words_sealed", "case_id number seq", "t.case_id", "concat(t.number, ':', t.seq)"));

    private SealedColumns() {}

    /** A whole envelope in a row. */
    private static SealedColumn row(String table, String column, String keys, String owner, String field) {
        return new SealedColumn(table, column, List.of(keys.split(" ")), table + " t", "1 = 1", table, owner, field);
    }

    /** The first piece of a stream: the others are body alone. */
    private static SealedColumn head(
            String table, String key, String owned, String context, String owner, String field) {
        return new SealedColumn(
                table, "bytes", List.of(key), table + " t join " + owned, "t.number = 0", context, owner, field);
    }
}
