package vn.langnghe.mail.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WishesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tôi xin giấu tên.",
                "toi xin giau ten nhe",
                "Xin giữ kín danh tính cho tôi.",
                "Mong cơ quan giữ bí mật họ tên người viết đơn.",
                "Xin đừng để lộ tên tôi với xã.",
                "Đừng để cán bộ xã biết tôi là ai.",
                "Tôi không muốn nêu tên vì sợ.",
                "dung de ho biet chau gui thu nay",
                "Tôi không muốn ai biết tên tôi.",
                "Xin không tiết lộ danh tính.",
                "Tôi xin được ẩn danh.",
                "Please keep my name secret.",
                "I wish to remain anonymous."
            })
    void whoeverAsksForSecrecyIsHeard(String story) {
        assertThat(Wishes.secrecy(story)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tôi không giấu tên, tôi tên là Canh.",
                "Tôi không cần giấu tên.",
                "Giấy không có con dấu tên cơ quan.",
                "Cán bộ làm lộ bí mật nhà nước, phải giữ bí mật công tác.",
                "Họ không biết tôi là ai nên không tiếp.",
                "Trong giấy mời không ghi ngày.",
                "Danh sách không có tên tôi.",
                "Máy lấy số hỏng từ thứ Hai."
            })
    void whatOnlySoundsLikeItIsNone(String story) {
        assertThat(Wishes.secrecy(story)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xin giữ kín tên tôi và trả lời cho tôi biết.",
                "Mong sớm nhận được hồi âm.",
                "Kính mong quý cơ quan xem xét và trả lời.",
                "de nghi co quan tra loi bang van ban",
                "Nhờ cơ quan báo lại cho tôi.",
                "Xin thông báo kết quả giải quyết.",
                "Trả lời tôi qua email này.",
                "Họ không trả lời tôi. Đề nghị thanh tra trả lời giúp.",
                "Vui lòng cho tôi biết kết quả.",
                "Xin cho em mã hồ sơ để theo dõi.",
                "Please let me know what you find."
            })
    void whoeverAsksForAnAnswerIsHeard(String story) {
        assertThat(Wishes.answer(story)).isTrue();
    }

    @Test
    void inALongMailTheBeginningAndTheEndAreRead() {
        String story = "Tôi đến từ sáng sớm. ".repeat(5_000);
        assertThat(Wishes.secrecy("Xin giấu tên. " + story)).isTrue();
        assertThat(Wishes.answer(story + "Mong được trả lời.")).isTrue();
        assertThat(Wishes.answer(story)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Họ không trả lời tôi.",
                "Tôi hỏi mà không ai trả lời.",
                "Tôi xin gặp lãnh đạo, không ai trả lời.",
                "Cán bộ cho tôi biết là đã hết giờ.",
                "Ông ấy trả lời tôi rất gắt.",
                "Xin đừng trả lời thư này.",
                "Tôi chờ cả buổi.",
                "Xin giấu tên tôi.",
                "Không cần trả lời."
            })
    void whatIsToldIsNotAskedFor(String story) {
        assertThat(Wishes.answer(story)).isFalse();
    }
}
