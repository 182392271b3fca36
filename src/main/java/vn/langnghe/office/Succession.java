package vn.langnghe.office;

import java.time.LocalDate;

/**
 * One office took over from another.
 *
 * @param onDay the first day of the successor
 * @param kind RENAMED, MERGED, SPLIT or ABOLISHED
 */
public record Succession(String predecessor, String successor, LocalDate onDay, String kind, String source) {}
