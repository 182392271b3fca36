package vn.langnghe.rights;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.langnghe.office.staff.StaffRole;

/**
 * A line of {@code doors.txt}: one way in and who may take it.
 *
 * @param method {@code GET} or {@code POST} of a call of the API, {@code PAGE} or {@code CALL} of the web
 * @param who {@code everyone}, {@code code}, {@code account} or roles
 * @param what {@code case}, {@code list}, {@code figures} or empty
 */
record Door(String method, String path, String who, String what) {
    static List<Door> all() {
        try (InputStream in = Door.class.getResourceAsStream("doors.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(Door::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Door read(String line) {
        String[] cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        String[] way = cells[0].split("\\s+", 2);
        return new Door(way[0], way[1], cells[1], cells[2]);
    }

    /** How the code would name it. */
    String way() {
        return method + " " + path;
    }

    boolean needsLogin() {
        return !who.equals("everyone") && !who.equals("code");
    }

    /** Whose account opens it. */
    Set<StaffRole> roles() {
        Set<StaffRole> roles = EnumSet.noneOf(StaffRole.class);
        if (who.equals("account")) {
            return EnumSet.allOf(StaffRole.class);
        }
        if (needsLogin()) {
            Arrays.stream(who.split("\\s+")).map(StaffRole::valueOf).forEach(roles::add);
        }
        return roles;
    }

    boolean api() {
        return path.startsWith("/api/");
    }
}
