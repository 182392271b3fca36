package vn.langnghe.web.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.web.AtTheDesk;

class CallPageIT {
    private static final Pattern KEY = Pattern.compile("name=\"sheet\" value=\"([\\w-]{22})\"");
    private static final Pattern NUMBER = Pattern.compile("PY · \\d{4} · [\\d ]+");

    private final AtTheDesk operator = AtTheDesk.as("operator");

    private String key() {
        Matcher found = KEY.matcher(operator.get("/operator/call").body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static Map<String, String> sheet(String key, String button) {
        return new HashMap<>(Map.of(
                "sheet", key,
                "do", button,
                "text", "Mấy bữa nay lên xã từ 7 giờ 30 mà 8 giờ 45 mới mở cửa",
                "mode", "ANONYMOUS",
                "place", "xã Đồng Mẫu"));
    }

    @Test
    void aDoubleClickGivesOneCase() {
        String key = key();
        Reply first = operator.post("/operator/call", sheet(key, "save"));
        Reply second = operator.post("/operator/call", sheet(key, "save"));
        assertThat(first.status()).isEqualTo(200);
        assertThat(number(second)).isEqualTo(number(first));
    }

    @Test
    void aDraftSurvivesAndNobodyElseCanAskForIt() {
        String key = key();
        Reply kept = operator.post("/operator/draft", sheet(key, ""));
        assertThat(kept.body()).matches("đã lưu \\d\\d:\\d\\d:\\d\\d");
        assertThat(AtTheDesk.as("operator").get("/operator/call?sheet=" + key).body())
                .contains("8 giờ 45 mới mở cửa");
        assertThat(AtTheDesk.as("triage").get("/operator/call?sheet=" + key).status())
                .isEqualTo(404);
        operator.post("/operator/call", sheet(key, "drop"));
        assertThat(operator.get("/operator/call?sheet=" + key).body()).doesNotContain("8 giờ 45 mới mở cửa");
    }

    @Test
    void theCallerIsAskedHowToBeNamed() {
        Map<String, String> sheet = sheet(key(), "save");
        sheet.remove("mode");
        Reply refused = operator.post("/operator/call", sheet);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("Xin hỏi người gọi").contains("8 giờ 45 mới mở cửa");
    }

    @Test
    void theSheetIsReadBackInSentences() {
        assertThat(operator.post("/operator/call", sheet(key(), "read")).body())
                .contains("“Xảy ra tại xã Đồng Mẫu.”")
                .contains("Về danh tính, ông/bà chọn: Không nêu tên");
    }

    @Test
    void aForgedKeyIsAnUnknownSheet() {
        String forged = "mấy-bữa-nay-lên-xã-từ-7";
        String path = "/operator/call?sheet=" + URLEncoder.encode(forged, StandardCharsets.UTF_8);
        assertThat(operator.get(path).status()).isEqualTo(200);
        assertThat(operator.post("/operator/call", sheet(forged, "drop")).status())
                .isEqualTo(302);
        assertThat(operator.post("/operator/draft", sheet(forged, "")).status()).isEqualTo(422);
    }

    private static String number(Reply receipt) {
        Matcher found = NUMBER.matcher(receipt.body());
        assertThat(found.find()).as("a number to read out").isTrue();
        return found.group();
    }
}
