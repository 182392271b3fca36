package vn.langnghe.launch;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import vn.langnghe.platform.StartProblem;
import vn.langnghe.platform.setting.SettingKey;
import vn.langnghe.platform.setting.Settings;

/** Finds out before anything is started whether we may listen where we should. */
final class Ports {
    private Ports() {}

    /** Throws {@link StartProblem} naming the first port that is not ours to take. */
    static void check(Settings settings) {
        InetAddress address = address(settings.bind());
        tryOut(address, settings.httpPort(), SettingKey.HTTP_PORT);
        if (settings.smtpPort() != 0) {
            tryOut(address, settings.smtpPort(), SettingKey.SMTP_PORT);
        }
    }

    /** A port of the loopback address that nobody uses now. */
    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartProblem("Máy này không còn cổng mạng nào trống.", e);
        }
    }

    private static InetAddress address(String bind) {
        try {
            return InetAddress.getByName(bind);
        } catch (UnknownHostException e) {
            throw new StartProblem(SettingKey.BIND.env() + "=" + bind + " không dùng được: không có địa chỉ này.", e);
        }
    }

    private static void tryOut(InetAddress address, int port, SettingKey key) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (BindException e) {
            throw new StartProblem(reason(e, address, port, key), e);
        } catch (IOException e) {
            throw new StartProblem("Không mở được cổng " + port + " (" + key.env() + ").", e);
        }
    }

    private static String reason(BindException e, InetAddress address, int port, SettingKey key) {
        String said = String.valueOf(e.getMessage());
        if (said.contains("Permission denied")) {
            return "Không có quyền mở cổng " + port + " (" + key.env() + "), hãy dùng cổng từ 1024 trở lên.";
        }
        if (said.contains("assign")) {
            return SettingKey.BIND.env() + "=" + address.getHostAddress()
                    + " không dùng được: máy này không có địa chỉ đó.";
        }
        return "Cổng " + port + " (" + key.env() + ") đang bị chương trình khác dùng.";
    }
}
