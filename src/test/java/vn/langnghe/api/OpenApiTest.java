package vn.langnghe.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.setting.Role;

/** The document at {@code /openapi} is kept by hand: it must name what is served, and nothing else. */
class OpenApiTest {
    private static final Pattern REFERENCE = Pattern.compile("#/components/schemas/(\\w+)");

    private final JsonObject document = read();

    @Test
    void everyCallThatIsServedIsDescribedAndNoOther() {
        Set<String> described = new TreeSet<>();
        document.getJsonObject("paths")
                .forEach((path, calls) ->
                        calls.asJsonObject().keySet().forEach(verb -> described.add(verb + " " + path)));

        assertThat(described).isEqualTo(served());
    }

    @Test
    void callsOfStaffAskForATokenAndNoOther() {
        document.getJsonObject("paths").forEach((path, calls) -> {
            boolean staff = path.matches("/api/v1/(cases|deadlines|mail).*");
            calls.asJsonObject()
                    .values()
                    .forEach(call -> assertThat(call.asJsonObject().containsKey("security"))
                            .as(path)
                            .isEqualTo(staff));
        });
    }

    @Test
    void everySchemaThatIsNamedIsThere() {
        Set<String> there =
                document.getJsonObject("components").getJsonObject("schemas").keySet();
        Matcher named = REFERENCE.matcher(document.toString());

        assertThat(there).isNotEmpty();
        while (named.find()) {
            assertThat(there).contains(named.group(1));
        }
    }

    private static Set<String> served() {
        Set<String> served = new TreeSet<>();
        for (Class<?> each : Api.servedBy(Role.ALL)) {
            Path path = each.getAnnotation(Path.class);
            for (Method method : path == null ? new Method[0] : each.getDeclaredMethods()) {
                add(served, path.value(), method);
            }
        }
        return served;
    }

    private static void add(Set<String> served, String path, Method method) {
        Path below = method.getAnnotation(Path.class);
        String whole = " /api/v1/" + path + (below == null ? "" : "/" + below.value());
        if (method.isAnnotationPresent(GET.class)) {
            served.add("get" + whole);
        }
        if (method.isAnnotationPresent(POST.class)) {
            served.add("post" + whole);
        }
    }

    private static JsonObject read() {
        InputStream file = OpenApiTest.class.getResourceAsStream("/META-INF/openapi.json");
        try (JsonReader reader = Json.createReader(file)) {
            return reader.readObject();
        }
    }
}
