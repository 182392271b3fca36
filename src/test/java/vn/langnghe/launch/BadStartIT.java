package vn.langnghe.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.langnghe.testing.Launched;

/** What cannot work says so in one sentence and ends at once. */
class BadStartIT {
    private static final Duration AT_ONCE = Duration.ofSeconds(60);

    private final Map<String, String> settings = Launched.settings("bad-start");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LANGNGHE_HTP_PORT | 8080 | Không có cài đặt LANGNGHE_HTP_PORT, có phải ý là LANGNGHE_HTTP_PORT?",
                "LANGNGHE_HTTP_PORT | 99999 | LANGNGHE_HTTP_PORT=99999 không dùng được: phải là một số từ 1 đến 65535.",
                "LANGNGHE_DEMO | maybe | LANGNGHE_DEMO=maybe không dùng được: phải là true hoặc false.",
                "LANGNGHE_ROLE | x | LANGNGHE_ROLE=x không dùng được: phải là public hoặc staff hoặc all.",
                "LANGNGHE_ROLE | public | Vai trò public cần LANGNGHE_DB_URL, vì cơ sở dữ liệu nhúng chỉ phục vụ vai trò all.",
                "LANGNGHE_BIND | 192.0.2.77 | LANGNGHE_BIND=192.0.2.77 không dùng được: máy này không có địa chỉ đó.",
            })
    void anImpossibleSettingIsNamed(String key, String value, String sentence) {
        settings.put(key, value);

        assertSaysOnly(sentence);
    }

    @ParameterizedTest
    @CsvSource({"LANGNGHE_HTTP_PORT", "LANGNGHE_SMTP_PORT"})
    void anOccupiedPortIsNamed(String key) throws IOException {
        try (ServerSocket stranger = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            settings.put(key, Integer.toString(stranger.getLocalPort()));

            assertSaysOnly("Cổng " + stranger.getLocalPort() + " (" + key + ") đang bị chương trình khác dùng.");
        }
    }

    @Test
    void aDataFolderThatCannotBeWrittenIsNamed() throws IOException {
        Path file = Files.createDirectories(Launched.folder("bad-start")).resolve("a-file");
        Files.writeString(file, "no folder");
        settings.put("LANGNGHE_DATA_DIR", file.toString());

        assertSaysOnly("Không ghi được vào thư mục dữ liệu " + file + " (LANGNGHE_DATA_DIR).");
    }

    @Test
    void anExternalDatabaseThatDoesNotAnswerIsNamed() {
        int nobody = Launched.freePort();
        settings.put("LANGNGHE_DB_URL", "jdbc:mysql://127.0.0.1:" + nobody + "/langnghe?connectTimeout=500");

        Launched launched = Launched.start(settings);

        assertThat(launched.awaitExit(AT_ONCE)).isEqualTo(1);
        assertThat(launched.output().strip())
                .startsWith("Không kết nối được cơ sở dữ liệu jdbc:mysql://127.0.0.1:" + nobody + "/langnghe (")
                .doesNotContain("\n");
    }

    @Test
    void anUnknownSubcommandIsNamed() {
        Launched launched = Launched.start(settings, "hop");

        assertThat(launched.awaitExit(AT_ONCE)).isEqualTo(2);
        assertThat(launched.output().strip()).isEqualTo("Không có lệnh hop, hãy xem: java -jar lang-nghe.jar help");
    }

    @Test
    void helpListsOnlyWhatExists() {
        Launched launched = Launched.start(settings, "help");

        assertThat(launched.awaitExit(AT_ONCE)).isZero();
        assertThat(launched.output())
                .contains("serve", "migrate", "doctor", "help")
                .doesNotContain("restore");
    }

    private void assertSaysOnly(String sentence) {
        Launched launched = Launched.start(settings);

        assertThat(launched.awaitExit(AT_ONCE)).isEqualTo(1);
        assertThat(launched.output().strip()).isEqualTo(sentence);
    }
}
