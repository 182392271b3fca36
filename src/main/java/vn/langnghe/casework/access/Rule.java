package vn.langnghe.casework.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import vn.langnghe.office.staff.StaffRole;

/** One line of the table: this role gets of these cases these fields, so. */
public record Rule(StaffRole role, Scope scope, Keeping keeping, Set<CaseField> fields, Verdict verdict) {
    public Rule {
        fields = Collections.unmodifiableSet(EnumSet.copyOf(fields));
    }

    @SafeVarargs
    static Rule of(StaffRole role, Scope scope, Keeping keeping, Verdict verdict, Set<CaseField>... groups) {
        Set<CaseField> fields = EnumSet.noneOf(CaseField.class);
        for (Set<CaseField> group : groups) {
            fields.addAll(group);
        }
        return new Rule(role, scope, keeping, fields, verdict);
    }

    boolean gives(CaseField field) {
        return verdict != Verdict.DENY && fields.contains(field);
    }
}
