package vn.langnghe.platform.setting;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What the operator decided: system property, then environment, then default. Immutable, complete and checked when it
 * exists; used by the launcher and inside the server alike.
 *
 * <p>An unknown {@code LANGNGHE_*} variable and an impossible value throw {@link SettingsProblem} with one sentence.
 * An empty value counts as not given.
 */
public final class Settings {
    /** Set by the launcher for its server process, never by people: the database is the embedded one. */
    public static final String EMBEDDED = "langnghe.internal.embedded";

    /** Set by the launcher for its server process: its own process id. */
    public static final String LAUNCHER = "langnghe.internal.launcher";

    private final Map<SettingKey, String> values;
    private final boolean embedded;

    private Settings(Map<SettingKey, String> values, boolean embedded) {
        this.values = values;
        this.embedded = embedded;
    }

    /** The settings of this process. */
    public static Settings read() {
        return of(System.getProperties(), System.getenv());
    }

    /** The same from given sources, for tests and for whoever starts a process with other settings. */
    public static Settings of(Properties properties, Map<String, String> environment) {
        SettingRules.onlyKnown(environment.keySet());
        Map<SettingKey, String> values = new EnumMap<>(SettingKey.class);
        for (SettingKey key : SettingKey.values()) {
            values.put(key, first(properties.getProperty(key.property()), environment.get(key.env()), key.byDefault()));
        }
        boolean embedded =
                values.get(SettingKey.DB_URL).isEmpty() || Boolean.parseBoolean(properties.getProperty(EMBEDDED));
        SettingRules.check(values, embedded);
        return new Settings(Map.copyOf(values), embedded);
    }

    private static String first(String property, String variable, String byDefault) {
        if (property != null && !property.isBlank()) {
            return property.strip();
        }
        return variable != null && !variable.isBlank() ? variable.strip() : byDefault;
    }

    private String text(SettingKey key) {
        return values.get(key);
    }

    private Optional<String> given(SettingKey key) {
        return Optional.of(text(key)).filter(v -> !v.isEmpty());
    }

    public int httpPort() {
        return Integer.parseInt(text(SettingKey.HTTP_PORT));
    }

    public String bind() {
        return text(SettingKey.BIND);
    }

    /** Absolute. */
    public Path dataDir() {
        return pathOf(text(SettingKey.DATA_DIR));
    }

    static Path pathOf(String typed) throws InvalidPathException {
        return Path.of(typed).toAbsolutePath().normalize();
    }

    public boolean demo() {
        return given(SettingKey.DEMO).map(Boolean::parseBoolean).orElse(embedded);
    }

    /** Whether the launcher keeps the database itself; true inside its server process as well. */
    public boolean embedded() {
        return embedded;
    }

    public Optional<String> dbUrl() {
        return given(SettingKey.DB_URL);
    }

    public String dbUser() {
        return text(SettingKey.DB_USER);
    }

    public String dbPassword() {
        return text(SettingKey.DB_PASSWORD);
    }

    /** 0 = no listener. */
    public int smtpPort() {
        return Integer.parseInt(text(SettingKey.SMTP_PORT));
    }

    /** Certificate chain and private key of the mail port, two PEM files; both or none. */
    public Optional<Path> smtpTlsCert() {
        return given(SettingKey.SMTP_TLS_CERT).map(Settings::pathOf);
    }

    public Optional<Path> smtpTlsKey() {
        return given(SettingKey.SMTP_TLS_KEY).map(Settings::pathOf);
    }

    public String mailAddress() {
        return text(SettingKey.MAIL_ADDRESS);
    }

    /** Addresses of mailboxes, in the order given; see {@code vn.langnghe.mail.poller}. */
    public List<String> imapUrls() {
        return words(text(SettingKey.IMAP_URL));
    }

    /** One account for every address, or as many as there are addresses; empty when none was given. */
    public List<String> imapUsers() {
        return words(text(SettingKey.IMAP_USER));
    }

    /** As the accounts; with a single address the value as it stands, blanks and all. */
    public List<String> imapPasswords() {
        String all = text(SettingKey.IMAP_PASSWORD);
        return imapUrls().size() == 1 && !all.isEmpty() ? List.of(all) : words(all);
    }

    /** After how many days a stored mail is deleted from its mailbox; empty when never. */
    public Optional<Integer> imapKeepDays() {
        return given(SettingKey.IMAP_KEEP_DAYS).map(Integer::valueOf);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
    }

    /** Where clamd listens on this machine; empty = nothing is scanned. */
    public Optional<String> virusScanner() {
        return given(SettingKey.VIRUS_SCANNER);
    }

    public Optional<String> outSmtpUrl() {
        return given(SettingKey.OUT_SMTP_URL);
    }

    public String profile() {
        return text(SettingKey.PROFILE);
    }

    public String casePrefix() {
        return text(SettingKey.CASE_PREFIX);
    }

    public Role role() {
        return Role.valueOf(text(SettingKey.ROLE).toUpperCase(Locale.ROOT));
    }

    /** Name of this process among several on one database; by default its role. */
    public String node() {
        return given(SettingKey.NODE).orElse(role().name().toLowerCase(Locale.ROOT));
    }

    /** Without a slash at the end. */
    public String publicUrl() {
        return given(SettingKey.PUBLIC_URL)
                .orElse("http://localhost:" + httpPort())
                .replaceAll("/+$", "");
    }

    /** More flags for the server's virtual machine, after ours. */
    public List<String> javaFlags() {
        return given(SettingKey.JAVA_FLAGS).map(f -> List.of(f.split("\\s+"))).orElse(List.of());
    }

    /** The same settings with the address of the embedded database, once that is known. */
    public Settings withEmbeddedDatabase(String url, String user, String password) {
        Map<SettingKey, String> all = new EnumMap<>(values);
        all.put(SettingKey.DB_URL, url);
        all.put(SettingKey.DB_USER, user);
        all.put(SettingKey.DB_PASSWORD, password);
        return new Settings(Map.copyOf(all), true);
    }

    /** For a child process: every value that is not empty, under its environment name. */
    public Map<String, String> asEnvironment() {
        Map<String, String> all = new TreeMap<>();
        values.forEach((key, value) -> {
            if (!value.isEmpty()) {
                all.put(key.env(), value);
            }
        });
        all.put(SettingKey.DATA_DIR.env(), dataDir().toString());
        all.put(SettingKey.DEMO.env(), Boolean.toString(demo()));
        return all;
    }
}
