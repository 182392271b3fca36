package vn.langnghe.casework.answer;

import java.time.LocalDate;
import java.util.List;

/**
 * What one person may read of the allegations of a case, and what was made public of it.
 *
 * @param items by number, dropped ones too; of a sealed case without content where the reader gets the extract only
 * @param postings newest first
 * @param publishBy the day by which the law wants it public, or null where it does not or it was done
 */
public record CaseAnswer(List<Allegation> items, List<Publication> postings, LocalDate publishBy) {
    /** Items that still count. */
    public List<Allegation> standing() {
        return items.stream().filter(item -> !item.dropped()).toList();
    }
}
