package vn.langnghe.api.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.UUID;
import vn.langnghe.platform.DatabaseProblem;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Texts;

/**
 * What should not have happened. A database that does not answer or is too busy is told as such; of anything else the
 * caller learns a number that stands in the log beside the cause.
 */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {
    private static final System.Logger LOG = System.getLogger(FailureMapper.class.getName());

    private static final int LATER = 10;

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(Throwable failure) {
        Locale locale = Speech.of(headers);
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof Refusal refusal) {
                return new RefusalMapper(headers).toResponse(refusal);
            }
            if (t instanceof UncheckedIOException) {
                return problem(400, "cut-off", locale).response();
            }
        }
        return DatabaseProblem.mayPass(failure) ? unavailable(failure, locale) : internal(failure, locale);
    }

    private static Problem problem(int status, String kind, Locale locale) {
        return new Problem(status, kind, locale).detail(Texts.of("api", locale).get("detail." + kind));
    }

    private static Response unavailable(Throwable failure, Locale locale) {
        LOG.log(Level.WARNING, "database not available: {0}", failure.getClass().getName());
        return problem(503, "unavailable", locale)
                .header(HttpHeaders.RETRY_AFTER, LATER)
                .response();
    }

    private static Response internal(Throwable failure, Locale locale) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.ERROR, "API failure " + id, failure);
        return problem(500, "internal", locale).with("id", id).response();
    }
}
