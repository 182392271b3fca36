package vn.langnghe.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;

class TrackPageIT {
    private final Http http = RunningService.get().http();
    private final Reply receipt = WebForm.opened().post();
    private final String number = WebForm.number(receipt);
    private final String code = WebForm.code(receipt);

    private Reply look(String someNumber, String someCode, String... more) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("number", someNumber);
        fields.put("code", someCode);
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return http.postForm("/track", fields);
    }

    /** Changes one digit so that the check digit is right again: another code, not a mistyped one. */
    private static String anotherCode(String code) {
        for (int i = 0; i < 1_000_000; i++) {
            String candidate = String.format("%016d", 1_000_003L * i + 17);
            boolean fits = vn.langnghe.seal.ReceiptCode.parse(candidate)
                    .filter(vn.langnghe.seal.ReceiptCode::checkDigitRight)
                    .isPresent();
            if (fits && !candidate.equals(code)) {
                return candidate;
            }
        }
        throw new AssertionError();
    }

    @Test
    void numberAndCodeOpenTheSixSteps() {
        Reply page = look(number.toLowerCase(java.util.Locale.ROOT), code.replaceAll("(.{4})", "$1-"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Đã nhận, đang xem xét").contains("Vì sao hạn này?");
        assertThat(page.body().split("<h3>", -1)).hasSizeGreaterThanOrEqualTo(7);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void anUnknownNumberAndAWrongCodeAreTheSamePage() {
        String wrong = anotherCode(code);
        Reply wrongCode = look(number, wrong);
        Reply unknown = look("PY-1999-000001", wrong);
        assertThat(wrongCode.status()).isEqualTo(404).isEqualTo(unknown.status());
        assertThat(wrongCode.body().replace(number, "N"))
                .isEqualTo(unknown.body().replace("PY-1999-000001", "N"));
        assertThat(wrongCode.body()).contains("không khớp");
    }

    @Test
    void aMistypedCodeIsToldAtOnce() {
        char last = code.charAt(15) == '0' ? '1' : '0';
        Reply page = look(number, code.substring(0, 15) + last);
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("href=\"#code\"").contains("Mã bí mật gõ chưa đúng");
        assertThat(look(number, "x".repeat(200_000)).status()).isEqualTo(422);
    }

    @Test
    void aCodeInTheAddressOpensNothing() {
        Reply page = http.get("/track?so=" + number + "&number=" + number + "&code=" + code);
        assertThat(page.body()).contains("value=\"" + number + "\"").doesNotContain(code);
        assertThat(page.body()).doesNotContain("Đã đến đâu rồi?");
    }

    @Test
    void aMessageArrivesOnceHoweverOftenItIsPosted() {
        String words = "Tôi nhớ thêm <b>một điều</b> #{7*7}";
        look(number, code, "act", "say", "reply", words);
        Reply page = look(number, code, "act", "say", "reply", words);
        assertThat(page.body().split("#\\{7\\*7}", -1)).hasSize(2);
        assertThat(page.body()).contains("&lt;b&gt;").contains("Đã gửi.");
        Reply empty = look(number, code, "act", "say", "reply", " ");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()).contains("href=\"#reply\"");
    }

    @Test
    void withdrawingNeedsTheTickAndClosesTheCase() {
        assertThat(look(number, code, "act", "withdraw").status()).isEqualTo(422);
        assertThat(look(number, code, "act", "withdraw", "withdraw", "yes").body())
                .contains("Đã rút. Hồ sơ kết thúc.")
                .contains("Người gửi rút");
    }

    @Test
    void theReceiptAsksForTheLastFourDigits() {
        Reply wrong = http.postForm("/receipt", Map.of("number", number, "code", code, "last", "x"));
        assertThat(wrong.body()).contains("Bốn số cuối chưa đúng").contains(code);
        Reply right = http.postForm("/receipt", Map.of("number", number, "code", code, "last", code.substring(12)));
        assertThat(right.body()).contains("Ông/bà đã giữ đúng mã").doesNotContain(code);
    }

    @Test
    void openingALinkThatLeadsNowhereChangesNothingAndSaysSo() {
        Reply page = http.get("/code?t=khong-co");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Đường dẫn này đã được dùng");
    }
}
