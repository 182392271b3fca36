package vn.langnghe.mail.poller;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.InetAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import vn.langnghe.platform.setting.Settings;

/**
 * A folder on a server, as the settings name it.
 *
 * @param name by which our books know it: {@code host/user/folder}, ASCII, at most 80 characters
 */
record Mailbox(String name, URI url, String user, String password, String folder) {
    private static final int LONGEST_NAME = 80;
    private static final int SECURE_PORT = 993;
    private static final int CLEAR_PORT = 143;
    private static final String CONNECT_MILLIS = "20000";

    /** A server that says nothing for so long is given up. */
    private static final String SILENCE_MILLIS = "60000";

    /** So many bytes of a mail are asked for at once. */
    private static final String PIECE = Integer.toString(256 << 10);

    /** All that are to be polled, in the order of the settings. */
    static List<Mailbox> all(Settings settings) {
        List<Mailbox> all = new ArrayList<>();
        List<String> urls = settings.imapUrls();
        for (int i = 0; i < urls.size(); i++) {
            URI url = URI.create(urls.get(i));
            String user = nth(settings.imapUsers(), i);
            String password = nth(settings.imapPasswords(), i);
            for (String folder : folders(url)) {
                all.add(of(url, user, password, folder));
            }
        }
        return all;
    }

    private static String nth(List<String> values, int i) {
        return values.isEmpty() ? "" : values.get(Math.min(i, values.size() - 1));
    }

    private static List<String> folders(URI url) {
        String path = url.getRawPath() == null ? "" : url.getRawPath().replaceFirst("^/", "");
        return path.isEmpty() ? List.of("INBOX") : List.of(path.split(","));
    }

    private static Mailbox of(URI url, String user, String password, String folder) {
        String name =
                URI.create(url.getHost() + "/" + encoded(user) + "/" + folder).toASCIIString();
        if (name.length() > LONGEST_NAME) {
            String mark = Integer.toHexString(name.hashCode());
            name = name.substring(0, LONGEST_NAME - mark.length() - 1) + "~" + mark;
        }
        return new Mailbox(name, url, user, password, URLDecoder.decode(folder.replace("+", "%2B"), UTF_8));
    }

    private static String encoded(String user) {
        return user.replaceAll("[^\\p{L}\\p{N}@._+-]", "_");
    }

    String protocol() {
        return url.getScheme();
    }

    String host() {
        return url.getHost();
    }

    int port() {
        int byDefault = "imaps".equals(protocol()) ? SECURE_PORT : CLEAR_PORT;
        return url.getPort() > 0 ? url.getPort() : byDefault;
    }

    /** For the mail library. Never in clear over a network: without TLS there is no login, or the wire is a loop. */
    Properties properties() {
        Properties all = new Properties();
        set(all, "connectiontimeout", CONNECT_MILLIS);
        set(all, "timeout", SILENCE_MILLIS);
        set(all, "writetimeout", SILENCE_MILLIS);
        set(all, "ssl.checkserveridentity", "true");
        boolean starts = "imap".equals(protocol()) && !loopback();
        set(all, "starttls.enable", Boolean.toString(starts));
        set(all, "starttls.required", Boolean.toString(starts));
        set(all, "peek", "true");
        set(all, "fetchsize", PIECE);
        // sizes that a server announces may be wrong: read to the end, whatever it says
        set(all, "ignorebodystructuresize", "true");
        return all;
    }

    private void set(Properties all, String name, String value) {
        all.setProperty("mail." + protocol() + "." + name, value);
    }

    private boolean loopback() {
        try {
            return InetAddress.getByName(host()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Never the password. */
    @Override
    public String toString() {
        return name;
    }
}
