package vn.langnghe.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.api.Caller.codeOf;
import static vn.langnghe.api.Caller.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langnghe.seal.ReceiptCode;
import vn.langnghe.testing.Http.Reply;

class TrackApiIT {
    private final Caller citizen = Caller.citizen();
    private final JsonObject receipt =
            citizen.submit(object("text", "Sáng nay không có ai ở quầy số 3.", "category", "WORKING_HOURS"));

    @Test
    void numberAndCodeShowWhereItStands() {
        JsonObject page = citizen.track(receipt).json();

        assertThat(page.getString("caseNumber")).isEqualTo(receipt.getString("caseNumber"));
        assertThat(page.getString("status")).isEqualTo("NEW");
        assertThat(page.getString("statusLabel")).isEqualTo("Đã nhận, đang xem xét");
        assertThat(page.getJsonArray("steps")).hasSize(6);
        assertThat(page.getString("dueBy")).isEqualTo(receipt.getString("replyBy"));
        assertThat(page.getJsonArray("dueTrace")).isNotEmpty();
        assertThat(page.getInt("identityViews")).isZero();
        assertThat(page.toString()).doesNotContain("quầy số 3");
    }

    /** A withdrawal ends no denunciation by itself: it is on the case and waits for the office, said once. */
    @Test
    void aDenunciationIsWithdrawnOnce() {
        JsonObject mine = citizen.submit(object("text", "Ông trưởng phòng nhận tiền để bỏ qua lỗi.", "kind", "TO_CAO"));
        JsonObject withdraw = codeOf(mine).add("action", "WITHDRAW").build();
        assertThat(citizen.track(mine).json().getJsonArray("actions").toString())
                .contains("WITHDRAW");

        JsonObject after = citizen.post("track/actions", withdraw).json();
        Reply again = citizen.post("track/actions", withdraw);

        assertThat(after.getString("status")).isEqualTo("NEW");
        assertThat(after.getJsonArray("actions").toString()).doesNotContain("WITHDRAW");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().getString("detail")).contains("đã được ghi nhận trên hồ sơ");
        assertThat(citizen.track(mine).json().getJsonArray("messages").getValuesAs(JsonObject.class))
                .extracting(message -> message.getString("kind"))
                .containsOnlyOnce("WITHDRAWAL");
    }

    @Test
    void aReportIsWithdrawnAtOnce() {
        Reply reply = citizen.post(
                "track/actions", codeOf(receipt).add("action", "WITHDRAW").build());

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().getString("status")).isEqualTo("CLOSED");
    }

    @Test
    void theCodeMayBeTypedInManyWays() {
        String digits = receipt.getString("receiptCode").replace(" ", "");
        StringBuilder wide = new StringBuilder();
        digits.chars().forEach(d -> wide.append((char) (d - '0' + '０')));
        for (String typed : new String[] {digits, digits.replace('0', 'O').replace('1', 'l'), wide.toString()}) {
            Reply reply =
                    citizen.post("track", object("caseNumber", receipt.getString("caseNumber"), "receiptCode", typed));

            assertThat(reply.status()).as(typed).isEqualTo(200);
        }
    }

    @Test
    void anUnknownNumberAndAWrongCodeGetTheSameBytes() {
        String other = ReceiptCode.fresh().grouped();
        Reply wrong =
                citizen.post("track", object("caseNumber", receipt.getString("caseNumber"), "receiptCode", other));
        Reply unknown = citizen.post("track", object("caseNumber", "PY-2026-999999", "receiptCode", other));

        assertThat(wrong.status()).isEqualTo(404);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.bytes()).isEqualTo(wrong.bytes());
        assertThat(headers(unknown)).isEqualTo(headers(wrong));
    }

    /** But for the second in which it was said, and for what the server says when a connection has answered enough. */
    private static Map<String, List<String>> headers(Reply reply) {
        Map<String, List<String>> headers = new TreeMap<>(reply.raw().headers().map());
        headers.keySet().removeAll(Set.of("connection", "date", "keep-alive"));
        return headers;
    }

    @ParameterizedTest
    @ValueSource(strings = {"4821 7730 9951 0265", "1", "", "' OR 1=1", "😀"})
    void aCodeThatCannotBeOneIs422(String typed) {
        Reply reply = citizen.post("track", object("caseNumber", "PY-2026-999999", "receiptCode", typed));

        assertThat(ReceiptCode.parse(typed).filter(ReceiptCode::checkDigitRight))
                .isEmpty();
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().getString("field")).isEqualTo("receiptCode");
    }

    @Test
    void whatTheCitizenWritesReachesTheOffice() {
        byte[] photo = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3};
        JsonObject file = object(
                "name", "anh.jpg", "base64", java.util.Base64.getEncoder().encodeToString(photo));
        Reply reply = citizen.post(
                "track/messages",
                codeOf(receipt)
                        .add("text", "Tôi gửi thêm ảnh chụp lúc 9 giờ.")
                        .add("attachments", Json.createArrayBuilder().add(file))
                        .build());

        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        JsonObject seen = Caller.staff("triage").caseOf(receipt.getString("caseNumber"));
        assertThat(seen.getJsonArray("messages").getJsonObject(0).getString("text"))
                .isEqualTo("Tôi gửi thêm ảnh chụp lúc 9 giờ.");
        assertThat(seen.getJsonArray("attachments").getJsonObject(0).getString("name"))
                .isEqualTo("anh.jpg");
    }

    @Test
    void onlyWhatTheStatusOffersCanBeDone() {
        Reply agree = citizen.post(
                "track/actions", codeOf(receipt).add("action", "AGREE").build());
        Reply route = citizen.post(
                "track/actions", codeOf(receipt).add("action", "ROUTE").build());

        assertThat(agree.status()).isEqualTo(409);
        assertThat(route.status()).isEqualTo(422);
        assertThat(route.json().getJsonArray("allowed").toString()).contains("DISPUTE");
    }
}
