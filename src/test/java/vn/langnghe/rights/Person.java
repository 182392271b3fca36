package vn.langnghe.rights;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.TreeMap;
import vn.langnghe.office.staff.StaffRole;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;

/** Somebody with an account, at a browser and with a token for the API. */
final class Person {
    private static final String PASSWORD = "lang-nghe-demo";
    private static final String API = "/api/v1/";
    private static final Map<String, Person> KNOWN = new TreeMap<>();

    private final Http browser = RunningService.get().http().withCookies();
    private final String token;

    private Person(String username) {
        Reply login = browser.postForm("/login", Map.of("username", username, "password", PASSWORD));
        JsonObject sent = Json.createObjectBuilder()
                .add("username", username)
                .add("password", PASSWORD)
                .build();
        Reply issued = browser.post(API + "tokens", sent);
        if (login.status() != 302 || issued.status() != 201) {
            throw new AssertionError(username + ": " + login.status() + ", " + issued.status());
        }
        token = issued.json().getString("token");
    }

    /** One of the demo accounts, or one that {@link #open} opened. */
    static Person of(String username) {
        return KNOWN.computeIfAbsent(username, Person::new);
    }

    /** Opens an account with the demo's password. */
    static Person open(String username, String office, Iterable<StaffRole> roles) {
        try (ToolDatabase database = RunningService.get().database()) {
            database.update(
                    "insert into staff (username, display_name, password_hash, active, created_at)"
                            + " select ?, ?, password_hash, active, created_at from staff where username = 'triage'",
                    username,
                    "Người thử " + username);
            roles.forEach(role -> database.update(
                    "insert into staff_grant (staff_id, office, role) select id, ?, ? from staff where username = ?",
                    office,
                    role,
                    username));
        }
        return of(username);
    }

    Reply page(String path) {
        return browser.get(path);
    }

    Reply press(String path, Map<String, String> form) {
        return browser.postForm(path, form);
    }

    Reply api(String path) {
        return browser.get(API + path, "Authorization", "Bearer " + token);
    }

    Reply act(String number, String action, int version, String... fields) {
        JsonObjectBuilder body =
                Json.createObjectBuilder().add("action", action).add("version", version);
        for (int i = 0; i < fields.length; i += 2) {
            body.add(fields[i], fields[i + 1]);
        }
        return browser.post(API + "cases/" + number + "/actions", body.build(), "Authorization", "Bearer " + token);
    }

    /** Takes an action on the case as it is now, which must succeed. */
    void does(String number, String action, String... fields) {
        Reply reply = act(number, action, api("cases/" + number).json().getInt("version"), fields);
        if (reply.status() != 200) {
            throw new AssertionError(action + ": " + reply.status() + " " + reply.body());
        }
    }

    static void change(String sql, Object... args) {
        try (ToolDatabase database = RunningService.get().database()) {
            if (database.update(sql, args) == 0) {
                throw new AssertionError("nothing changed: " + sql);
            }
        }
    }

    static String look(String sql, Object... args) {
        try (ToolDatabase database = RunningService.get().database()) {
            return database.one(sql, row -> row.text("v"), args).orElseThrow(() -> new AssertionError(sql));
        }
    }
}
