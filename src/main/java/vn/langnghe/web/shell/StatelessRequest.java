package vn.langnghe.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.stream.Collectors;

/** A request without the parameters by which a client tells the server which state to restore: there is none. */
class StatelessRequest extends HttpServletRequestWrapper {
    private static final String STATE = "jakarta.faces.";

    StatelessRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getParameter(String name) {
        return name.startsWith(STATE) ? null : super.getParameter(name);
    }

    @Override
    public String[] getParameterValues(String name) {
        return name.startsWith(STATE) ? null : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return super.getParameterMap().entrySet().stream()
                .filter(e -> !e.getKey().startsWith(STATE))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}
