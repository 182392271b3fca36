package vn.langnghe.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.langnghe.testing.RunningService;

/** The mail that {@code /hotlines} offers for copying is understood by the mail door, line by line. */
class MailTemplateIT {
    private static final Mails MAILS = new Mails();
    private static final Pattern SAMPLE = Pattern.compile("(?s)<pre class=\"sample\">(.*?)</pre>");

    @Test
    void theVietnameseSampleIsUnderstood() {
        JsonObject found = caseFrom("/hotlines");
        assertThat(found.getString("text")).startsWith("Tôi nộp hồ sơ").doesNotContain("Ngôn ngữ");
        assertThat(letter(found)).isEqualTo("vi");
    }

    @Test
    void theEnglishSampleIsUnderstood() {
        JsonObject found = caseFrom("/hotlines?lang=en");
        assertThat(found.getString("text")).startsWith("I handed in").doesNotContain("Language");
        assertThat(letter(found)).isEqualTo("en");
    }

    private static JsonObject caseFrom(String page) {
        Matcher sample = SAMPLE.matcher(RunningService.get().http().get(page).body());
        assertThat(sample.find()).isTrue();
        String from = Mails.someone();
        String number = MAILS.open(from, Mails.mail(from, "Theo mẫu", sample.group(1)));
        JsonObject found = MAILS.caseOf(number);
        assertThat(found.getString("kind")).isEqualTo("PHAN_ANH");
        assertThat(found.getString("category")).isEqualTo("DOSSIER_DELAY");
        assertThat(one("select subject_rank v from case_file", found)).isEqualTo("STAFF");
        assertThat(one("select confidentiality v from case_file", found)).isEqualTo("SEALED");
        assertThat(found.toString()).contains("Đồng Mẫu");
        return found;
    }

    private static String letter(JsonObject found) {
        return one("select l.language v from letter_contact l join case_file c on c.id = l.case_id", found);
    }

    private static String one(String sql, JsonObject found) {
        return MAILS.rows(sql + " where number = '" + found.getString("caseNumber") + "'")
                .findFirst()
                .orElse("");
    }
}
