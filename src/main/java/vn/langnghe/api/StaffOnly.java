package vn.langnghe.api;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import vn.langnghe.api.input.InputRefused;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.office.staff.StaffRole;
import vn.langnghe.office.staff.token.StaffTokens;

/** Recognises the caller by the token, anew at every call: rights that were taken back are gone at once. */
@Staff
@Provider
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class StaffOnly implements ContainerRequestFilter {
    private static final String SCHEME = "Bearer ";

    @Inject
    StaffTokens tokens;

    @Inject
    CurrentStaff current;

    @Context
    ResourceInfo called;

    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        boolean bearer = header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        String token = bearer ? header.substring(SCHEME.length()).strip() : null;
        StaffMember caller = tokens.owner(token).orElseThrow(() -> InputRefused.with(401, "token"));
        StaffRole[] wanted =
                called.getResourceClass().getAnnotation(Staff.class).value();
        if (wanted.length > 0 && Arrays.stream(wanted).noneMatch(caller::has)) {
            throw InputRefused.with(403, "role");
        }
        current.is(caller);
    }
}
