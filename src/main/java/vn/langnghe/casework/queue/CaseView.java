package vn.langnghe.casework.queue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.langnghe.casework.action.AllowedAction;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.action.MessageKind;
import vn.langnghe.casework.action.Outcome;
import vn.langnghe.casework.answer.CaseAnswer;
import vn.langnghe.casework.clock.ClockEvent;
import vn.langnghe.casework.facts.Channel;
import vn.langnghe.casework.facts.Confidentiality;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.facts.Rank;
import vn.langnghe.casework.file.FileSight;
import vn.langnghe.casework.file.FileView;
import vn.langnghe.casework.law.CaseLaw;
import vn.langnghe.casework.notice.Notice;
import vn.langnghe.casework.suggest.CaseSuggestion;
import vn.langnghe.deadline.TraceLine;
import vn.langnghe.ledger.LedgerLine;

/**
 * One case as one person may read it.
 *
 * @param text the story; for an office that handles a sealed case the redacted extract, maybe empty
 * @param redacted true when {@code text} is the extract and originals are withheld
 * @param answerLeavesAt until then the approval of its answer may be taken back; null when there is none that may
 */
public record CaseView(
        String id,
        String number,
        String title,
        String text,
        boolean redacted,
        String place,
        String happenedAt,
        String subjectName,
        Kind kind,
        String category,
        String subjectOffice,
        Rank rank,
        Confidentiality confidentiality,
        boolean sealed,
        boolean urgent,
        CaseStatus status,
        CaseStatus previousStatus,
        Outcome outcome,
        Channel channel,
        String office,
        String handler,
        int version,
        int escalationLevel,
        String primaryNumber,
        Instant receivedAt,
        LocalDate dueOn,
        CaseSuggestion suggestion,
        List<ClockLine> clocks,
        List<Entry> messages,
        List<Waiting> proposals,
        List<LedgerLine> timeline,
        FileSight.Seen files,
        List<AllowedAction> allowedActions,
        CaseLaw law,
        CaseAnswer answer,
        List<Notice> notices,
        Instant answerLeavesAt) {

    /** What the person may have of its files. */
    public List<FileView> attachments() {
        return files.shown();
    }

    /**
     * One clock.
     *
     * @param label the term in words
     * @param state {@code RUNNING}, {@code PAUSED} or {@code ENDED}
     * @param extension the sum of all extensions, in the term's unit
     * @param events what happened to it since its start, with the day due before and after
     */
    public record ClockLine(
            String term,
            String label,
            String basis,
            String state,
            LocalDate startedOn,
            LocalDate dueOn,
            boolean provisional,
            boolean remote,
            boolean complex,
            int extension,
            List<ClockEvent> events,
            List<TraceLine> trace) {}

    /** One message or note. */
    public record Entry(
            String id, MessageKind kind, String author, String office, Instant at, boolean released, String text) {}

    /** An act that waits for a second person. */
    public record Waiting(String id, CaseAction action, String author, Instant at, List<Filled> fields) {}

    /** A filled field of a proposal. */
    public record Filled(String field, String value) {}
}
