package vn.langnghe.web.staff;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.office.staff.StaffRole;

/**
 * The staff pages that exist, and for which roles. Opening one means no more than that the page is there; which cases it
 * shows is decided elsewhere. The first page that opens to a person is where a login leads.
 */
public enum StaffPage {
    CALL("/operator/call", true, StaffRole.OPERATOR),
    SIGNED("/operator/signed", true, StaffRole.OPERATOR),
    DRAFT("/operator/draft", false, StaffRole.OPERATOR),
    QUEUE(
            "/desk/queue",
            true,
            StaffRole.TRIAGE,
            StaffRole.HANDLER,
            StaffRole.APPROVER,
            StaffRole.INSPECTOR,
            StaffRole.LEADER,
            StaffRole.AUDITOR),
    EXPORT(
            "/desk/export",
            false,
            StaffRole.TRIAGE,
            StaffRole.HANDLER,
            StaffRole.APPROVER,
            StaffRole.INSPECTOR,
            StaffRole.LEADER,
            StaffRole.AUDITOR),
    CASE("/desk/case", false, StaffRole.TRIAGE, StaffRole.HANDLER, StaffRole.APPROVER, StaffRole.INSPECTOR),
    ATTACHMENT("/desk/attachment", false, StaffRole.TRIAGE, StaffRole.HANDLER, StaffRole.APPROVER, StaffRole.INSPECTOR),
    MAILROOM("/desk/mailroom", true, StaffRole.TRIAGE),
    REDACT("/desk/redact", true, StaffRole.TRIAGE, StaffRole.INSPECTOR),
    NOTICES("/desk/notices", true, StaffRole.TRIAGE, StaffRole.HANDLER, StaffRole.APPROVER, StaffRole.INSPECTOR),
    NOTICE("/desk/notice", false, StaffRole.TRIAGE, StaffRole.HANDLER, StaffRole.APPROVER, StaffRole.INSPECTOR),
    PAPER("/desk/paper", false, StaffRole.TRIAGE, StaffRole.HANDLER, StaffRole.APPROVER, StaffRole.INSPECTOR),
    PRINT("/desk/print", false, StaffRole.TRIAGE, StaffRole.HANDLER, StaffRole.APPROVER, StaffRole.INSPECTOR),
    REVEAL("/desk/reveal", false, StaffRole.HANDLER, StaffRole.APPROVER, StaffRole.INSPECTOR),
    REVEALS("/desk/reveals", true, StaffRole.CUSTODIAN),
    ESCALATED("/inspection/escalated", true, StaffRole.INSPECTOR, StaffRole.LEADER),
    EXPORTS("/inspection/exports", true, StaffRole.INSPECTOR, StaffRole.ADMIN),
    OFFICES("/admin/offices", true, StaffRole.ADMIN),
    STAFF("/admin/staff", true, StaffRole.ADMIN),
    PERSON("/admin/person", false, StaffRole.ADMIN),
    CALENDAR("/admin/calendar", true, StaffRole.ADMIN),
    LEXICON("/admin/lexicon", true, StaffRole.ADMIN),
    SECOND_FACTOR("/desk/second-factor", false, StaffRole.values()),
    ACCOUNT("/desk/account", true, StaffRole.values());

    private final String path;
    private final boolean listed;
    private final Set<StaffRole> roles;

    StaffPage(String path, boolean listed, StaffRole... roles) {
        this.path = path;
        this.listed = listed;
        this.roles = EnumSet.copyOf(List.of(roles));
    }

    public String path() {
        return path;
    }

    /** The own account is there for everybody, also for somebody who has lost the last role. */
    public boolean opensTo(StaffMember member) {
        return this == ACCOUNT || this == SECOND_FACTOR || roles.stream().anyMatch(member::has);
    }

    public static Optional<StaffPage> at(String path) {
        return Arrays.stream(values()).filter(page -> page.path.equals(path)).findFirst();
    }

    static List<StaffPage> listedFor(StaffMember member) {
        return Arrays.stream(values())
                .filter(page -> page.listed && page.opensTo(member))
                .toList();
    }

    /** Where a login leads when no page was asked for. */
    public static StaffPage firstFor(StaffMember member) {
        return listedFor(member).get(0);
    }

    /** Its address as a first page: the desk of whoever sorts what comes in opens at what has come in. */
    String home(StaffMember member) {
        return this == QUEUE && member.has(StaffRole.TRIAGE) ? path + "?view=new" : path;
    }

    /** The navigation entry that is lit while this page is open. */
    StaffPage listedAs() {
        return switch (this) {
            case CASE, PAPER, REVEAL, EXPORT, PRINT -> QUEUE;
            case PERSON -> STAFF;
            case SECOND_FACTOR -> ACCOUNT;
            case NOTICE -> NOTICES;
            default -> this;
        };
    }
}
