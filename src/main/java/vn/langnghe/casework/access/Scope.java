package vn.langnghe.casework.access;

import java.util.function.BiPredicate;
import java.util.function.Function;
import vn.langnghe.office.staff.StaffMember.Grant;

/**
 * Which cases a role reaches, seen from its office. Each says so three times: in memory, for the database, and as the
 * part of an index in which its cases lie, so that a list finds ten of a hundred thousand at once. Labels:
 * {@code access.scope.<name>}.
 */
public enum Scope {
    /** Lies with the office. */
    HELD(
            "c.office_code = ?",
            Reach::office,
            (who, file) -> file.office().equals(who.office()),
            Lies.onShelves("office_shelves", "c.office_code = ?", 0)),
    /** Lies with the office and has left the desk that sorts. */
    WORKED(
            "c.office_code = ? and c.shelf > 0",
            Reach::office,
            (who, file) -> file.office().equals(who.office()) && file.pastTriage(),
            Lies.onShelves("office_shelves", "c.office_code = ?", 1)),
    /** Lies with the office and an act on it waits for a second person. */
    PROPOSED(
            "c.office_code = ? and c.open_proposals > 0",
            Reach::office,
            (who, file) -> file.office().equals(who.office()) && file.proposals() > 0,
            Lies.together("by_approval", "c.awaits_approval = 1")),
    /** Was sorted by the office, wherever it is now. */
    SENT_ON(
            "c.triage_office = ?",
            Reach::office,
            (who, file) -> file.triageOffice().equals(who.office()),
            Lies.onShelves("triage_shelves", "c.triage_office = ?", 0)),
    /** Was raised to the inspectorate, wherever it lies. */
    RAISED(
            "c.escalation_level >= 3",
            Reach::office,
            (who, file) -> file.level() >= 3,
            Lies.together("by_escalation", "c.escalated = 1")),
    /** Was taken down by the person. */
    REGISTERED(
            "c.registered_by = ?",
            Reach::actor,
            (who, file) -> who.actor().equals(file.registeredBy()),
            Lies.onShelves("operator_shelves", "c.registered_by = ?", 0)),
    /** Has the person on its list. */
    NAMED(
            "c.confidentiality = 'RESTRICTED' and c.id in (select n.case_id from case_reader n where n.username = ?)",
            Reach::username,
            (who, file) -> file.restricted() && file.readers().contains(who.username()),
            Lies.together(null, "c.id in (select n.case_id from case_reader n where n.username = ?)")),
    /** Every case of the house. */
    EVERY("1 = 1", Reach::office, (who, file) -> true, Lies.onShelves("all_shelves", "1 = 1", 0));

    private final String sql;
    private final Function<Reach, String> argument;
    private final BiPredicate<Reach, CaseFacts> holds;
    private final Lies lies;

    Scope(String sql, Function<Reach, String> argument, BiPredicate<Reach, CaseFacts> holds, Lies lies) {
        this.sql = sql;
        this.argument = argument;
        this.holds = holds;
        this.lies = lies;
    }

    /**
     * Where the cases of a scope lie.
     *
     * @param index its name, or null for whichever the database takes
     * @param sql what they have in common there
     * @param shelf the first of their shelves ({@code case_file.shelf}), or {@link #TOGETHER}
     */
    private record Lies(String index, String sql, int shelf) {
        private static final int TOGETHER = -1;

        static Lies onShelves(String index, String sql, int first) {
            return new Lies(index, sql, first);
        }

        /** So few in the whole house that they are looked through. */
        static Lies together(String index, String sql) {
            return new Lies(index, sql, TOGETHER);
        }
    }

    /** A scope from where one person stands with one grant. */
    public record Reach(Scope scope, String username, String office) {
        static Reach of(Scope scope, Subject who, Grant grant) {
            return new Reach(scope, who.username(), grant.office());
        }

        private String actor() {
            return "staff:" + username;
        }

        boolean holds(CaseFacts file) {
            return scope.holds.test(this, file);
        }

        /** The cases it reaches. */
        public Where where() {
            return filled(scope.sql);
        }

        /** Name of the index in which they lie, or null for whichever the database takes. */
        public String index() {
            return scope.lies.index();
        }

        /** What they have in common there; on each shelf when they lie on shelves. */
        public Where together() {
            return filled(scope.lies.sql());
        }

        /** The first of their shelves; negative when they are few and lie together. */
        public int shelf() {
            return scope.lies.shelf();
        }

        private Where filled(String condition) {
            return condition.contains("?") ? new Where(condition, scope.argument.apply(this)) : new Where(condition);
        }
    }
}
