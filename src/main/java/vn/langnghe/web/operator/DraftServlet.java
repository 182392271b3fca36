package vn.langnghe.web.operator;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.langnghe.intake.CallSheets;
import vn.langnghe.platform.Refusal;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.Moments;
import vn.langnghe.web.staff.Visitor;
import vn.langnghe.web.staff.Wording;

/** Keeps the sheet every few seconds while it is being written; answers with the words for the mark beside it. */
@WebServlet("/operator/draft")
public class DraftServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Ask ask;

    @Inject
    private transient Visitor visitor;

    @Inject
    private transient CallSheets sheets;

    @Inject
    private transient Wording say;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            String owner = visitor.member().username();
            var at = sheets.keep(owner, ask.typed("sheet"), SheetForm.typed(ask).fields());
            answer(response, say.with("call.saved", Moments.seconds(at)));
        } catch (Refusal no) {
            response.setStatus(422);
            answer(response, say.refusal(no));
        }
    }

    private static void answer(HttpServletResponse response, String words) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write(words.getBytes(StandardCharsets.UTF_8));
    }
}
