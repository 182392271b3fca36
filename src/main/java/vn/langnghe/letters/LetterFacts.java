package vn.langnghe.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All that a letter may tell. No story, no receipt code, no name of anybody.
 *
 * @param discreet true when neither office nor stage may be named, and no number in the subject
 * @param at when the event happened that the letter tells about
 * @param due the last day of the term the letter names
 * @param link one-time link to the code
 * @param track where number and code are typed
 */
record LetterFacts(
        String number,
        String language,
        boolean discreet,
        Instant at,
        Optional<LocalDate> due,
        Optional<String> office,
        Optional<String> link,
        String track) {}
