package vn.langnghe.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.langnghe.platform.setting.Role;
import vn.langnghe.platform.setting.Settings;

/** The half of the service that this process is not does not exist here. */
public class RoleDoor implements Filter {
    @Inject
    private Settings settings;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (closed(settings.role(), Paths.of((HttpServletRequest) request))) {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    static boolean closed(Role role, String path) {
        return role == Role.PUBLIC && Paths.staff(path) || role == Role.STAFF && Paths.citizen(path);
    }
}
