package vn.langnghe.web.desk;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.langnghe.casework.action.CaseNotFound;
import vn.langnghe.casework.file.FileContent;
import vn.langnghe.casework.file.FileDesk;
import vn.langnghe.casework.file.OpeningReason;
import vn.langnghe.casework.file.Served;
import vn.langnghe.platform.Refusal;
import vn.langnghe.web.staff.Visitor;

/**
 * Hands out files: {@code GET} what this person gets without a word, with {@code copy} the safe copy, with
 * {@code copy=released} as it was released, with {@code copy=page} the {@code page} of it as a picture; {@code POST} the
 * original, with {@code reason} and, when the file is dangerous, {@code warned=yes}. An original is saved and never shown by the browser.
 */
@WebServlet("/desk/attachment")
public class AttachmentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int UNPROCESSABLE = 422;

    @Inject
    private transient Visitor visitor;

    @Inject
    private transient FileDesk desk;

    @Inject
    private transient FileContent content;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = request.getParameter("number");
        String id = request.getParameter("id");
        String copy = Objects.requireNonNullElse(request.getParameter("copy"), "");
        answer(response, () -> switch (copy) {
            case "" -> desk.usual(visitor.member(), number, id, false);
            case "released" -> desk.released(visitor.member(), number, id);
            case "page" -> desk.page(visitor.member(), number, id, page(request.getParameter("page")));
            default -> desk.copy(visitor.member(), number, id);
        });
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String number = request.getParameter("number");
        String id = request.getParameter("id");
        OpeningReason reason = reason(request.getParameter("reason"));
        boolean warned = "yes".equals(request.getParameter("warned"));
        answer(response, () -> desk.original(visitor.member(), number, id, reason, warned));
    }

    /** Zero, which no file has, for whatever is no number. */
    private static int page(String typed) {
        return typed != null && typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
    }

    private static OpeningReason reason(String code) {
        return Stream.of(OpeningReason.values())
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElse(null);
    }

    private void answer(HttpServletResponse response, Supplier<Served> asked) throws IOException {
        try {
            Served file = asked.get();
            headers(response, file);
            content.write(file, response.getOutputStream());
        } catch (CaseNotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (Refusal e) {
            response.sendError(UNPROCESSABLE);
        }
    }

    private static void headers(HttpServletResponse response, Served file) {
        String disposition = file.line().contentDisposition();
        response.setContentType(file.shown() ? file.line().contentType() : "application/octet-stream");
        if (file.measured()) {
            response.setContentLengthLong(file.line().size());
        }
        response.setHeader(
                "Content-Disposition", file.shown() ? disposition.replaceFirst("^attachment", "inline") : disposition);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    }
}
