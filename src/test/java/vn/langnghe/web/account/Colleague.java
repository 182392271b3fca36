package vn.langnghe.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.seal.Passwords;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.AtTheDesk;

/** An account of a test's own. */
public final class Colleague {
    public static final String PASSWORD = "một câu dài dễ nhớ";

    private static final String CHEAP = new Passwords().hash(PASSWORD.toCharArray(), 1_000);

    private static final Pattern LINK = Pattern.compile("/invitation\\?key=([\\w-]{22})");

    private final String username;
    private final Http http = RunningService.get().http().withCookies();

    private Colleague(String username) {
        this.username = username;
    }

    /** Works already: put there without the way through a link, which costs seconds on a busy machine. */
    public static Colleague joined(String office, String role) {
        Colleague one = new Colleague("x" + UUID.randomUUID().toString().substring(0, 12));
        try (ToolDatabase database = RunningService.get().database()) {
            database.update(
                    "insert into staff (username, display_name, password_hash, active, created_at)"
                            + " values (?, ?, ?, true, '2026-01-01')",
                    one.username,
                    "Nguyễn " + one.username,
                    CHEAP);
            database.update(
                    "insert into staff_grant (staff_id, office, role) values (?, ?, ?)", one.id(), office, role);
        }
        return one;
    }

    /** The key of the link. */
    public static String invite(String username, String office, String role) {
        Reply reply = AtTheDesk.as("admin")
                .post("/admin/staff", Map.of("username", username, "office", office, "role", role));
        return keyIn(reply);
    }

    static String keyIn(Reply reply) {
        Matcher link = LINK.matcher(reply.body());
        assertThat(link.find()).as(reply.body()).isTrue();
        return link.group(1);
    }

    static Reply accept(String key, String name, String password) {
        return RunningService.get()
                .http()
                .postForm("/invitation", Map.of("key", key, "displayName", name, "fresh", password, "again", password));
    }

    public String username() {
        return username;
    }

    public long id() {
        try (ToolDatabase database = RunningService.get().database()) {
            return database.one("select id from staff where username = ?", r -> r.big("id"), username)
                    .orElseThrow();
        }
    }

    /** The administrator does something with this account; field and value in turns. */
    public Reply administered(String what, String... fields) {
        return administeredBy("admin", what, fields);
    }

    Reply administeredBy(String admin, String what, String... fields) {
        return AtTheDesk.as(admin).post("/admin/person", form(what, Long.toString(id()), fields));
    }

    static Map<String, String> form(String what, String id, String... fields) {
        Map<String, String> form = new HashMap<>(Map.of("do", what, "id", id));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return form;
    }

    /** Another browser of the same person, not logged in yet. */
    Colleague elsewhere() {
        return new Colleague(username);
    }

    Reply tryLogin(String password, String otp) {
        return http.postForm("/login", Map.of("username", username, "password", password, "otp", otp));
    }

    public Colleague login() {
        assertThat(tryLogin(PASSWORD, "").status()).isEqualTo(302);
        return this;
    }

    public Reply get(String path) {
        return http.get(path);
    }

    public Reply post(String path, String... fields) {
        Map<String, String> form = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return http.postForm(path, form);
    }

    /** The answer to asking for a token. */
    Reply askToken(String password, String otp) {
        var body = Json.createObjectBuilder().add("username", username).add("password", password);
        JsonObject asked = (otp == null ? body : body.add("otp", otp)).build();
        return RunningService.get().http().post("/api/v1/tokens", asked);
    }

    public String token() {
        Reply reply = askToken(PASSWORD, null);
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.json().getString("token");
    }

    /** How many lines of the history tell this of this account. */
    public long noted(String action) {
        try (ToolDatabase database = RunningService.get().database()) {
            return database.one(
                            "select count(*) as n from ledger_entry where action = ? and concat(details, ';') like ?",
                            r -> r.big("n"),
                            action,
                            "staff=" + id() + ";%")
                    .orElseThrow();
        }
    }
}
