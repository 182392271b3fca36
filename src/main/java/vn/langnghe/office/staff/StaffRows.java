package vn.langnghe.office.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.langnghe.office.staff.StaffMember.Grant;
import vn.langnghe.office.staff.StaffMember.Lent;
import vn.langnghe.platform.Codes;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;

/** Reads people with their grants; whoever is not active is nobody. */
@ApplicationScoped
class StaffRows {
    private static final String SELECT = "select s.id, s.username, s.display_name, g.office, g.role"
            + " from staff s left join staff_grant g on g.staff_id = s.id where s.active = true and ";

    /** Opening identities and keeping accounts is lent to nobody; an absent one without account has nothing to lend. */
    private static final String LENT = "select a.username as absent, g.office, g.role from staff_substitute u"
            + " join staff a on a.id = u.absent_id and a.active = true"
            + " join staff_grant g on g.staff_id = u.absent_id and g.office = u.office"
            + " where u.substitute_id = ? and u.ended_at is null and ? between u.from_day and u.to_day"
            + " and g.role not in ('CUSTODIAN', 'ADMIN')";

    @Inject
    Sql sql;

    @Inject
    Now now;

    private record Line(long id, String username, String displayName, Optional<Grant> grant) {}

    Optional<StaffMember> find(String username) {
        return Codes.possible(username) ? whole("s.username = ?", username) : Optional.empty();
    }

    Optional<StaffMember> find(long id) {
        return whole("s.id = ?", id);
    }

    List<StaffMember> all() {
        return sql.list("select id from staff where active = true order by id", row -> row.big("id")).stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    /** With the own roles alone: nobody is given work because of a role that is only lent. */
    List<StaffMember> of(String office, StaffRole role) {
        return read(
                "s.id in (select staff_id from staff_grant where office = ? and role = ?)"
                        + " order by s.display_name, s.id",
                office,
                role);
    }

    private Optional<StaffMember> whole(String where, Object key) {
        return read(where, key).stream()
                .findFirst()
                .map(one -> new StaffMember(
                        one.id(), one.username(), one.displayName(), one.own(), lent(one.id()), related(one.id())));
    }

    private Set<Lent> lent(long id) {
        return new HashSet<>(sql.list(
                LENT,
                row -> new Lent(
                        row.text("absent"), new Grant(row.text("office"), row.constant("role", StaffRole.class))),
                id,
                now.today()));
    }

    private Set<String> related(long id) {
        return new HashSet<>(sql.list(
                "select office from staff_relation where staff_id = ? and ended_at is null",
                row -> row.text("office"),
                id));
    }

    /** An active account's id and password hash. */
    record Credentials(long id, String hash) {}

    Optional<Credentials> credentials(String username) {
        if (!Codes.possible(username)) {
            return Optional.empty();
        }
        return sql.one(
                "select id, password_hash from staff where username = ? and active = true",
                row -> new Credentials(row.big("id"), row.text("password_hash")),
                username);
    }

    /** Of closed accounts too. */
    Optional<String> displayName(String username) {
        if (!Codes.possible(username)) {
            return Optional.empty();
        }
        return sql.one("select display_name from staff where username = ?", row -> row.text("display_name"), username);
    }

    private List<StaffMember> read(String where, Object... args) {
        var grants = new LinkedHashMap<Line, Set<Grant>>();
        for (Line line : sql.list(SELECT + where, StaffRows::line, args)) {
            var person = new Line(line.id(), line.username(), line.displayName(), Optional.empty());
            Set<Grant> known = grants.computeIfAbsent(person, one -> new HashSet<>());
            line.grant().ifPresent(known::add);
        }
        return grants.entrySet().stream()
                .map(one -> member(one.getKey(), one.getValue()))
                .toList();
    }

    private static StaffMember member(Line line, Set<Grant> grants) {
        return new StaffMember(line.id(), line.username(), line.displayName(), grants);
    }

    private static Line line(Row row) {
        Optional<Grant> grant =
                row.maybeText("office").map(office -> new Grant(office, row.constant("role", StaffRole.class)));
        return new Line(row.big("id"), row.text("username"), row.text("display_name"), grant);
    }
}
