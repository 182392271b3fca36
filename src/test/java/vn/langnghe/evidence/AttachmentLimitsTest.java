package vn.langnghe.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Texts;

class AttachmentLimitsTest {
    @Test
    void exactlyTheLimitIsAllowed() {
        assertThatCode(() -> AttachmentLimits.check(
                        List.of(file("a", 25L << 20), file("b", 25L << 20), file("c", 10L << 20))))
                .doesNotThrowAnyException();
        assertThatCode(() -> AttachmentLimits.check(Collections.nCopies(10, file("a", 0))))
                .doesNotThrowAnyException();
    }

    @Test
    void oneByteMoreIsRefusedWithFileAndLimit() {
        assertThat(said(file("x/ảnh\u202e.jpg", (25L << 20) + 1)))
                .isEqualTo("Tệp \"ảnh.jpg\" quá lớn: mỗi tệp nhiều nhất 25 MB.");
    }

    @Test
    void tooMuchTogetherNamesTheFileThatIsTooMuch() {
        assertThat(said(file("a", 25L << 20), file("b", 25L << 20), file("c", (10L << 20) + 1)))
                .contains("\"c\"")
                .contains("60 MB");
    }

    @Test
    void theEleventhFileIsRefused() {
        assertThat(said(Collections.nCopies(11, file("a", 1)).toArray(NewAttachment[]::new)))
                .isEqualTo("Gửi nhiều nhất 10 tệp một lần; ông/bà đã chọn 11 tệp.");
    }

    private static String said(NewAttachment... files) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> AttachmentLimits.check(List.of(files)));
        assertThat(refusal.field()).contains("attachments");
        return Texts.say(refusal, Locale.forLanguageTag("vi"));
    }

    private static NewAttachment file(String name, long size) {
        return new NewAttachment(name, null, InputStream::nullInputStream, size);
    }
}
