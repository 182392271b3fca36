package vn.langnghe.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import vn.langnghe.platform.setting.Settings;

/** Asks {@code /health/ready} on the address the server was told to listen on. */
final class Probe {
    private static final int PATIENCE_MILLIS = 5000;

    private final Settings settings;

    Probe(Settings settings) {
        this.settings = settings;
    }

    boolean isReady() {
        return status() == HttpURLConnection.HTTP_OK;
    }

    /** -1 when nobody answers. */
    private int status() {
        try {
            String url = "http://" + host() + ":" + settings.httpPort() + "/health/ready";
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            try {
                return connection.getResponseCode();
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return -1;
        }
    }

    private String host() throws IOException {
        InetAddress bind = InetAddress.getByName(settings.bind());
        InetAddress asked = bind.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : bind;
        return asked.getHostAddress().contains(":") ? "[" + asked.getHostAddress() + "]" : asked.getHostAddress();
    }
}
