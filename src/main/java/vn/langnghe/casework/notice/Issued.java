package vn.langnghe.casework.notice;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a notice left.
 *
 * @param number of the document
 * @param day that it bears
 * @param at when this was recorded
 * @param by {@code staff:<username>}
 */
public record Issued(String number, LocalDate day, Instant at, String by) {}
