package vn.langnghe.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"a@example.org", "be.nam+don@tinh.gov.vn", "nguyễn@ví-dụ.vn"})
    void oneAddressIsWrittenTo(String address) {
        assertThat(MailAddress.writable(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "@example.org",
                "a@",
                "a@b@c",
                "a@example.org\r\nBcc: b@example.org",
                "a@example.org,b@example.org",
                "a b@example.org",
                "<a@example.org>",
                "a:b;@example.org"
            })
    void anythingElseIsNot(String address) {
        assertThat(MailAddress.writable(address)).isFalse();
    }
}
