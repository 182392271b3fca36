package vn.langnghe.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainAddressesTest {
    @Test
    void whatIsReadInTwoWaysIsNotRead() {
        assertThat(PlainAddresses.strange("/;/WEB-INF/web.xml", "/")).isTrue();
        assertThat(PlainAddresses.strange("/admin;x=1/staff", "/admin/staff")).isTrue();
        assertThat(PlainAddresses.strange(
                        "/jakarta.faces.resource/%64ynamiccontent.properties.xhtml",
                        "/jakarta.faces.resource/dynamiccontent.properties.xhtml"))
                .isTrue();
    }

    @Test
    void ourOwnAddressesAre() {
        assertThat(PlainAddresses.strange("/desk/queue", "/desk/queue")).isFalse();
        assertThat(PlainAddresses.strange(
                        "/jakarta.faces.resource/core.js.xhtml", "/jakarta.faces.resource/core.js.xhtml"))
                .isFalse();
    }
}
