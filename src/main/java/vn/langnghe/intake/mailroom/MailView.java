package vn.langnghe.intake.mailroom;

import vn.langnghe.casework.action.CaseStatus;

/**
 * One mail, open.
 *
 * @param hint the case it may belong to, or null
 * @param reason why a person decided as they did, or null
 * @param seen what stands in it; null when it was not asked for or may not be read
 */
public record MailView(MailLine line, Hint hint, String reason, MailSeen seen) {
    /**
     * A case that this person may at least know of.
     *
     * @param title null when they may not read it, and for sealed cases
     */
    public record Hint(String number, CaseStatus status, String title) {}
}
