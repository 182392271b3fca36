package vn.langnghe.office.staff;

import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person with an account, as of the moment it was read.
 *
 * @param grants roles within offices, own and those of whoever this person stands in for
 * @param related codes of offices to which the person declared a relation: cases about them are shut to the person
 */
public record StaffMember(long id, String username, String displayName, Set<Grant> grants, Set<String> related) {
    /** A role within an office. */
    public record Grant(String office, StaffRole role) {}

    public StaffMember {
        grants = Set.copyOf(grants);
        related = Set.copyOf(related);
    }

    /** Somebody without declared relations. */
    public StaffMember(long id, String username, String displayName, Set<Grant> grants) {
        this(id, username, displayName, grants, Set.of());
    }

    public boolean has(StaffRole role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    public boolean has(StaffRole role, String office) {
        return grants.contains(new Grant(office, role));
    }

    public Set<String> offices(StaffRole role) {
        return grants.stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::office)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Set<String> offices() {
        return grants.stream().map(Grant::office).collect(Collectors.toUnmodifiableSet());
    }

    /** How the history names this person: {@code staff:triage}. */
    public String actor() {
        return "staff:" + username;
    }
}
