package vn.langnghe.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.langnghe.office.Office;
import vn.langnghe.office.Offices;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.office.staff.StaffRole;

/**
 * Who sees which case: the one predicate behind lists, counts, search, single cases, attachments and acts. Deny by
 * default; the accused office and everyone under it are shut out before anything else is asked.
 */
@ApplicationScoped
public class Visibility {
    private static final String NOTHING = "1 = 0";

    @Inject
    private Offices offices;

    /** A condition over {@code case_file c} with its arguments. */
    public record Where(String sql, List<Object> args) {
        public Where and(Where other) {
            List<Object> both = new ArrayList<>(args);
            both.addAll(other.args);
            return new Where("(" + sql + ") and (" + other.sql + ")", both);
        }
    }

    /** Triage reads the story exactly and so do inspectors; the office that handles a sealed case gets the extract. */
    public static boolean readsOriginals(StaffMember who, CaseFile file) {
        return who.has(StaffRole.TRIAGE, file.officeCode()) || who.has(StaffRole.INSPECTOR);
    }

    /** Cases whose content the person may read. */
    public Where content(StaffMember who) {
        return notAccused(who).and(any(contentGrants(who)));
    }

    /** Cases of which the person may at least read number, status and office. */
    public Where outline(StaffMember who) {
        List<Where> grants = contentGrants(who);
        for (StaffMember.Grant grant : who.grants()) {
            outlineOf(who, grant, grants);
        }
        return notAccused(who).and(any(grants));
    }

    /** The person's offices and all above them may not be what the case is about. */
    private Where notAccused(StaffMember who) {
        Set<String> own = new TreeSet<>();
        who.offices().forEach(code -> addWithAncestors(code, own));
        if (own.isEmpty()) {
            return new Where(NOTHING, List.of());
        }
        String marks = String.join(", ", own.stream().map(code -> "?").toList());
        return new Where("c.subject_office is null or c.subject_office not in (" + marks + ")", List.copyOf(own));
    }

    private void addWithAncestors(String code, Set<String> into) {
        if (code != null && into.add(code)) {
            offices.find(code).map(Office::parent).ifPresent(parent -> addWithAncestors(parent, into));
        }
    }

    private static List<Where> contentGrants(StaffMember who) {
        List<Where> grants = new ArrayList<>();
        for (StaffMember.Grant grant : who.grants()) {
            List<Object> office = List.of(grant.office());
            switch (grant.role()) {
                case TRIAGE -> grants.add(new Where("c.office_code = ?", office));
                case HANDLER -> grants.add(new Where("c.office_code = ? and " + PAST_TRIAGE, office));
                case APPROVER ->
                    grants.add(
                            new Where("c.office_code = ? and (c.open_proposals > 0 or " + PAST_TRIAGE + ")", office));
                case INSPECTOR ->
                    grants.add(new Where(
                            "(c.office_code = ? and " + PAST_TRIAGE + ") or c.escalation_level >= 3", office));
                default -> {}
            }
        }
        return grants;
    }

    private static final String PAST_TRIAGE =
            "c.status <> 'NEW' and not (c.status = 'NEEDS_INFO' and c.previous_status = 'NEW')";

    private static void outlineOf(StaffMember who, StaffMember.Grant grant, List<Where> into) {
        if (grant.role() == StaffRole.TRIAGE) {
            into.add(new Where("c.triage_office = ?", List.of(grant.office())));
        } else if (grant.role() == StaffRole.OPERATOR) {
            into.add(new Where("c.registered_by = ?", List.of(who.actor())));
        } else if (grant.role() == StaffRole.LEADER || grant.role() == StaffRole.AUDITOR) {
            into.add(new Where("1 = 1", List.of()));
        }
    }

    private static Where any(List<Where> parts) {
        if (parts.isEmpty()) {
            return new Where(NOTHING, List.of());
        }
        List<Object> args = new ArrayList<>();
        parts.forEach(part -> args.addAll(part.args()));
        return new Where(
                "(" + String.join(") or (", parts.stream().map(Where::sql).toList()) + ")", args);
    }
}
