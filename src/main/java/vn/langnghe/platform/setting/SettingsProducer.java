package vn.langnghe.platform.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes {@link Settings} injectable inside the server; read once. */
@ApplicationScoped
class SettingsProducer {
    @Produces
    @Singleton
    Settings settings() {
        return Settings.read();
    }
}
