package vn.langnghe.casework.answer;

import java.util.List;

/**
 * What one person may read of the allegations of a case.
 *
 * @param items by number, dropped ones too; of a sealed case without content where the reader gets the extract only
 */
public record CaseAnswer(List<Allegation> items) {
    /** Items that still count. */
    public List<Allegation> standing() {
        return items.stream().filter(item -> !item.dropped()).toList();
    }
}
