package vn.langnghe.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.langnghe.office.Office;
import vn.langnghe.office.Offices;
import vn.langnghe.platform.Vietnamese;

/** Offices for what is being typed, with or without marks, in the shape that the autocomplete widget asks for. */
@WebServlet("/submit/offices")
public class OfficeSuggestions extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 8;

    @Inject
    private transient Offices offices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = Vietnamese.clean(request.getParameter("query"));
        List<Office> found = Vietnamese.blank(typed) ? List.of() : offices.matching(typed, MOST);
        JsonArrayBuilder suggestions = Json.createArrayBuilder();
        for (Office office : found) {
            suggestions.add(
                    Json.createObjectBuilder().add("value", office.name()).add("label", office.name()));
        }
        JsonObject answer = Json.createObjectBuilder()
                .add("suggestions", suggestions)
                .add("moreAvailable", false)
                .build();
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(answer.toString().getBytes(StandardCharsets.UTF_8));
    }
}
