package vn.langnghe.api.problem;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.langnghe.platform.Texts;

/** One problem document on its way out. */
final class Problem {
    private static final String TYPE = "urn:lang-nghe:problem:";

    private final int status;
    private final Locale locale;
    private final JsonObjectBuilder body = Json.createObjectBuilder();
    private final Response.ResponseBuilder response;

    /** @param kind last part of the type, and key of the title in the texts */
    Problem(int status, String kind, Locale locale) {
        this.status = status;
        this.locale = locale;
        this.response = Response.status(status);
        body.add("type", TYPE + kind).add("title", say("title." + kind)).add("status", status);
    }

    /** The kind that goes with a status when nothing better is known. */
    static String kindOf(int status) {
        return switch (status) {
            case 400 -> "bad-request";
            case 401 -> "unauthorized";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 409 -> "conflict";
            case 412 -> "stale";
            case 413 -> "too-large";
            case 415 -> "media-type";
            case 422 -> "invalid";
            case 429 -> "busy";
            case 503 -> "unavailable";
            default -> status < 500 ? "bad-request" : "internal";
        };
    }

    private String say(String key, Object... args) {
        return Texts.of("api", locale).get(key, args);
    }

    Problem detail(String sentence) {
        body.add("detail", sentence);
        return this;
    }

    Problem with(String name, String value) {
        if (value != null) {
            body.add(name, value);
        }
        return this;
    }

    Problem with(String name, List<String> values) {
        if (!values.isEmpty()) {
            body.add(name, Json.createArrayBuilder(values));
        }
        return this;
    }

    Problem header(String name, Object value) {
        response.header(name, value);
        return this;
    }

    Response response() {
        return response.header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .entity(body.build().toString().getBytes(StandardCharsets.UTF_8))
                .build();
    }

    int status() {
        return status;
    }
}
