package vn.langnghe.casework.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import vn.langnghe.casework.CaseFile;
import vn.langnghe.casework.access.Scope.Reach;
import vn.langnghe.office.Offices;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.office.staff.StaffRole;

/** Asks {@link Permissions} for a person as they are now: the one way to a case for staff. */
@ApplicationScoped
public class Visibility {
    private static final Permissions TABLE = Permissions.SHIPPED;

    @Inject
    private Offices offices;

    @Inject
    private Readers readers;

    /** The decisions about one case for one person, as both are now. */
    public Sight of(StaffMember who, CaseFile file) {
        Set<String> list = file.matter().restricted() ? readers.of(file.id()) : Set.of();
        return new Sight(TABLE, subject(who), CaseFacts.of(file, list));
    }

    /**
     * Whether this person could stand on the list of the case: works with cases, or decides who may know their senders,
     * and is not shut out by whom it is about.
     */
    public boolean mayBeAdmitted(StaffMember who, CaseFile file) {
        CaseFacts listed = CaseFacts.of(file, Set.of(who.username()));
        boolean reads = TABLE.decide(subject(who), listed, CaseField.KIND) != Verdict.DENY;
        return reads || who.has(StaffRole.CUSTODIAN) && !TABLE.shut(subject(who), listed);
    }

    /** Cases whose content the person may read. */
    public Where content(StaffMember who) {
        return of(who, CaseField.KIND);
    }

    /** Cases of which the person may at least read number, status and office. */
    public Where outline(StaffMember who) {
        return of(who, CaseField.NUMBER);
    }

    /** Cases of which the person may have this field, whole or masked. */
    public Where of(StaffMember who, CaseField field) {
        return TABLE.where(subject(who), field);
    }

    /** Cases that may enter a figure shown to this person, whoever reads them. */
    public Where counted(StaffMember who) {
        return TABLE.passing(subject(who));
    }

    /** Where the cases lie of which the person may know. */
    public Collection<Reach> reaches(StaffMember who) {
        return TABLE.reaches(subject(who), CaseField.NUMBER);
    }

    private Subject subject(StaffMember who) {
        return Subject.of(who, offices.over(who.offices()));
    }
}
