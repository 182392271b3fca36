package vn.langnghe.platform.health;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import vn.langnghe.platform.DatabaseProblem;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.start.Readiness;

/** 200 when a submission can be taken now, else 503 with the missing parts; warnings stand in the body of either. */
@WebServlet("/health/ready")
public class ReadyServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Readiness readiness;

    @Inject
    transient Sql sql;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Map<String, String> missing = readiness.missing();
        if (missing.isEmpty() && !databaseAnswers()) {
            missing.put("database", "no answer");
        }
        boolean ready = missing.isEmpty();
        JsonObject body = Json.createObjectBuilder()
                .add("status", ready ? "UP" : "DOWN")
                .add("missing", object(missing))
                .add("warnings", object(ready ? readiness.warnings() : Map.of()))
                .build();
        int status = ready ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        Answer.send(response, status, "application/json", body + "\n");
    }

    private boolean databaseAnswers() {
        try {
            return sql.one("select 1 as one", r -> r.number("one")).isPresent();
        } catch (DatabaseProblem e) {
            return false;
        }
    }

    private static JsonObjectBuilder object(Map<String, String> lines) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        lines.forEach(object::add);
        return object;
    }
}
