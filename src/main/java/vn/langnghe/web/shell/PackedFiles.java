package vn.langnghe.web.shell;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

/**
 * Files that a browser fetches as one, packed once: the stylesheet (the tokens that both faces share, then a face's own
 * rules) and the widgets of PrimeFaces that the form uses. The server itself packs nothing, because an answer with a code
 * in it must not be packed.
 */
@WebServlet(urlPatterns = {"/citizen.css", "/script/primefaces.js"})
public class PackedFiles extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final Map<String, List<String>> PARTS = Map.of(
            "/citizen.css", List.of("/style/tokens.css", "/style/citizen.css"),
            "/script/primefaces.js",
                    List.of(
                            "/primefaces/jquery/jquery.js",
                            "/primefaces/jquery/jquery-plugins.js",
                            "/primefaces/core.js",
                            "/primefaces/components.js"));

    private record Packed(String type, byte[] plain, byte[] gzip, String tag) {}

    private final transient Map<String, Packed> packed = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Packed file = packed(request.getServletPath());
        response.setHeader("ETag", file.tag());
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.setHeader("Vary", "Accept-Encoding");
        if (file.tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        String accepted = request.getHeader("Accept-Encoding");
        boolean small = accepted != null && accepted.contains("gzip");
        if (small) {
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] body = small ? file.gzip() : file.plain();
        response.setContentType(file.type());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private Packed packed(String path) throws IOException {
        Packed known = packed.get(path);
        if (known == null) {
            byte[] plain = joined(PARTS.get(path));
            String type = path.endsWith(".css") ? "text/css;charset=UTF-8" : "text/javascript;charset=UTF-8";
            known = new Packed(type, plain, gzip(plain), "\"" + Integer.toHexString(Arrays.hashCode(plain)) + "\"");
            packed.put(path, known);
        }
        return known;
    }

    private byte[] joined(List<String> parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String part : parts) {
            try (InputStream file = getServletContext().getResourceAsStream(part)) {
                if (file == null) {
                    throw new FileNotFoundException(part);
                }
                file.transferTo(all);
                all.write('\n');
            }
        }
        return all.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(to)) {
            gzip.write(bytes);
        }
        return to.toByteArray();
    }
}
