package vn.langnghe.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.web.AtTheDesk;

/** The administrator tries and changes the lexicon, and reads no case while doing so. */
class LexiconPageIT {
    private static final String PAGE = "/admin/lexicon";
    private static final String GROUP = "CATEGORY:PRAISE";
    private static final String STORY = "Bữa đó mưa gió mà chú bảo vệ vẫn tặng hoa sen đá cho từng người.";
    private static final Pattern ROW =
            Pattern.compile("hoa sen đá</th>.*?name=\"end\" value=\"(\\d+)\"", Pattern.DOTALL);

    private final AtTheDesk admin = AtTheDesk.as("admin");

    private Reply post(String what, String... fields) {
        Map<String, String> form = new java.util.LinkedHashMap<>(Map.of("group", GROUP, "do", what));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return admin.post(PAGE, form);
    }

    @Test
    void aPhraseIsTriedOnPastCasesThenAddedThenEnded() {
        AtTheDesk.newCase(STORY, "PRAISE", "UBND_BINH_SA");
        assertThat(reading()).contains("chưa rõ");

        String tried = post("try", "phrase", "hoa sen đá", "weight", "4").body();
        assertThat(tried).containsPattern("Sẽ thay đổi [1-9]\\d* trong \\d+ vụ việc");
        assertThat(tried).contains("chưa rõ → Khen ngợi").contains("niêm phong");
        assertThat(tried).doesNotContain("chú bảo vệ");
        assertThat(reading()).contains("chưa rõ");

        assertThat(post("apply", "phrase", "hoa sen đá", "weight", "4").status())
                .isEqualTo(302);
        assertThat(reading()).contains("Khen ngợi").contains("“hoa sen đá”");

        Matcher row = ROW.matcher(admin.get(PAGE + "?group=" + GROUP).body());
        assertThat(row.find()).isTrue();
        assertThat(post("apply", "end", row.group(1)).status()).isEqualTo(302);
        assertThat(reading()).contains("chưa rõ");
    }

    private String reading() {
        String page = post("read", "text", STORY).body();
        return page.substring(page.indexOf("id=\"reading\""), page.indexOf("name=\"do\" value=\"read\""));
    }

    @Test
    void whatCannotBeReadIsRefusedInWords() {
        Reply refused = post("try", "phrase", "(sen|", "weight", "3");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Cụm từ không đọc được").contains("value=\"(sen|\"");
        assertThat(post("try", "phrase", "sen đá", "weight", "99").body()).contains("Trọng số từ -9 đến 9");
        assertThat(post("apply", "phrase", "đáng khen", "weight", "3").body()).contains("đã có với cùng gợi ý");
    }

    @Test
    void nobodyElseOpensIt() {
        assertThat(AtTheDesk.as("triage").get(PAGE).status()).isEqualTo(404);
        assertThat(admin.get(PAGE).status()).isEqualTo(200);
    }
}
