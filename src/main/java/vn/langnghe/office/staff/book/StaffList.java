package vn.langnghe.office.staff.book;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.langnghe.office.staff.Invitations;
import vn.langnghe.office.staff.StaffMember.Grant;
import vn.langnghe.office.staff.StaffRole;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;

/** Reads accounts, closed ones too. */
@ApplicationScoped
class StaffList {
    private static final String PEOPLE = "select s.id, s.username, s.display_name, s.mail, s.active, s.password_hash,"
            + " f.confirmed_at from staff s left join staff_factor f on f.staff_id = s.id ";

    private static final String SUBSTITUTES = "select u.id, a.display_name as absent, p.display_name as present,"
            + " u.office, u.from_day, u.to_day from staff_substitute u join staff a on a.id = u.absent_id"
            + " join staff p on p.id = u.substitute_id where u.ended_at is null and u.to_day >= ? and ";

    @Inject
    Sql sql;

    @Inject
    Now now;

    /** Active ones first, by name. */
    List<Person> all() {
        Map<Long, Set<Grant>> grants = grants("");
        return sql.list(PEOPLE + "order by s.active desc, s.display_name, s.id", row -> person(row, grants));
    }

    Optional<Person> find(long id) {
        Map<Long, Set<Grant>> grants = grants("where staff_id = " + id);
        return sql.one(PEOPLE + "where s.id = ?", row -> person(row, grants), id);
    }

    Optional<Person.File> file(long id) {
        return find(id).map(one -> new Person.File(one, substitutes(id), relations(id)));
    }

    private List<Person.Substitute> substitutes(long id) {
        LocalDate today = now.today();
        return sql.list(
                SUBSTITUTES + "(u.absent_id = ? or u.substitute_id = ?) order by u.from_day, u.id",
                row -> substitute(row, today),
                today,
                id,
                id);
    }

    private static Person.Substitute substitute(Row row, LocalDate today) {
        LocalDate from = row.day("from_day");
        return new Person.Substitute(
                row.big("id"),
                row.text("absent"),
                row.text("present"),
                row.text("office"),
                from,
                row.day("to_day"),
                !from.isAfter(today));
    }

    private List<Person.Relation> relations(long id) {
        return sql.list(
                "select id, office from staff_relation where staff_id = ? and ended_at is null order by id",
                row -> new Person.Relation(row.big("id"), row.text("office")),
                id);
    }

    private Map<Long, Set<Grant>> grants(String where) {
        Map<Long, Set<Grant>> grants = new TreeMap<>();
        sql.list(
                "select staff_id, office, role from staff_grant " + where,
                row -> grants.computeIfAbsent(row.big("staff_id"), id -> new HashSet<>())
                        .add(new Grant(row.text("office"), row.constant("role", StaffRole.class))));
        return grants;
    }

    private static Person person(Row row, Map<Long, Set<Grant>> grants) {
        long id = row.big("id");
        return new Person(
                id,
                row.text("username"),
                row.text("display_name"),
                row.maybeText("mail").orElse(""),
                state(row.flag("active"), row.text("password_hash")),
                !row.isNull("confirmed_at"),
                grants.getOrDefault(id, Set.of()));
    }

    private static Person.State state(boolean active, String hash) {
        if (active) {
            return Person.State.ACTIVE;
        }
        return Invitations.NO_PASSWORD.equals(hash) ? Person.State.INVITED : Person.State.DISABLED;
    }
}
