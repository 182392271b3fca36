package vn.langnghe.letters;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The first letter to a sender: number and date, never the story, never the code.
 *
 * @param email address of the sender; leaves this record only inside an envelope
 * @param language {@code vi} or {@code en}
 * @param linkToken token of the one-time link to the code, or null when the sender has the code already
 * @param words what it answers, to find programs that answer each other; null when no program can have sent it. Only a
 *     keyed digest is kept
 */
public record Acknowledgement(
        String caseId,
        String number,
        String email,
        String language,
        Instant receivedAt,
        LocalDate replyBy,
        String linkToken,
        String words) {}
