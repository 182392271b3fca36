package vn.langnghe.platform.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {
    @Test
    void nothingGivenMeansTheDemoOnLoopbackWithTheEmbeddedDatabase() {
        Settings settings = with(Map.of());

        assertThat(settings.httpPort()).isEqualTo(8080);
        assertThat(settings.bind()).isEqualTo("127.0.0.1");
        assertThat(settings.smtpPort()).isEqualTo(2525);
        assertThat(settings.embedded()).isTrue();
        assertThat(settings.demo()).isTrue();
        assertThat(settings.role()).isEqualTo(Role.ALL);
        assertThat(settings.node()).isEqualTo("all");
        assertThat(settings.publicUrl()).isEqualTo("http://localhost:8080");
        assertThat(settings.dataDir()).isAbsolute();
        assertThat(settings.imapUrls()).isEmpty();
    }

    @Test
    void anExternalDatabaseSwitchesTheDemoOff() {
        Settings settings = with(Map.of("LANGNGHE_DB_URL", "jdbc:mysql://db/langnghe"));

        assertThat(settings.embedded()).isFalse();
        assertThat(settings.demo()).isFalse();
    }

    @Test
    void theServerOfTheLauncherKnowsThatItsDatabaseIsTheEmbeddedOne() {
        Properties properties = new Properties();
        properties.setProperty(Settings.EMBEDDED, "true");
        Settings settings = Settings.of(properties, Map.of("LANGNGHE_DB_URL", "jdbc:mysql://127.0.0.1:1/langnghe"));

        assertThat(settings.embedded()).isTrue();
        assertThat(settings.demo()).isTrue();
    }

    @Test
    void aSystemPropertyWinsOverTheEnvironment() {
        Properties properties = new Properties();
        properties.setProperty("langnghe.http.port", "9090");

        assertThat(Settings.of(properties, Map.of("LANGNGHE_HTTP_PORT", "8181")).httpPort())
                .isEqualTo(9090);
    }

    @Test
    void anEmptyValueIsNotGiven() {
        assertThat(with(Map.of("LANGNGHE_HTTP_PORT", " ")).httpPort()).isEqualTo(8080);
    }

    @Test
    void anUnknownKeyStopsTheStartAndNamesTheNearest() {
        assertThatThrownBy(() -> with(Map.of("LANGNGHE_HTP_PORT", "8080")))
                .isInstanceOf(SettingsProblem.class)
                .hasMessage("Không có cài đặt LANGNGHE_HTP_PORT, có phải ý là LANGNGHE_HTTP_PORT?");
    }

    @ParameterizedTest
    @CsvSource({
        "LANGNGHE_HTTP_PORT, 99999",
        "LANGNGHE_HTTP_PORT, 0",
        "LANGNGHE_HTTP_PORT, abc",
        "LANGNGHE_HTTP_PORT, -1",
        "LANGNGHE_SMTP_PORT, 70000",
        "LANGNGHE_DEMO, maybe",
        "LANGNGHE_ROLE, x",
        "LANGNGHE_PROFILE, ha_noi",
        "LANGNGHE_CASE_PREFIX, phú yên",
        "LANGNGHE_MAIL_ADDRESS, nobody",
        "LANGNGHE_IMAP_URL, http://example.vn/",
        "LANGNGHE_IMAP_URL, imaps://a.example.vn/INBOX http://example.vn/",
        "LANGNGHE_IMAP_KEEP_DAYS, 0",
        "LANGNGHE_SMTP_TLS_KEY, /etc/key.pem",
        "LANGNGHE_OUT_SMTP_URL, mail.example.vn",
        "LANGNGHE_PUBLIC_URL, example.vn",
        "LANGNGHE_DB_URL, jdbc:postgresql://db/langnghe",
        "LANGNGHE_NODE, Máy 1",
    })
    void anImpossibleValueStopsTheStartWithOneSentenceThatNamesIt(String key, String value) {
        assertThatThrownBy(() -> with(Map.of(key, value)))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageContaining(key)
                .hasMessageEndingWith(".")
                .hasMessageNotContaining("\n");
    }

    @Test
    void severalMailboxesShareAnAccountOrHaveOneEach() {
        String two = "imaps://a.example.vn/INBOX imaps://b.example.vn/INBOX";

        assertThat(with(Map.of("LANGNGHE_IMAP_URL", two, "LANGNGHE_IMAP_PASSWORD", "một"))
                        .imapPasswords())
                .containsExactly("một");
        assertThat(with(Map.of("LANGNGHE_IMAP_URL", two, "LANGNGHE_IMAP_PASSWORD", "một hai"))
                        .imapPasswords())
                .containsExactly("một", "hai");
        assertThatThrownBy(() -> with(Map.of("LANGNGHE_IMAP_URL", two, "LANGNGHE_IMAP_USER", "a b c")))
                .isInstanceOf(SettingsProblem.class);
    }

    @Test
    void aPasswordMayHaveBlanks() {
        assertThat(with(Map.of("LANGNGHE_IMAP_URL", "imaps://a.example.vn", "LANGNGHE_IMAP_PASSWORD", "ab cd ef"))
                        .imapPasswords())
                .containsExactly("ab cd ef");
    }

    @Test
    void theTwoPortsMayNotBeTheSame() {
        assertThatThrownBy(() -> with(Map.of("LANGNGHE_HTTP_PORT", "2525"))).isInstanceOf(SettingsProblem.class);
    }

    @ParameterizedTest
    @CsvSource({"public", "staff"})
    void halfAServiceNeedsADatabaseOfItsOwn(String role) {
        assertThatThrownBy(() -> with(Map.of("LANGNGHE_ROLE", role)))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageContaining("LANGNGHE_DB_URL");

        Map<String, String> given = new HashMap<>(Map.of("LANGNGHE_ROLE", role));
        given.put("LANGNGHE_DB_URL", "jdbc:mysql://db:3306/langnghe");
        assertThat(with(given).role().name()).isEqualToIgnoringCase(role);
    }

    private static Settings with(Map<String, String> environment) {
        return Settings.of(new Properties(), environment);
    }
}
