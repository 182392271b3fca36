package vn.langnghe.intake.mails;

import vn.langnghe.intake.Taken;

/**
 * Where a mail was put.
 *
 * @param caseId the case it opened or joined, or null
 * @param caseNumber of that case, or null
 * @param submissionId the row that holds its bytes, or null: then the book keeps them itself
 */
public record Filed(String caseId, String caseNumber, String submissionId) {
    /** In the book only. */
    public static final Filed NOWHERE = new Filed(null, null, null);

    public static Filed in(Taken taken) {
        return new Filed(taken.caseId(), taken.caseNumber(), taken.submissionId());
    }

    /** The book keeps the bytes; the mail is about this case all the same. */
    public static Filed about(String caseId, String caseNumber) {
        return new Filed(caseId, caseNumber, null);
    }
}
