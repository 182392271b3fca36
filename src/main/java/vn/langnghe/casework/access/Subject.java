package vn.langnghe.casework.access;

import java.util.Set;
import java.util.TreeSet;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.office.staff.StaffMember.Grant;

/**
 * A person who asks.
 *
 * @param grants roles within offices, own and as a substitute
 * @param answering offices whose being accused concerns this person: the own ones and all above them
 * @param related offices to which the person declared a relation
 */
public record Subject(String username, Set<Grant> grants, Set<String> answering, Set<String> related) {
    public Subject {
        grants = Set.copyOf(grants);
        // in order, so that the same person always makes the same statement
        answering = java.util.Collections.unmodifiableSet(new TreeSet<>(answering));
        related = java.util.Collections.unmodifiableSet(new TreeSet<>(related));
    }

    static Subject of(StaffMember who, Set<String> answering) {
        return new Subject(who.username(), who.grants(), answering, who.related());
    }

    String actor() {
        return "staff:" + username;
    }
}
