package vn.langnghe.api.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
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
        String allow = failure.getResponse().getHeaderString(HttpHeaders.ALLOW);
        if (allow != null) {
            problem.header(HttpHeaders.ALLOW, allow);
        }
        return problem.response();
    }
}
