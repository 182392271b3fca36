package vn.langnghe.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.langnghe.intake.CodeLinks;
import vn.langnghe.platform.Vietnamese;

/** The page behind a one-time link. Opening it changes nothing, however often; its button makes the code. */
@Named
@RequestScoped
public class CodePage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CodeLinks links;

    @Inject
    private ReceiptWriter writer;

    private String token = "";
    private String number;
    private Slip slip;

    public void open() {
        token = Vietnamese.clean(request.getParameter("t"));
        if ("POST".equals(request.getMethod())) {
            slip = links.use(token)
                    .map(made -> writer.slip(made.caseNumber(), made.code()))
                    .orElse(null);
        } else {
            number = links.numberOf(token).orElse(null);
        }
    }

    public String getToken() {
        return token;
    }

    /** The case the link belongs to, or null when it leads nowhere any more. */
    public String getNumber() {
        return number;
    }

    /** Number and code, once made. */
    public Slip getSlip() {
        return slip;
    }
}
