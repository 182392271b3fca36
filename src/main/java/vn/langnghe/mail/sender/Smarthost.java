package vn.langnghe.mail.sender;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.URLDecoder;
import java.util.Properties;

/**
 * The server that takes our letters: {@code smtp://[user:password@]host[:port]} or {@code smtps://…}. With {@code smtp}
 * the line is encrypted when the server offers it, and must be when there is a password to send.
 */
final class Smarthost {
    private static final String MILLIS = "20000";

    private final String protocol;
    private final String user;
    private final String password;
    private final Properties properties = new Properties();

    private Smarthost(URI url) {
        protocol = "smtps".equals(url.getScheme()) ? "smtps" : "smtp";
        String[] account = url.getRawUserInfo() == null
                ? new String[0]
                : url.getRawUserInfo().split(":", 2);
        user = account.length > 0 ? URLDecoder.decode(account[0].replace("+", "%2B"), UTF_8) : null;
        password = account.length > 1 ? URLDecoder.decode(account[1].replace("+", "%2B"), UTF_8) : null;
        set("host", url.getHost());
        set("port", Integer.toString(port(url)));
        set("auth", Boolean.toString(user != null));
        set("starttls.enable", Boolean.toString("smtp".equals(protocol)));
        set("starttls.required", Boolean.toString("smtp".equals(protocol) && user != null));
        set("ssl.checkserveridentity", "true");
        set("connectiontimeout", MILLIS);
        set("timeout", MILLIS);
        set("writetimeout", MILLIS);
    }

    static Smarthost of(String url) {
        return new Smarthost(URI.create(url));
    }

    private void set(String name, String value) {
        properties.setProperty("mail." + protocol + "." + name, value);
    }

    private int port(URI url) {
        if (url.getPort() > 0) {
            return url.getPort();
        }
        return "smtps".equals(protocol) ? 465 : user == null ? 25 : 587;
    }

    private Session session(String returnPath) {
        Properties own = new Properties();
        own.putAll(properties);
        own.setProperty("mail." + protocol + ".from", returnPath);
        return Session.getInstance(own);
    }

    /**
     * Returns when the server has taken the letter.
     *
     * @param returnPath where reports go when it does not arrive
     */
    void send(MimeMessage letter, String returnPath) throws MessagingException {
        try (Transport transport = session(returnPath).getTransport(protocol)) {
            transport.connect(user, password);
            transport.sendMessage(letter, letter.getAllRecipients());
        }
    }
}
