package vn.langnghe.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import vn.langnghe.api.input.InputRefused;

/** What is posted is JSON in UTF-8, says so and is not packed. */
@Provider
public class OnlyJson implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        if (!request.getMethod().equals("POST")) {
            return;
        }
        if (!isJson(request.getMediaType())) {
            throw InputRefused.with(415, "mediaType");
        }
        String packed = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (packed != null && !packed.equalsIgnoreCase("identity")) {
            throw InputRefused.with(415, "encoding", packed.length() > 40 ? "…" : packed);
        }
    }

    private static boolean isJson(MediaType type) {
        if (type == null || !type.isCompatible(MediaType.APPLICATION_JSON_TYPE) || type.isWildcardType()) {
            return false;
        }
        String charset = type.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        return !type.isWildcardSubtype() && charset.toLowerCase(Locale.ROOT).matches("utf-?8");
    }
}
