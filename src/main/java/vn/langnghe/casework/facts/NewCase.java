package vn.langnghe.casework.facts;

import java.time.Instant;
import vn.langnghe.casework.Reception;
import vn.langnghe.seal.CodeLock;
import vn.langnghe.seal.Sealing;

/**
 * Everything {@link Reception#open} needs to begin a case.
 *
 * @param channel how it came
 * @param kind as stored: already {@linkplain Kind#unsigned unsigned}
 * @param kindSaid whether the sender called it that; if not, its words may suggest another kind
 * @param category category code or null
 * @param subjectOffice code of the office it is about, or null
 * @param rank of the person it is about, or null
 * @param confidentiality the stricter of sender and kind
 * @param sealed whether the words go into an envelope
 * @param urgent it is happening now
 * @param desk the story names the one-stop desk
 * @param title the mail's subject or the first words; ignored when sealed
 * @param words the story
 * @param lock the lock of the citizen's page
 * @param sealing the agreement of this transaction with the vault
 * @param attachments how many files came along, for lists
 * @param receivedAt when it arrived
 * @param by {@code citizen} or {@code staff:<username>}
 */
public record NewCase(
        Channel channel,
        Kind kind,
        boolean kindSaid,
        String category,
        String subjectOffice,
        Rank rank,
        Confidentiality confidentiality,
        boolean sealed,
        boolean urgent,
        boolean desk,
        String title,
        StoryText words,
        CodeLock lock,
        Sealing sealing,
        int attachments,
        Instant receivedAt,
        String by) {}
