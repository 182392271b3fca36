package vn.langnghe.web.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.Refusal;

class SheetFormTest {
    private static SheetForm form(String... pairs) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], pairs[i + 1]);
        }
        return new SheetForm(fields);
    }

    @Test
    void aSheetIsACallUnlessTheSenderCame() {
        assertThat(form().visit()).isFalse();
        assertThat(form("channel", "MAIL").visit()).isFalse();
        assertThat(form("channel", "VISIT").visit()).isTrue();
    }

    @Test
    void nobodyIsNamedOrHiddenUnasked() {
        assertThatThrownBy(() -> form("text", "Mở cửa muộn").arrival("staff:operator"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.field()).contains("mode"));
        assertThatThrownBy(() -> form("mode", "EVERYBODY").arrival("staff:operator"))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void onlyTheTakenOptionIsMarked() {
        assertThat(form("kind", "PHAN_ANH").mark("kind", "PHAN_ANH", "selected"))
                .isEqualTo("selected");
        assertThat(form("kind", "PHAN_ANH").mark("kind", "KIEN_NGHI", "selected"))
                .isEmpty();
    }
}
