package vn.langnghe.office.staff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A person with an account, as of the moment it was read.
 *
 * @param own the person's own roles
 * @param lent roles of those for whom the person stands in today
 * @param related codes of offices to which the person declared a relation: cases about them are shut to the person
 */
public record StaffMember(
        long id, String username, String displayName, Set<Grant> own, Set<Lent> lent, Set<String> related) {
    /** A role within an office. */
    public record Grant(String office, StaffRole role) {}

    /** A role that somebody absent has in an office: whoever stands in acts with it. */
    public record Lent(String absent, Grant grant) {}

    public StaffMember {
        own = Set.copyOf(own);
        lent = Set.copyOf(lent);
        related = Set.copyOf(related);
    }

    /** Somebody who stands in for nobody and is related to nobody. */
    public StaffMember(long id, String username, String displayName, Set<Grant> own) {
        this(id, username, displayName, own, Set.of(), Set.of());
    }

    /** All roles of today, the lent ones among them. */
    public Set<Grant> grants() {
        Set<Grant> all = new HashSet<>(own);
        lent.forEach(one -> all.add(one.grant()));
        return all;
    }

    public boolean has(StaffRole role) {
        return grants().stream().anyMatch(grant -> grant.role() == role);
    }

    public boolean has(StaffRole role, String office) {
        return grants().contains(new Grant(office, role));
    }

    public Set<String> offices(StaffRole role) {
        return grants().stream()
                .filter(grant -> grant.role() == role)
                .map(Grant::office)
                .collect(Collectors.toUnmodifiableSet());
    }

    public Set<String> offices() {
        return grants().stream().map(Grant::office).collect(Collectors.toUnmodifiableSet());
    }

    /** How the history names this person: {@code staff:triage}. */
    public String actor() {
        return actor(username);
    }

    /**
     * The person once for each right to act: by the own roles first, then for each absent one with nothing but what is
     * lent by that one. Whoever acts does so under exactly one of them.
     */
    public List<StaffMember> hats() {
        List<StaffMember> hats = new ArrayList<>();
        hats.add(new StaffMember(id, username, displayName, own, Set.of(), related));
        lent.stream()
                .map(Lent::absent)
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(absent -> hats.add(standingFor(absent)));
        return hats;
    }

    private StaffMember standingFor(String absent) {
        Set<Lent> theirs =
                lent.stream().filter(one -> one.absent().equals(absent)).collect(Collectors.toSet());
        return new StaffMember(id, username, displayName, Set.of(), theirs, related);
    }

    /** In one of the {@link #hats}: the username of the absent one, if the person acts for one. */
    public Optional<String> absent() {
        return own.isEmpty() ? lent.stream().map(Lent::absent).findAny() : Optional.empty();
    }

    /** Whether {@code actor} is this person, or the one for whom the person acts: nobody is a second person to either. */
    public boolean is(String actor) {
        return actor().equals(actor)
                || absent().map(StaffMember::actor).filter(a -> a.equals(actor)).isPresent();
    }

    /** For the history of an act that needs this role: {@code ;for=<username>} when the person has it only by lending. */
    public String lentNote(StaffRole role) {
        return hats().stream()
                .filter(hat -> hat.has(role))
                .findFirst()
                .flatMap(StaffMember::absent)
                .map(absent -> ";for=" + absent)
                .orElse("");
    }

    private static String actor(String username) {
        return "staff:" + username;
    }
}
