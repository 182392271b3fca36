package vn.langnghe.casework.answer;

import vn.langnghe.platform.Row;

/**
 * One row of table {@code allegation}: what happened to an item.
 *
 * @param plain its words as JSON, null in a sealed case
 * @param envelope its words in an envelope, null in an open case
 */
record AllegationRow(
        int number, int seq, What what, boolean forOffice, FindingCode finding, String plain, byte[] envelope) {
    /** What can happen to an item. */
    enum What {
        ADDED,
        CHANGED,
        FOUND,
        DROPPED
    }

    static AllegationRow of(Row row) {
        return new AllegationRow(
                row.number("number"),
                row.number("seq"),
                row.constant("what", What.class),
                row.flag("for_office"),
                row.constant("finding", FindingCode.class),
                row.text("words"),
                row.bytes("words_sealed"));
    }

    Allegation with(ItemWords words) {
        return new Allegation(
                number, words.content(), forOffice, finding, words.finding(), words.basis(), what == What.DROPPED);
    }
}
