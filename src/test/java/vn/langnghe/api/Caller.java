package vn.langnghe.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;

/** A program that talks to the running service, as a citizen or as a member of staff. */
final class Caller {
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();
    private static final String API = "/api/v1/";

    private final Http http = RunningService.get().http();
    private final String token;

    private Caller(String token) {
        this.token = token;
    }

    static Caller citizen() {
        return new Caller(null);
    }

    /** One of the demo accounts. */
    static Caller staff(String username) {
        return new Caller(TOKENS.computeIfAbsent(username, Caller::login));
    }

    /** Whoever has this token. */
    static Caller with(String token) {
        return new Caller(token);
    }

    private static String login(String username) {
        Reply reply = citizen().post("tokens", object("username", username, "password", "lang-nghe-demo"));
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.json().getString("token");
    }

    /** A JSON object of texts and numbers: name, value, name, value. */
    static JsonObject object(Object... pairs) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            Object value = pairs[i + 1];
            if (value instanceof Integer number) {
                json.add((String) pairs[i], number);
            } else {
                json.add((String) pairs[i], (String) value);
            }
        }
        return json.build();
    }

    Reply get(String path) {
        return token == null ? http.get(API + path) : http.get(API + path, "Authorization", "Bearer " + token);
    }

    Reply post(String path, JsonObject body, String... headers) {
        return token == null
                ? http.post(API + path, body, headers)
                : http.post(API + path, body, "Authorization", "Bearer " + token);
    }

    Reply postBytes(String path, byte[] body, String... headers) {
        return http.post(API + path, body, headers);
    }

    /** Sends exactly this text as JSON. */
    Reply postText(String path, String json) {
        return postBytes(path, json.getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
    }

    /** Sends a submission that must be taken. */
    JsonObject submit(JsonObject submission) {
        Reply reply = post("submissions", submission);
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.json();
    }

    /** The case as this caller sees it, which must be possible. */
    JsonObject caseOf(String number) {
        Reply reply = get("cases/" + number);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json();
    }

    /** Takes an action on the case as it is now. */
    Reply tryAct(String number, String action, Object... fields) {
        JsonObjectBuilder body = Json.createObjectBuilder(object(fields)).add("action", action);
        return post(
                "cases/" + number + "/actions",
                body.add("version", caseOf(number).getInt("version")).build());
    }

    /** The same where it must succeed; gives the new state. */
    JsonObject act(String number, String action, Object... fields) {
        Reply reply = tryAct(number, action, fields);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json();
    }

    Reply track(JsonObject receipt) {
        return post("track", codeOf(receipt).build());
    }

    /** Number and code, to be sent with more. */
    static JsonObjectBuilder codeOf(JsonObject receipt) {
        return Json.createObjectBuilder()
                .add("caseNumber", receipt.getString("caseNumber"))
                .add("receiptCode", receipt.getString("receiptCode"));
    }
}
