package vn.langnghe.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import vn.langnghe.platform.setting.Settings;

/**
 * The session cookie is for TLS only where people reach us by TLS: behind a proxy the request itself does not tell. The
 * rest of the rules stands in {@code web.xml} and {@code payara-web.xml}.
 */
@WebListener
public class CookieRules implements ServletContextListener {
    @Inject
    private Settings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        if (settings.publicUrl().startsWith("https:")) {
            event.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
