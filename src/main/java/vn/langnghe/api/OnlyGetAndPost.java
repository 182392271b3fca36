package vn.langnghe.api;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** Every call is a GET or a POST. What the library would answer by itself to HEAD and OPTIONS is not offered. */
@Provider
@PreMatching
public class OnlyGetAndPost implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        String verb = request.getMethod();
        if (!verb.equals("GET") && !verb.equals("POST")) {
            throw new NotAllowedException("GET", new String[] {"POST"});
        }
    }
}
