package vn.langnghe.platform;

import com.mysql.cj.jdbc.MysqlDataSource;
import com.mysql.cj.jdbc.exceptions.CommunicationsException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import vn.langnghe.platform.setting.Settings;
import vn.langnghe.platform.setting.SettingsProblem;

/**
 * The one way to the database: where {@link Settings} say, with the driver options everything else relies on. The
 * server's pool (web.xml), Flyway and the command-line tools all make their connections here.
 *
 * <p>Options: the collation in which Vietnamese compares without marks; times in UTC; strict mode, so nothing is ever
 * cut silently; time-outs, since the driver's default is to wait for ever; reading local files switched off.
 */
public class Database extends MysqlDataSource {
    private static final long serialVersionUID = 1L;

    private static final Map<String, String> OPTIONS = Map.ofEntries(
            Map.entry("characterEncoding", "UTF-8"),
            Map.entry("connectionCollation", "utf8mb4_unicode_520_ci"),
            Map.entry("connectionTimeZone", "UTC"),
            // persistence sends LocalDateTime as a Timestamp of the machine's zone: kept as written, never shifted
            Map.entry("preserveInstants", "false"),
            Map.entry(
                    "sessionVariables",
                    "time_zone='+00:00',sql_mode='STRICT_TRANS_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,"
                            + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION',innodb_lock_wait_timeout=10"),
            Map.entry("connectTimeout", "10000"),
            Map.entry("socketTimeout", "120000"),
            Map.entry("tcpKeepAlive", "true"),
            Map.entry("allowLoadLocalInfile", "false"),
            Map.entry("allowUrlInLocalInfile", "false"),
            Map.entry("autoDeserialize", "false"),
            Map.entry("useServerPrepStmts", "true"),
            Map.entry("cachePrepStmts", "true"),
            // an intake needs about forty; what lies prepared costs the server some 30 kB each, in every connection
            Map.entry("prepStmtCacheSize", "120"),
            Map.entry("prepStmtCacheSqlLimit", "16384"),
            Map.entry("rewriteBatchedStatements", "true"),
            Map.entry("useLocalSessionState", "true"),
            Map.entry("cacheServerConfiguration", "true"),
            Map.entry("tinyInt1isBit", "true"));

    /** The launcher starts the embedded database and the server at the same time. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final long PAUSE_MILLIS = 50;

    private final transient Settings settings;
    private final long patientUntil;

    /** For the server's pool, which makes it by name. */
    public Database() {
        this(Settings.read());
    }

    public Database(Settings settings) {
        this.settings = settings;
        boolean startsBesideUs = settings.embedded() && Long.getLong(Settings.LAUNCHER) != null;
        this.patientUntil = System.nanoTime() + (startsBesideUs ? PATIENCE.toNanos() : 0);
        setURL(withOptions(settings.dbUrl().orElseThrow(() -> new SettingsProblem("Chưa có LANGNGHE_DB_URL."))));
    }

    /** What the operator wrote in the address wins over our options. */
    static String withOptions(String url) {
        StringBuilder all = new StringBuilder(url).append(url.contains("?") ? "" : "?");
        OPTIONS.forEach((name, value) -> {
            if (!url.contains(name + "=")) {
                all.append(all.charAt(all.length() - 1) == '?' ? "" : "&")
                        .append(name)
                        .append('=')
                        .append(encode(value));
            }
        });
        return all.toString();
    }

    private static String encode(String value) {
        return java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8);
    }

    @Override
    public Connection getConnection() throws SQLException {
        while (true) {
            try {
                return super.getConnection(settings.dbUser(), settings.dbPassword());
            } catch (CommunicationsException e) {
                if (System.nanoTime() - patientUntil > 0) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The pool passes an empty account of its own; ours is in the settings. */
    @Override
    public Connection getConnection(String ignoredUser, String ignoredPassword) throws SQLException {
        return getConnection();
    }
}
