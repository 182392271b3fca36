package vn.langnghe.platform.start;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Libraries that read what people send and print it when they are asked to say more: at FINE the web server writes every
 * header of every request, the mail client every address. They never say more than {@code INFO}, whatever levels an
 * operator sets to find a fault: a name in a log is a name outside the vault.
 */
final class QuietLibraries {
    private static final List<String> NAMES = List.of(
            "org.glassfish.grizzly",
            "org.glassfish.jersey",
            "org.glassfish.soteria",
            "org.apache.catalina",
            "jakarta.enterprise.web",
            "jakarta.enterprise.resource.webcontainer",
            "com.sun.faces",
            "jakarta.mail",
            "org.eclipse.angus",
            "org.subethamail",
            "org.eclipse.persistence",
            "org.mariadb.jdbc");

    /** Held here: a logger that nobody holds forgets its level. */
    private static List<Logger> held = List.of();

    private QuietLibraries() {}

    static synchronized void hush() {
        held = NAMES.stream().map(Logger::getLogger).toList();
        held.stream().filter(logger -> logger.isLoggable(Level.CONFIG)).forEach(logger -> logger.setLevel(Level.INFO));
    }
}
