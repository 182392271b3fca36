package vn.langnghe.web.desk.words;

import java.util.List;
import vn.langnghe.deadline.TraceLine;
import vn.langnghe.web.staff.Due;

/**
 * One clock of a case in words.
 *
 * @param until the due day in full
 * @param basis the rule that sets the term
 * @param events what happened to it, in words
 */
public record ClockWords(
        String label, Due due, String until, String basis, List<String> events, List<TraceLine> trace) {}
