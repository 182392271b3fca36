package vn.langnghe.casework.suggest;

import java.time.LocalDate;

/**
 * One row of the lexicon: words and what they speak for.
 *
 * @param id 0 while it is only being tried
 * @param phrase words as they are written, with their marks; {@code (a|b)} either, {@code #} a number, {@code ..} at most
 *     five words between; {@code @CODE} in place of words: that category (or kind) was found
 * @param target code, {@code -}, or for {@link Facet#WORD} the words that are read instead
 * @param weight −9 to 9; {@link Lexicon#ENOUGH} together decide
 * @param marked only where the story is written with marks: without them it means too many things
 * @param reason why the row exists, for the administrator
 * @param validTo the last day, null while it holds
 */
public record LexiconEntry(
        int id,
        Facet facet,
        String phrase,
        String target,
        int weight,
        boolean marked,
        String reason,
        LocalDate validFrom,
        LocalDate validTo) {

    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** It asks for a finding instead of words. */
    boolean linked() {
        return phrase.startsWith("@");
    }
}
