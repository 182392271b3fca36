package vn.langnghe.casework.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoverTest {
    private static String covered(String story) {
        return Cover.over(story, Details.in(story));
    }

    @Test
    void theSamePersonGetsTheSameCover() {
        assertThat(covered("Ông Nguyễn Văn Hùng gọi bà Trần Thị Lan. Sau đó ông Hùng về, số 0912345678."))
                .isEqualTo("Ông [Người 1] gọi bà [Người 2]. Sau đó ông [Người 1] về, số [điện thoại].");
    }

    @Test
    void detailsThatTouchAreCoveredAsOne() {
        assertThat(Cover.over(
                        "abcdefgh", List.of(new Detail(4, 7, DetailType.OTHER), new Detail(2, 5, DetailType.PHONE))))
                .isEqualTo("ab[điện thoại]h");
    }

    @Test
    void chosenWordsAreCoveredWhereverTheyStand() {
        String story = "Tôi là kế toán. Cả phòng chỉ có một KE TOAN.";
        assertThat(Cover.over(story, Cover.everywhere(story, "kế  toán")))
                .isEqualTo("Tôi là [đã che]. Cả phòng chỉ có một [đã che].");
    }

    @Test
    void nothingBeyondTheEndIsTouched() {
        assertThat(Cover.over("abc", List.of(new Detail(1, 9, DetailType.NAME))))
                .isEqualTo("abc");
    }
}
