package vn.langnghe.web.staff;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.setting.Settings;

/**
 * Stands before every staff page: nobody in → the login; somebody without the second factor that the roles ask for → its
 * enrolment; somebody without the role → the same answer as for a page that
 * does not exist; a post from another site → refused. Staff pages are never kept by a cache.
 */
@WebFilter(
        urlPatterns = {
            "/desk/*",
            "/operator/*",
            "/inspection/*",
            "/leader/*",
            "/admin/*",
            "/login",
            "/logout",
            "/invitation"
        },
        filterName = "staffDoor")
public class StaffDoor extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> OPEN = Set.of("/login", "/logout", "/invitation");

    @Inject
    private transient Visitor visitor;

    @Inject
    private transient Settings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        // with "no-referrer" a browser would say "Origin: null" to our own posts as well
        response.setHeader("Referrer-Policy", "same-origin");
        if (!"GET".equals(request.getMethod()) && !ownPost(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (OPEN.contains(path(request))) {
            chain.doFilter(request, response);
        } else {
            admit(visitor.known(), request, response, chain);
        }
    }

    private boolean ownPost(HttpServletRequest request) {
        return SameOrigin.posted(
                request.getHeader("Origin"),
                request.getHeader("Sec-Fetch-Site"),
                request.getHeader("Host"),
                settings.publicUrl());
    }

    private void admit(
            Optional<StaffMember> member, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (member.isEmpty()) {
            response.sendRedirect(request.getContextPath() + "/login?next=" + asked(request));
        } else if (visitor.mustEnrol() && !path(request).equals(StaffPage.SECOND_FACTOR.path())) {
            response.sendRedirect(request.getContextPath() + StaffPage.SECOND_FACTOR.path());
        } else if (StaffPage.at(path(request))
                .filter(page -> page.opensTo(member.get()))
                .isPresent()) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String path(HttpServletRequest request) {
        String more = request.getPathInfo();
        return request.getServletPath() + (more == null ? "" : more);
    }

    private static String asked(HttpServletRequest request) {
        String query = request.getQueryString();
        String address = query == null ? path(request) : path(request) + "?" + query;
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
