package vn.langnghe.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.RunningService;

/** The form as a browser without scripts and cookies fills it in and posts it. */
final class WebForm {
    private static final String BOUNDARY = "----anh-chi-em-8d1f";
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("id=\"ma-ho-so\">([^<]+)<");
    private static final Pattern CODE = Pattern.compile("name=\"code\" value=\"(\\d{16})\"");

    private record File(String name, byte[] content) {}

    private final Http http = RunningService.get().http();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final List<File> files = new ArrayList<>();

    /** Opened, with everything that must be given. */
    static WebForm opened() {
        WebForm form = new WebForm();
        form.fields.put("key", first(KEY, form.http.get("/submit").body()));
        form.fields.put("lang", "vi");
        return form.with("mode", "ANONYMOUS")
                .with("text", "Bộ phận một cửa hẹn ba lần vẫn chưa trả giấy.")
                .with("honest", "yes");
    }

    WebForm with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    WebForm without(String field) {
        fields.remove(field);
        return this;
    }

    WebForm file(String name, byte[] content) {
        files.add(new File(name, content));
        return this;
    }

    Http.Reply post() {
        return http.post("/submit", body(), "Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
    }

    private byte[] body() {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, value) -> {
            line(body, "--" + BOUNDARY);
            line(body, "Content-Disposition: form-data; name=\"" + name + "\"");
            line(body, "");
            line(body, value);
        });
        for (File file : files) {
            line(body, "--" + BOUNDARY);
            String name = file.name().replace("\"", "%22");
            line(body, "Content-Disposition: form-data; name=\"files\"; filename=\"" + name + "\"");
            line(body, "Content-Type: application/octet-stream");
            line(body, "");
            body.writeBytes(file.content());
            line(body, "");
        }
        line(body, "--" + BOUNDARY + "--");
        return body.toByteArray();
    }

    private static void line(ByteArrayOutputStream body, String text) {
        body.writeBytes((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The case number on a receipt; empty on any other page. */
    static String number(Http.Reply page) {
        return first(NUMBER, page.body());
    }

    static String code(Http.Reply page) {
        return first(CODE, page.body());
    }

    static String key(Http.Reply page) {
        return first(KEY, page.body());
    }

    private static String first(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        return found.find() ? found.group(1) : "";
    }
}
