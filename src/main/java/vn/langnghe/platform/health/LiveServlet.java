package vn.langnghe.platform.health;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The process answers at all. */
@WebServlet("/health/live")
public class LiveServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer.send(response, HttpServletResponse.SC_OK, "application/json", "{\"status\":\"UP\"}\n");
    }
}
