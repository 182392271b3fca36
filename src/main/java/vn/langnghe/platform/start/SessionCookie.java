package vn.langnghe.platform.start;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import vn.langnghe.platform.Settings;

/** Behind HTTPS the session cookie travels over HTTPS only; on a plain loopback address it could not be set at all. */
@WebListener
public class SessionCookie implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean https = Settings.read().publicUrl().startsWith("https:");
        event.getServletContext().getSessionCookieConfig().setSecure(https);
    }
}
