package vn.langnghe.intake;

import java.util.Optional;

/**
 * Where an arrival was put, for the door's own records.
 *
 * @param submissionId the row that holds its raw copy
 * @param receipt of the case it opened; empty when it joined one that was there
 */
public record Taken(String caseId, String caseNumber, String submissionId, Optional<Receipt> receipt) {}
