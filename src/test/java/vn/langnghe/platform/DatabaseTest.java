package vn.langnghe.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseTest {
    @Test
    void ourOptionsAreAddedAndTheOperatorsWin() {
        String url = Database.withOptions("jdbc:mysql://db/langnghe?socketTimeout=5");

        assertThat(url)
                .startsWith("jdbc:mysql://db/langnghe?socketTimeout=5&")
                .contains("&connectionCollation=utf8mb4_unicode_520_ci")
                .contains("&allowLoadLocalInfile=false")
                .containsOnlyOnce("socketTimeout=");
        assertThat(Database.withOptions("jdbc:mysql://db/langnghe")).matches("jdbc:mysql://db/langnghe\\?[^&?]+&.*");
    }
}
