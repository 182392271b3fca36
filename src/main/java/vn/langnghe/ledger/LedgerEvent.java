package vn.langnghe.ledger;

import java.util.Objects;

/**
 * Something that was just done, in codes and ids only.
 *
 * @param caseNumber at most 32 ASCII characters; empty when it is about no case
 * @param action code of at most 64 ASCII characters
 * @param actor {@code staff:<username>}, {@code citizen} or {@code system}; at most 100 characters
 * @param details codes and ids such as {@code office=TTS}; at most 1000 characters, never what somebody wrote
 */
public record LedgerEvent(String caseNumber, String action, String actor, String details) {
    public LedgerEvent {
        caseNumber = fitting(Objects.requireNonNullElse(caseNumber, ""), 32);
        action = fitting(action, 64);
        actor = fitting(actor, 100);
        details = fitting(Objects.requireNonNullElse(details, ""), 1000);
    }

    private static String fitting(String text, int most) {
        if (text.length() > most || text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("not a code of at most " + most + " characters");
        }
        return text;
    }
}
