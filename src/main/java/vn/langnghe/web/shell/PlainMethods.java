package vn.langnghe.web.shell;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Pages and files are read or posted to, nothing else: Faces would answer every other method like a GET. The answer
 * names what is allowed (RFC 9110, 15.5.6) before anybody looks at the body. The API says so itself, in its own form.
 */
public class PlainMethods implements Filter {
    private static final Set<String> ALLOWED = Set.of("GET", "HEAD", "POST");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (allowed(asked.getMethod(), Paths.of(asked))) {
            chain.doFilter(request, response);
        } else {
            HttpServletResponse answer = (HttpServletResponse) response;
            answer.setHeader("Allow", "GET, HEAD, POST");
            answer.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    static boolean allowed(String method, String path) {
        return ALLOWED.contains(method) || Paths.api(path);
    }
}
