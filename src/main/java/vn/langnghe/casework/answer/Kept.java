package vn.langnghe.casework.answer;

/**
 * Which case words belong to and how they are kept.
 *
 * @param sealed in envelopes only
 * @param citizenKey the citizen's public key, or null where no code was made
 */
public record Kept(String caseId, boolean sealed, byte[] citizenKey) {}
