package vn.langnghe.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import vn.langnghe.platform.setting.Settings;
import vn.langnghe.web.shell.Speech;

/** Where to write a mail, and a new mail with the lines of the template that the mail door understands. */
@Named
@RequestScoped
public class MailTemplate {
    @Inject
    private Settings settings;

    @Inject
    private Speech speech;

    public String getAddress() {
        return settings.mailAddress();
    }

    /** A {@code mailto:} address (RFC 6068) whose body holds the names of the lines, to be filled in. */
    public String getLink() {
        return "mailto:" + getAddress() + "?subject=" + encoded(speech.get("hotlines.mail.subject")) + "&body="
                + encoded(emptyLines());
    }

    private String emptyLines() {
        return speech.get("hotlines.mail.sample")
                .lines()
                .takeWhile(line -> !line.isEmpty())
                .map(line -> line.substring(0, line.indexOf(':') + 1) + " ")
                .collect(Collectors.joining("\r\n", "", "\r\n\r\n"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
