package vn.langnghe.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.File;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import vn.langnghe.platform.Now;

/**
 * Posts of our pages. The pages keep no state, so whatever a post says about a state is not looked at; what is too large
 * or no form is answered in our own words before a page sees it; no byte that a citizen uploads outlives its request. No
 * other page takes files, and none reads any: whoever sends them anywhere else fills no memory.
 */
public class PlainPosts implements Filter {
    private static final long MEGABYTE = 1024L * 1024;
    /** Files of 60 MB together, the words beside them, and what the format adds. */
    private static final long LONGEST_UPLOAD = 62 * MEGABYTE;

    private static final long LONGEST_WORDS = MEGABYTE;

    private static final int MOST_PARTS = 300;

    @Inject
    private Now now;

    private final UploadRoom room = new UploadRoom();
    private UploadTraces traces;

    @Override
    public void init(FilterConfig config) {
        traces = new UploadTraces((File) config.getServletContext().getAttribute(ServletContext.TEMPDIR));
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (!Paths.citizen(Paths.of(http))) {
            elsewhere(http, (HttpServletResponse) response, chain);
            return;
        }
        http.setCharacterEncoding("UTF-8");
        int refused = refused(http);
        if (refused != 0) {
            ((HttpServletResponse) response).sendError(refused);
        } else if ("POST".equals(http.getMethod())) {
            post(http, (HttpServletResponse) response, chain);
        } else {
            chain.doFilter(new StatelessRequest(http), response);
        }
    }

    /** The server would keep every part in memory as soon as anybody asks for a parameter. */
    private static void elsewhere(HttpServletRequest http, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (Paths.api(Paths.of(http))) {
            chain.doFilter(http, response);
        } else if (multipart(http)) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (http.getContentLengthLong() > LONGEST_WORDS) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(new StatelessRequest(http), response);
        }
    }

    private static int refused(HttpServletRequest http) {
        if (http.getHeader("Content-Encoding") != null) {
            return HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
        }
        long limit = multipart(http) ? LONGEST_UPLOAD : LONGEST_WORDS;
        return http.getContentLengthLong() > limit ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : 0;
    }

    private void post(HttpServletRequest http, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int megabytes = multipart(http) ? megabytes(http) : 0;
        if (!room.enter(megabytes)) {
            response.setHeader("Retry-After", "30");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        try {
            read(http, response, chain);
        } finally {
            room.leave(megabytes);
            traces.sweep(now.instant());
        }
    }

    /** Who does not say how much is coming is believed to send the most. */
    private static int megabytes(HttpServletRequest http) {
        long length = http.getHeader("Transfer-Encoding") == null ? http.getContentLengthLong() : -1;
        return (int) ((length < 0 ? LONGEST_UPLOAD : length) / MEGABYTE);
    }

    private static void read(HttpServletRequest http, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Collection<Part> parts;
        try {
            parts = multipart(http) ? http.getParts() : List.of();
            http.getParameterMap();
        } catch (IllegalStateException e) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        } catch (IOException | ServletException | IllegalArgumentException e) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            if (parts.size() > MOST_PARTS) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            } else {
                chain.doFilter(new StatelessRequest(http), response);
            }
        } finally {
            for (Part part : parts) {
                part.delete();
            }
        }
    }

    private static boolean multipart(HttpServletRequest http) {
        String type = http.getContentType();
        return type != null && type.regionMatches(true, 0, "multipart/", 0, 10);
    }
}
