package vn.langnghe.office.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.langnghe.office.staff.StaffMember.Grant;
import vn.langnghe.platform.Codes;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;

/** Reads people with their grants; whoever is not active is nobody. */
@ApplicationScoped
class StaffRows {
    private static final String SELECT = "select s.id, s.username, s.display_name, g.office, g.role"
            + " from staff s left join staff_grant g on g.staff_id = s.id where s.active = true and ";

    @Inject
    Sql sql;

    private record Line(long id, String username, String displayName, Optional<Grant> grant) {}

    Optional<StaffMember> find(String username) {
        return Codes.possible(username)
                ? read("s.username = ?", username).stream().findFirst()
                : Optional.empty();
    }

    Optional<StaffMember> find(long id) {
        return read("s.id = ?", id).stream().findFirst();
    }

    List<StaffMember> of(String office, StaffRole role) {
        return read(
                "s.id in (select staff_id from staff_grant where office = ? and role = ?)"
                        + " order by s.display_name, s.id",
                office,
                role);
    }

    Optional<String> passwordHash(String username) {
        if (!Codes.possible(username)) {
            return Optional.empty();
        }
        return sql.one(
                "select password_hash from staff where username = ? and active = true",
                row -> row.text("password_hash"),
                username);
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
