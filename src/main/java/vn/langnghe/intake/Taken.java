package vn.langnghe.intake;

/**
 * Where an arrival was put, for the door's own records.
 *
 * @param submissionId the row that holds its raw copy
 */
public record Taken(String caseId, String submissionId, Receipt receipt) {
    public String caseNumber() {
        return receipt.caseNumber();
    }
}
