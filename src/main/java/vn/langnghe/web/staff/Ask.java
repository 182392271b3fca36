package vn.langnghe.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.langnghe.casework.action.CaseNotFound;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Vietnamese;
import vn.langnghe.platform.setting.Settings;

/** The request as staff pages use it: its parameters, whether it posts, and the ways it can end. */
@Named
@RequestScoped
public class Ask {
    private static final int NOT_FOUND = 404;
    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Settings settings;

    private Refusal refusal;

    /** The parameter as it was typed, never null. */
    public String typed(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
    }

    /** An id that came back with a form; zero, which is nobody's, for whatever is none. */
    public long id(String name) {
        String value = typed(name);
        return ID.matcher(value).matches() ? Long.parseLong(value) : 0;
    }

    /** The cleaned parameter, or null when nothing visible was typed. */
    public String filled(String name) {
        String value = request.getParameter(name);
        return Vietnamese.blank(value) ? null : Vietnamese.clean(value);
    }

    /** The values of a parameter that is there more than once, parted by blanks, or null when all are blank. */
    public String all(String name) {
        String[] values = request.getParameterValues(name);
        String joined = values == null ? "" : String.join(" ", values).strip();
        return Vietnamese.blank(joined) ? null : Vietnamese.clean(joined);
    }

    public boolean posted() {
        return "POST".equals(request.getMethod());
    }

    public HttpServletRequest request() {
        return request;
    }

    /** Answers with a redirect. */
    public void go(String address) {
        try {
            faces().getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets the browser leave the page by itself, for what is not to stay on a screen. */
    public void leaveAfter(Duration length, String address) {
        faces().getExternalContext().setResponseHeader("Refresh", length.toSeconds() + "; url=" + address);
    }

    /** Leaves something at the browser that is sent back with this one page alone and that no script reads. */
    public void leave(String name, String value, String path, Duration life) {
        HttpServletResponse answer =
                (HttpServletResponse) faces().getExternalContext().getResponse();
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(path);
        cookie.setMaxAge((int) life.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure() || settings.publicUrl().startsWith("https:"));
        cookie.setAttribute("SameSite", "Strict");
        answer.addCookie(cookie);
    }

    /** What {@link #leave} left, or empty. */
    public String left(String name) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Answers with this status and goes on drawing the page. */
    public void status(int status) {
        faces().getExternalContext().setResponseStatus(status);
    }

    /** Answers with a file to be saved. */
    public void send(String name, String type, byte[] content) {
        ExternalContext answer = faces().getExternalContext();
        answer.setResponseContentType(type);
        answer.setResponseContentLength(content.length);
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        answer.setResponseHeader("X-Content-Type-Options", "nosniff");
        try {
            answer.getResponseOutputStream().write(content);
            faces().responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Answers as if there were no such page. */
    public void notFound() {
        try {
            faces().getExternalContext().responseSendError(404, null);
            faces().responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Looks something up; what this person may not see is answered as if it were not there. */
    public boolean found(Runnable look) {
        return found(look, this::notFound);
    }

    /** The same for a page that has something else to say then. */
    public boolean found(Runnable look, Runnable otherwise) {
        try {
            look.run();
            return true;
        } catch (CaseNotFound no) {
            otherwise.run();
            return false;
        }
    }

    /** Answers that nothing is there and goes on drawing the page: for what was typed meanwhile. */
    public void gone() {
        status(NOT_FOUND);
    }

    /** Does what was asked; a refusal is kept for the page to show, under the status that fits it. */
    public boolean done(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Refusal no) {
            refusal = no;
            ExternalContext answer = faces().getExternalContext();
            answer.setResponseStatus(RefusalStatus.of(no));
            return false;
        }
    }

    public Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    public boolean refused() {
        return refusal != null;
    }

    private static FacesContext faces() {
        return FacesContext.getCurrentInstance();
    }
}
