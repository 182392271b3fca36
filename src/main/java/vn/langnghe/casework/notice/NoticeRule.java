package vn.langnghe.casework.notice;

import java.time.LocalDate;
import vn.langnghe.casework.clock.Trigger;
import vn.langnghe.casework.facts.Kind;

/**
 * A notice that an event obliges to, as a row of table {@code notice_rule} says it.
 *
 * @param kind null for every kind
 * @param place the lowest one that applies is meant
 * @param term code of the term within which it is to be issued
 * @param countedFrom what the term is counted from; null for the event itself
 * @param body the words of the paper with {@code {places}} for facts
 * @param validTo the last day of validity, null while it is valid
 */
public record NoticeRule(
        String code,
        Kind kind,
        NoticeEvent event,
        Addressee recipient,
        int place,
        String term,
        Trigger countedFrom,
        String title,
        String body,
        String basis,
        LocalDate validFrom,
        LocalDate validTo) {

    /** Whether it applies to this case after this event. */
    boolean applies(NoticedCase whose, NoticeCause cause) {
        boolean valid = !cause.day().isBefore(validFrom)
                && (validTo == null || !cause.day().isAfter(validTo));
        boolean counted = countedFrom == null || whose.happened().containsKey(countedFrom);
        return valid && counted && event == cause.event() && (kind == null || kind == whose.kind());
    }
}
