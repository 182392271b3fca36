package vn.langnghe.api.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.langnghe.platform.Texts;

/** What JAX-RS refuses by itself: no such call, no such verb, no such media type. */
@Provider
public class WebFailureMapper implements ExceptionMapper<WebApplicationException> {
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(WebApplicationException failure) {
        Locale locale = Speech.of(headers);
        int status = failure.getResponse().getStatus();
        String kind = Problem.kindOf(status);
        Problem problem =
                new Problem(status, kind, locale).detail(Texts.of("api", locale).get("detail." + kind));
        if (status == 405) {
            problem.header(HttpHeaders.ALLOW, offered(failure.getResponse().getAllowedMethods()));
        }
        return problem.response();
    }

    /** The library adds what it would answer by itself, and we do not. */
    private static String offered(Set<String> verbs) {
        return verbs.stream()
                .filter(v -> v.equals("GET") || v.equals("POST"))
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
