package vn.langnghe.platform.setting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Every setting there is. The table for operators is {@code payara-config/README.md}; a test compares the two. */
public enum SettingKey {
    HTTP_PORT("8080"),
    BIND("127.0.0.1"),
    DATA_DIR("./data"),
    DEMO(""),
    DB_URL(""),
    DB_USER(""),
    DB_PASSWORD(""),
    SMTP_PORT("2525"),
    SMTP_TLS_CERT(""),
    SMTP_TLS_KEY(""),
    MAIL_ADDRESS("phananh@localhost"),
    IMAP_URL(""),
    IMAP_USER(""),
    IMAP_PASSWORD(""),
    IMAP_KEEP_DAYS(""),
    OUT_SMTP_URL(""),
    VIRUS_SCANNER(""),
    PROFILE("phu_yen_3_offices"),
    CASE_PREFIX("PY"),
    ROLE("all"),
    NODE(""),
    JAVA_FLAGS(""),
    PUBLIC_URL("");

    static final String ENV_PREFIX = "LANGNGHE_";
    static final String PROPERTY_PREFIX = "langnghe.";

    private final String byDefault;

    SettingKey(String byDefault) {
        this.byDefault = byDefault;
    }

    /** As in the environment: {@code LANGNGHE_HTTP_PORT}. */
    public String env() {
        return ENV_PREFIX + name();
    }

    /** As a system property: {@code langnghe.http.port}. */
    public String property() {
        return PROPERTY_PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** Empty when the setting has no value unless given, or when the value follows from others. */
    public String byDefault() {
        return byDefault;
    }

    static Optional<SettingKey> ofEnv(String env) {
        return Arrays.stream(values()).filter(k -> k.env().equals(env)).findFirst();
    }

    /** The key somebody most likely meant. */
    static SettingKey nearest(String env) {
        return Arrays.stream(values())
                .min(Comparator.comparingInt(k -> distance(env, k.env())))
                .orElseThrow();
    }

    /** Levenshtein's edit distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
