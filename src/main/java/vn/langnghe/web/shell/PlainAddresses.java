package vn.langnghe.web.shell;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Three kinds of address are never ours and lead nowhere: those with path parameters, which server, proxy and rules may
 * each read in their own way (RFC 3986, 3.3); the pictures that PrimeFaces would make out of an expression in the
 * address (CVE-2017-1000486); and what the server would answer by itself beside our own addresses: a description of its
 * libraries, figures and checks of its own.
 */
public class PlainAddresses implements Filter {
    /** The server answers everything below these. */
    private static final List<String> SERVERS = List.of("/openapi", "/health", "/metrics");

    private static final Set<String> OURS =
            Set.of("/openapi", "/openapi/", "/health/live", "/health/ready", "/metrics");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        if (strange(asked.getRequestURI(), Paths.of(asked))) {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            chain.doFilter(request, response);
        }
    }

    /**
     * @param typed the address as it came, without its query
     * @param path the same as the server understands it
     */
    static boolean strange(String typed, String path) {
        return typed.indexOf(';') >= 0 || path.contains("dynamiccontent") || servers(path);
    }

    private static boolean servers(String path) {
        return !OURS.contains(path) && SERVERS.stream().anyMatch(own -> path.equals(own) || path.startsWith(own + "/"));
    }
}
