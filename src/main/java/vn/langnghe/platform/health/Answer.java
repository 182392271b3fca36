package vn.langnghe.platform.health;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Writes a small text that nobody may keep. */
final class Answer {
    private Answer() {}

    static void send(HttpServletResponse response, int status, String type, String body) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(body);
    }
}
