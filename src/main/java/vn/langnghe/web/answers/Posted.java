package vn.langnghe.web.answers;

import java.time.LocalDate;

/**
 * A posting in words.
 *
 * @param least last day of the time for which it stands at least
 */
public record Posted(
        String link,
        String title,
        String text,
        String kind,
        String outcome,
        String places,
        LocalDate from,
        LocalDate to,
        LocalDate least) {}
