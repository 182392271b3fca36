package vn.langnghe.deadline;

import java.time.LocalDate;

/** An exception of the calendar: a day off, or a Saturday worked for one. */
public record DayMark(LocalDate day, boolean working, String reason, String document, boolean provisional) {}
