package vn.langnghe.api.problem;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Locale;
import vn.langnghe.api.input.InputRefused;
import vn.langnghe.casework.action.NotAllowed;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Texts;

/** Every polite no of the rooms below, with the status that {@link RefusalStatus} gives it. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {
    /** Seconds after which a caller that was told to wait may come again. */
    private static final int LATER = 5;

    @Context
    private HttpHeaders headers;

    public RefusalMapper() {}

    RefusalMapper(HttpHeaders headers) {
        this.headers = headers;
    }

    @Override
    public Response toResponse(Refusal refusal) {
        Locale locale = Speech.of(headers);
        int status = RefusalStatus.of(refusal);
        Problem problem = new Problem(status, Problem.kindOf(status), locale)
                .detail(Texts.say(refusal, locale))
                .with("field", refusal.field().orElse(null))
                .with("allowed", allowed(refusal));
        if (status == 429 || status == 503) {
            problem.header(HttpHeaders.RETRY_AFTER, seconds(refusal));
        }
        if (status == 401) {
            problem.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"lang-nghe\"");
        }
        return problem.response();
    }

    /** What the refusal itself says, where it does. */
    private static Object seconds(Refusal refusal) {
        boolean says = refusal.args().length > 0 && refusal.args()[0] instanceof Number;
        return says ? refusal.args()[0] : LATER;
    }

    private static List<String> allowed(Refusal refusal) {
        if (refusal instanceof InputRefused input) {
            return input.allowed();
        }
        return refusal instanceof NotAllowed not ? not.allowed() : List.of();
    }
}
