package vn.langnghe.web.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** Which address belongs to which face. */
public final class Paths {
    private static final List<String> STAFF =
            List.of("/login", "/logout", "/invitation", "/desk", "/operator", "/inspection", "/leader", "/admin");
    private static final Set<String> CITIZEN = Set.of(
            "/", "/index", "/submit", "/receipt", "/track", "/hotlines", "/answers", "/figures", "/about", "/code");
    private static final Set<String> SECRET = Set.of("/submit", "/receipt", "/track", "/code");

    private Paths() {}

    /** The address within the application, without {@code .xhtml} and without path parameters. */
    public static String of(HttpServletRequest request) {
        String info = request.getPathInfo();
        String path = request.getServletPath() + (info == null ? "" : info);
        String plain = path.endsWith(".xhtml") ? path.substring(0, path.length() - ".xhtml".length()) : path;
        return plain.isEmpty() ? "/" : plain;
    }

    public static boolean staff(String path) {
        return STAFF.stream().anyMatch(p -> path.equals(p) || path.startsWith(p + "/"));
    }

    public static boolean citizen(String path) {
        return CITIZEN.contains(path);
    }

    /** What JAX-RS serves reads bodies itself, up to limits of its own. */
    static boolean api(String path) {
        return path.startsWith("/api/");
    }

    /** Pages that may show a code or a story: no cache keeps them. */
    static boolean secret(String path) {
        return SECRET.contains(path) || staff(path);
    }
}
