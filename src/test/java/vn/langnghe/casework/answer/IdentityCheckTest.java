package vn.langnghe.casework.answer;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityCheckTest {
    private final IdentityCheck check = new IdentityCheck(
            Set.of("02573842733", "phananh@example.org"), List.of("Phòng Cải cách hành chính", "Phòng Nội vụ huyện"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xin gọi 0912 345 678 để nhận.",
                "Máy 0912345678",
                "Máy +84 912.345.678.",
                "Máy bàn 0257 3999 888",
                "Thư: tran.van-a@mail.example",
                "Căn cước 054 123 456 789",
            })
    void whatReachesAPersonIsFound(String text) {
        assertThat(check.contact(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gọi 02573 842 733 trong giờ làm việc.",
                "Thư về phananh@example.org.",
                "Thư về vanthu@snv.phuyen.gov.vn",
                "Quyết định số 1234567890/QĐ ngày 05/02/2026, tiền phạt 150.000.000 đồng.",
                "Hồ sơ 000778, hạn 15 ngày.",
            })
    void numbersOfOfficesPapersAndMoneyAreNot(String text) {
        assertThat(check.contact(text)).isEmpty();
    }

    @Test
    void aNameIsFoundUnlessItMayBeTold() {
        assertThat(check.name("Ông Nguyễn Văn Bình đã giải trình.", null)).contains("Nguyễn Văn Bình");
        assertThat(check.name("Ông Nguyễn Văn Bình đã giải trình.", "nguyễn văn bình, phó trạm"))
                .isEmpty();
        assertThat(check.name("Bà Lê Thị Hoa và ông Nguyễn Văn Bình", "Nguyễn Văn Bình"))
                .contains("Lê Thị Hoa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trụ sở ở đường Lê Lợi, gần trường Nguyễn Du.",
                "Học tập tấm gương Hồ Chí Minh.",
                "Ông N.V.B. đã giải trình với Ủy ban nhân dân xã Phú Sơn.",
                "Lý do chậm: Hồ sơ thiếu giấy tờ.",
                "Việc thu tiền là có thật; đã chấn chỉnh.",
                "Quầy mở cửa trễ; đã chấn chỉnh giờ làm.",
                "Kết luận: trạm có thu tiền ngoài quy định, đã trả lại và kiểm điểm trưởng trạm.",
                "Ông/bà vui lòng đến nhận kết quả tại bộ phận một cửa.",
            })
    void placesAndInitialsAreNoNames(String text) {
        assertThat(check.name(text, null)).isEmpty();
    }

    /** The answers of the demo cases are such as offices write them. */
    static Stream<String> ordinaryAnswers() throws IOException {
        try (InputStream file = IdentityCheckTest.class.getResourceAsStream("/vn/langnghe/demo/cases.json");
                JsonReader reader = Json.createReader(file)) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .filter(one -> one.containsKey("steps"))
                    .flatMap(one -> one.getJsonArray("steps").getValuesAs(JsonObject.class).stream())
                    .filter(step -> step.getString("action").equals("SUBMIT"))
                    .map(step -> step.getString("text"))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource
    void ordinaryAnswers(String text) {
        assertThat(check.contact(text)).isEmpty();
        assertThat(check.name(text, null)).isEmpty();
    }

    @Test
    void theStoryIsNotRepeated() {
        String story = "Sáng thứ Hai tôi nộp hồ sơ số 000778 ở quầy bốn, ông trạm đòi năm triệu mới ký cho tôi.";
        assertThat(IdentityCheck.repeated("Nội dung: ông trạm ĐÒI năm triệu mới ký cho tôi là sai.", story))
                .contains("ong tram doi nam trieu moi ky cho");
        assertThat(IdentityCheck.repeated("Hồ sơ 000778 bị chậm.", story)).contains("000778");
        assertThat(IdentityCheck.repeated("Trạm có thu tiền ngoài quy định; đã trả lại.", story))
                .isEmpty();
    }
}
