package vn.langnghe.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.langnghe.casework.queue.QueueView;
import vn.langnghe.identity.IdentityMode;
import vn.langnghe.office.staff.StaffRole;

class DeskTextsTest {
    private static final Pattern SAID = Pattern.compile("say\\.(?:of|with)\\('([^']+)'[,)]");

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (Reader file = Files.newBufferedReader(
                Path.of("src/main/resources/vn/langnghe/texts/desk_" + language + ".properties"))) {
            words.load(file);
        }
        return words;
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(new TreeSet<>(words("vi").keySet()))
                .isEqualTo(new TreeSet<>(words("en").keySet()));
    }

    @Test
    void everythingAPageSaysHasWords() throws IOException {
        Properties vi = words("vi");
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page : pages.filter(p -> p.toString().endsWith(".xhtml")).toList()) {
                Matcher said = SAID.matcher(Files.readString(page));
                while (said.find()) {
                    assertThat(vi).as(page.toString()).containsKey(said.group(1));
                }
            }
        }
    }

    @Test
    void everyConstantHasALabel() throws IOException {
        Properties vi = words("vi");
        Stream.of(QueueView.values())
                .forEach(view -> assertThat(vi).containsKeys("view." + view.code(), "view.icon." + view.code()));
        Stream.of(StaffRole.values()).forEach(role -> assertThat(vi).containsKeys("role." + role, "role.sees." + role));
        Stream.of(IdentityMode.values()).forEach(mode -> assertThat(vi).containsKey("call.mode." + mode));
        Stream.of(StaffPage.QUEUE, StaffPage.CALL, StaffPage.ESCALATED, StaffPage.OFFICES, StaffPage.ACCOUNT)
                .forEach(page -> assertThat(vi).containsKey("page." + page));
    }
}
