package vn.langnghe.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.langnghe.casework.track.TrackView;
import vn.langnghe.casework.track.Tracking;
import vn.langnghe.platform.Vietnamese;
import vn.langnghe.seal.ReceiptCode;
import vn.langnghe.web.shell.Speech;

/**
 * Explains the receipt; on a post with number and code shows it again, and checks whether the last four digits were
 * copied right. After an upload with progress the browser comes here with what it got, so that a reload repeats it.
 */
@Named
@RequestScoped
public class ReceiptPage {
    private static final int DIGITS = 4;
    private static final Pattern SIGNATURE = Pattern.compile("[\\w-]{86}");

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
        String last = request.getParameter("last");
        kept = last != null && digits(last).length() == DIGITS && code.digits().endsWith(digits(last));
        if (!kept) {
            show(code);
            if (last != null) {
                problems.add("last", "refused.last");
            }
        }
    }

    private static String digits(String typed) {
        return Vietnamese.fold(typed).replace(" ", "");
    }

    private void show(ReceiptCode code) {
        TrackView view = tracking.look(number, code.digits());
        String posted = Vietnamese.clean(request.getParameter("signature"));
        String signature = SIGNATURE.matcher(posted).matches() ? posted : "";
        receipt = writer.of(view.number(), code, view.kind().name(), view.receivedAt(), signature);
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
