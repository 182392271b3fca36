package vn.langnghe.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import vn.langnghe.casework.track.TrackView;
import vn.langnghe.casework.track.Tracking;
import vn.langnghe.platform.Vietnamese;
import vn.langnghe.seal.ReceiptCode;
import vn.langnghe.web.shell.Speech;

/** Explains the receipt; on a post, checks whether the last four digits were copied right. */
@Named
@RequestScoped
public class ReceiptPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private Tracking tracking;

    @Inject
    private ReceiptWriter writer;

    @Inject
    private Speech speech;

    private Problems problems;
    private ReceiptView receipt;
    private String number;
    private boolean kept;

    @PostConstruct
    void begin() {
        problems = new Problems(speech);
    }

    /** Number and code come from the receipt in the browser; without them there is nothing to check. */
    public void check() {
        if ("POST".equals(request.getMethod())) {
            number = Vietnamese.clean(request.getParameter("number"));
            ReceiptCode.parse(request.getParameter("code")).ifPresent(this::compare);
        }
    }

    private void compare(ReceiptCode code) {
        String typed =
                Vietnamese.fold(Vietnamese.clean(request.getParameter("last"))).replaceAll("\\s", "");
        kept = !typed.isEmpty() && code.digits().substring(12).equals(typed);
        if (!kept) {
            TrackView view = tracking.look(number, code.digits());
            receipt = writer.of(view.number(), code, view.kind().name(), view.receivedAt(), "");
            problems.add("last", "refused.last");
        }
    }

    public Map<String, String> getProblems() {
        return problems.sorted(List.of());
    }

    public ReceiptView getReceipt() {
        return receipt;
    }

    public boolean isKept() {
        return kept;
    }

    public String getNumber() {
        return number;
    }
}
