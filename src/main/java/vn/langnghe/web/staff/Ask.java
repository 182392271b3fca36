package vn.langnghe.web.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import vn.langnghe.casework.action.CaseNotFound;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Vietnamese;

/** The request as staff pages use it: its parameters, whether it posts, and the three ways it can end. */
@Named
@RequestScoped
public class Ask {
    @Inject
    private HttpServletRequest request;

    private Refusal refusal;

    /** The parameter as it was typed, never null. */
    public String typed(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value;
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
        try {
            look.run();
            return true;
        } catch (CaseNotFound no) {
            notFound();
            return false;
        }
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
