package vn.langnghe.web.shell;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Two kinds of address are never ours and lead nowhere: those with path parameters, which server, proxy and rules may
 * each read in their own way (RFC 3986, 3.3), and the pictures that PrimeFaces would make out of an expression in the
 * address (CVE-2017-1000486).
 */
public class PlainAddresses implements Filter {
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
        return typed.indexOf(';') >= 0 || path.contains("dynamiccontent");
    }
}
