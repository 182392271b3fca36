package vn.langnghe.api;

import jakarta.enterprise.context.RequestScoped;
import vn.langnghe.office.staff.StaffMember;

/** Who makes this call. */
@RequestScoped
public class CurrentStaff {
    private StaffMember member;

    void is(StaffMember who) {
        member = who;
    }

    StaffMember member() {
        return member;
    }
}
