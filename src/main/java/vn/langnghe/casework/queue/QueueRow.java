package vn.langnghe.casework.queue;

import java.time.Instant;
import java.time.LocalDate;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.facts.Channel;
import vn.langnghe.casework.facts.Confidentiality;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.law.Flag;

/**
 * One line of the queue. Where the person may see the outline only, everything but number, status, office and dates is
 * null.
 *
 * @param title the mail's subject or the first words; null when sealed
 * @param outline true when content is withheld
 * @param dueOn first due day of the running terms, or null
 * @param taskFlag the flag whose open task is due first, or null
 * @param taskDue the day until which that task is to be done, or null
 * @param attachments how many files came along
 */
public record QueueRow(
        String id,
        String number,
        CaseStatus status,
        String office,
        Instant receivedAt,
        LocalDate dueOn,
        boolean outline,
        Kind kind,
        String category,
        String title,
        String subjectOffice,
        String place,
        Channel channel,
        Confidentiality confidentiality,
        boolean sealed,
        boolean urgent,
        int escalationLevel,
        int openProposals,
        int attachments,
        String handler,
        Flag taskFlag,
        LocalDate taskDue) {}
