package vn.langnghe.web.desk;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.langnghe.casework.action.CaseNotFound;
import vn.langnghe.casework.queue.CaseDesk;
import vn.langnghe.casework.queue.Originals;
import vn.langnghe.evidence.AttachmentLine;
import vn.langnghe.web.staff.Visitor;

/** Hands out the bytes of an attachment as they came, to be saved and never to be shown by the browser. */
@WebServlet("/desk/attachment")
public class AttachmentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Visitor visitor;

    @Inject
    private transient CaseDesk desk;

    @Inject
    private transient Originals originals;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = request.getParameter("number");
        String id = request.getParameter("id");
        try {
            AttachmentLine line = desk.attachment(visitor.member(), number, id);
            headers(response, line);
            originals.write(visitor.member(), number, line.id(), response.getOutputStream());
        } catch (CaseNotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void headers(HttpServletResponse response, AttachmentLine line) {
        response.setContentType("application/octet-stream");
        response.setContentLengthLong(line.size());
        response.setHeader("Content-Disposition", line.contentDisposition());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    }
}
