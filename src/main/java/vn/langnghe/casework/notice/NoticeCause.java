package vn.langnghe.casework.notice;

import java.time.LocalDate;
import vn.langnghe.casework.action.Outcome;

/**
 * What happened, in codes, days and numbers: nobody's words.
 *
 * @param decision number of the document behind it, or null
 * @param ground the legal ground in the words of the law, or null
 * @param outcome how the case ended, or null
 * @param answerBy until when the case is to be resolved now, or null
 */
public record NoticeCause(
        NoticeEvent event, LocalDate day, String decision, String ground, Outcome outcome, LocalDate answerBy) {}
