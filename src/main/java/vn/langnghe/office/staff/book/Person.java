package vn.langnghe.office.staff.book;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.langnghe.office.staff.StaffMember.Grant;

/**
 * An account as the administrator sees it.
 *
 * @param mail where letters to this person go, empty for nowhere
 * @param secondFactor whether one is switched on
 */
public record Person(
        long id,
        String username,
        String displayName,
        String mail,
        State state,
        boolean secondFactor,
        Set<Grant> grants) {
    /** Labels: {@code staff.state.<name>} of the desk's texts. */
    public enum State {
        ACTIVE,
        /** Opened, and nobody has set a password yet. */
        INVITED,
        DISABLED
    }

    /** Somebody stands in: {@code present} acts with the roles that {@code absent} has in the office, days included. */
    public record Substitute(
            long id, String absent, String present, String office, LocalDate from, LocalDate to, boolean today) {}

    /** A declared relation to an office. */
    public record Relation(long id, String office) {}

    /** What hangs on one account; an ended line is not shown. */
    public record File(Person person, List<Substitute> substitutes, List<Relation> relations) {}
}
