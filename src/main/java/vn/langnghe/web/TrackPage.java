package vn.langnghe.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.langnghe.platform.Vietnamese;
import vn.langnghe.web.shell.Speech;

/**
 * Looks a case up by number and code, posted together each time: there is no session, so every form of the page carries
 * both. A code in the address is not looked at.
 */
@Named
@RequestScoped
public class TrackPage {
    private static final List<String> FIELDS = List.of("act", "reply", "opinion", "why", "withdraw");

    @Inject
    private HttpServletRequest request;

    @Inject
    private TrackDesk desk;

    @Inject
    private Speech speech;

    private Typed typed = Typed.nothing();
    private Problems problems;
    private TrackDesk.Looked looked = TrackDesk.Looked.nothing();
    private String number = "";
    private String code = "";

    @PostConstruct
    void begin() {
        problems = new Problems(speech);
    }

    public void open() {
        if ("POST".equals(request.getMethod())) {
            number = Vietnamese.clean(request.getParameter("number"));
            code = Vietnamese.clean(request.getParameter("code"));
            typed = Typed.of(request, FIELDS);
            looked = desk.act(number, code, typed, Uploads.of(request, "attach"), problems);
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(looked.httpStatus());
        } else {
            number = Vietnamese.clean(request.getParameter("so"));
        }
    }

    public TrackReading getView() {
        return looked.reading();
    }

    /** Key of the sentence that says what was just done, or empty. */
    public String getDone() {
        return looked.done();
    }

    public String getNumber() {
        return number;
    }

    /** What was typed as a code: shown again so that it can be mended, and carried by the forms of the page. */
    public String getTypedCode() {
        return code;
    }

    public String area(String field) {
        return problems.none() ? "\n" : typed.area(field);
    }

    public boolean isDisputing() {
        return typed.is("opinion", "DISPUTE") && !problems.none();
    }

    public Map<String, String> getProblems() {
        return problems.sorted(List.of());
    }

    public List<Map.Entry<String, String>> getProblemList() {
        return new ArrayList<>(getProblems().entrySet());
    }
}
