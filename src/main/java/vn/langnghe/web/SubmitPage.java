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
import java.util.Optional;
import vn.langnghe.office.Office;
import vn.langnghe.office.Offices;
import vn.langnghe.platform.Now;
import vn.langnghe.web.shell.Speech;

/** The form, and the answer to it: the receipt itself, or the same page with everything typed. */
@Named
@RequestScoped
public class SubmitPage {
    private static final int WRONG_FIELDS = 422;
    private static final int TOLD_ABOVE = 409;
    private static final int BUSY = 503;

    @Inject
    private HttpServletRequest request;

    @Inject
    private SubmitCheck check;

    @Inject
    private FormArrival arrivals;

    @Inject
    private Sending sending;

    @Inject
    private FormKey keys;

    @Inject
    private Offices offices;

    @Inject
    private Now now;

    @Inject
    private Speech speech;

    private Typed typed = Typed.nothing();
    private Problems problems;
    private ReceiptView receipt;
    private String notice;
    private String key;
    private boolean filesLost;

    @PostConstruct
    void begin() {
        problems = new Problems(speech);
        key = keys.fresh();
    }

    /** A look at the page changes nothing; a post is checked and sent. */
    public void take() {
        if ("POST".equals(request.getMethod())) {
            Optional<String> posted = keys.read(request.getParameter("key"));
            typed = Typed.of(request, SubmitCheck.FIELDS);
            send(posted);
        }
    }

    private void send(Optional<String> posted) {
        Uploads files = Uploads.of(request, "files");
        check.check(typed, files, problems);
        if (problems.none()) {
            Sending.Outcome outcome = sending.send(arrivals.of(typed, files, speech.getLanguage()), posted, problems);
            receipt = outcome.receipt();
            notice = outcome.notice();
        }
        filesLost = !files.none();
        answer(posted);
    }

    /** A form with problems keeps its key, so that it stays one form; a notice needs a new one. */
    private void answer(Optional<String> posted) {
        if (!problems.none()) {
            key = posted.isPresent() ? request.getParameter("key") : key;
            status(WRONG_FIELDS);
        } else if (notice != null) {
            status(notice.equals("notice.busy") ? BUSY : TOLD_ABOVE);
        }
    }

    private static void status(int code) {
        FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(code);
    }

    public String getTitle() {
        return speech.get(receipt == null ? "submit.page" : "receipt.page");
    }

    public Typed getTyped() {
        return typed;
    }

    public Map<String, String> getProblems() {
        return problems.sorted(SubmitCheck.FIELDS);
    }

    public List<Map.Entry<String, String>> getProblemList() {
        return new ArrayList<>(getProblems().entrySet());
    }

    public ReceiptView getReceipt() {
        return receipt;
    }

    public String getNotice() {
        return notice;
    }

    public String getKey() {
        return key;
    }

    public boolean isFilesLost() {
        return filesLost;
    }

    /** Suggestions for browsers that show them without a script. */
    public List<String> getOfficeNames() {
        return offices.validOn(now.today()).stream().map(Office::name).toList();
    }
}
