package vn.langnghe.api;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/**
 * No answer is kept on its way, and none is taken for anything but what it says it is: JSON has no charset to name, and
 * a file none that we know, whatever the pages of this archive are written in.
 */
@Provider
public class KeptByNobody implements ContainerResponseFilter {
    @Context
    private HttpServletResponse page;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        page.setCharacterEncoding(null);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getHeaders().putSingle("X-Content-Type-Options", "nosniff");
    }
}
