package vn.langnghe.platform.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SettingsTableTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(LANGNGHE_\\w+)` \\| (?:`([^`]*)`)?");

    @Test
    void theOperatorsTableHasEveryKeyAndNoOther() throws IOException {
        String table = Files.readString(Path.of("payara-config/README.md"));
        List<String> rows = ROW.matcher(table).results().map(r -> r.group(1)).toList();

        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(SettingKey.values()).map(SettingKey::env).toList());
    }

    @Test
    void theOperatorsTableTellsTheDefaults() throws IOException {
        String table = Files.readString(Path.of("payara-config/README.md"));
        for (MatchResult row : ROW.matcher(table).results().toList()) {
            String byDefault = SettingKey.ofEnv(row.group(1)).orElseThrow().byDefault();
            if (!byDefault.isEmpty()) {
                assertThat(row.group(2)).as(row.group(1)).isEqualTo(byDefault);
            }
        }
    }
}
