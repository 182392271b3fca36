package vn.langnghe.web.answers;

import java.time.LocalDate;

/** A posting in words. */
public record Posted(
        String link,
        String title,
        String text,
        String kind,
        String outcome,
        String places,
        LocalDate from,
        LocalDate to) {}
