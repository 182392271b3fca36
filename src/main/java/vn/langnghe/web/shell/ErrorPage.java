package vn.langnghe.web.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.langnghe.platform.Texts;

/**
 * The page for whatever went wrong, in our own words. Plain text replacement and no Faces: it must work when nothing
 * else does. A failure of ours carries a number that also stands in the log.
 */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(ErrorPage.class.getName());
    private static final Pattern GAP = Pattern.compile("\\{([a-z.]+)}");
    private static final Set<Integer> WORDED = Set.of(400, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503);

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Object given = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = given instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND;
        Locale locale = localeOf(request);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        if (forPrograms(request)) {
            problem(response, status, locale);
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream()
                .write(page(locale, status, reference(request, status)).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean forPrograms(HttpServletRequest request) {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return path.startsWith("/api/") || path.startsWith("/open311/");
    }

    /** RFC 9457, for what fails before the API itself is reached. */
    private static void problem(HttpServletResponse response, int status, Locale locale) throws IOException {
        String title = Texts.of("web", locale).get("error." + worded(status) + ".title");
        response.setContentType("application/problem+json;charset=UTF-8");
        String body = "{\"type\":\"about:blank\",\"title\":\"" + title + "\",\"status\":" + status + "}";
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    private static int worded(int status) {
        return WORDED.contains(status) ? status : status >= 500 ? 500 : 400;
    }

    private String page(Locale locale, int status, String reference) throws IOException {
        Texts texts = Texts.of("web", locale);
        int worded = worded(status);
        Matcher gap = GAP.matcher(template());
        return gap.replaceAll(found -> Matcher.quoteReplacement(
                switch (found.group(1)) {
                    case "language" -> locale.getLanguage();
                    case "title" -> texts.get("error." + worded + ".title");
                    case "text" -> texts.get("error." + worded + ".text");
                    case "reference" -> reference.isEmpty() ? "" : texts.get("error.reference", reference);
                    default -> texts.get(found.group(1));
                }));
    }

    private String template() throws IOException {
        try (InputStream file = getServletContext().getResourceAsStream("/WEB-INF/layout/error.html")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String reference(HttpServletRequest request, int status) {
        if (status < 500) {
            return "";
        }
        String reference = Integer.toString(ThreadLocalRandom.current().nextInt(100_000, 1_000_000));
        Object problem = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        String where = problem instanceof Throwable t ? t.getClass().getName() + " at " + Trace.of(t) : "see above";
        LOG.log(Level.ERROR, "error page {0}, reference {1}: {2}", status, reference, where);
        return reference;
    }

    /** Only from the address: the body may be just what could not be read. */
    private static Locale localeOf(HttpServletRequest request) {
        Object query = request.getAttribute("jakarta.servlet.forward.query_string");
        String asked = query == null ? request.getQueryString() : String.valueOf(query);
        return asked != null && asked.contains("lang=en") ? Locale.ENGLISH : new Locale("vi");
    }
}
