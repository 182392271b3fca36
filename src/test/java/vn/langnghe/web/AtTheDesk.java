package vn.langnghe.web;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;

/** A member of staff at a browser without script. */
public final class AtTheDesk {
    private static final String PASSWORD = "lang-nghe-demo";
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private final Http http;

    private AtTheDesk(Http http) {
        this.http = http;
    }

    /** Logged in with a demo account. */
    public static AtTheDesk as(String username) {
        return as(username, RunningService.get().http());
    }

    /** The same at another service. */
    public static AtTheDesk as(String username, Http service) {
        Http http = service.withCookies();
        Reply reply = http.postForm("/login", Map.of("username", username, "password", PASSWORD));
        if (reply.status() != 302) {
            throw new AssertionError("no login for " + username + ": " + reply.status());
        }
        return new AtTheDesk(http);
    }

    /** A case that just came in, by the API. */
    public static String newCase(String text, String category, String subject) {
        var body = Json.createObjectBuilder()
                .add("text", text)
                .add("category", category)
                .add("subject", Json.createObjectBuilder().add("officeCode", subject))
                .add("identity", Json.createObjectBuilder().add("mode", "ANONYMOUS"))
                .add("attachments", Json.createArrayBuilder().add(file()));
        Reply reply = RunningService.get().http().post("/api/v1/submissions", body.build());
        if (reply.status() != 201) {
            throw new AssertionError("not taken: " + reply.status());
        }
        return reply.json().getString("caseNumber");
    }

    private static jakarta.json.JsonObjectBuilder file() {
        byte[] bytes = "giấy hẹn ngày 25/3".getBytes(StandardCharsets.UTF_8);
        return Json.createObjectBuilder()
                .add("name", "giấy hẹn.txt")
                .add("base64", Base64.getEncoder().encodeToString(bytes));
    }

    public Reply get(String path) {
        return http.get(path);
    }

    public Reply post(String path, Map<String, String> fields, String... headers) {
        return http.postForm(path, fields, headers);
    }

    /** Any other method, without a body. */
    public Reply ask(String method, String path) {
        return http.ask(method, path, new byte[0]);
    }

    public Reply open(String number) {
        return get("/desk/case?number=" + number);
    }

    /** Presses a button on the case as it stands now; field and value in turns. */
    public Reply press(String number, String action, String... fields) {
        return pressSeen(version(number), number, action, fields);
    }

    /** The same with the version that was seen. */
    public Reply pressSeen(String version, String number, String action, String... fields) {
        Map<String, String> form =
                new LinkedHashMap<>(Map.of("number", number, "view", "open", "act", action, "version", version));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return post("/desk/case", form);
    }

    /** The version that the case's own note form carries. */
    public String version(String number) {
        Matcher found =
                VERSION.matcher(get("/desk/case?number=" + number + "&act=NOTE").body());
        if (!found.find()) {
            throw new AssertionError("no form on " + number);
        }
        return found.group(1);
    }
}
