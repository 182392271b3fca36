package vn.langnghe.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    void whatTheServerWouldSayByItselfIsNotSaid() {
        for (String path : List.of(
                "/openapi/application.wadl", "/openapi/x", "/health", "/health/", "/health/x", "/metrics/base")) {
            assertThat(PlainAddresses.strange(path, path)).as(path).isTrue();
        }
    }

    @Test
    void ourOwnAddressesAre() {
        for (String path : List.of("/openapi", "/health/live", "/health/ready", "/metrics", "/healthy", "/")) {
            assertThat(PlainAddresses.strange(path, path)).as(path).isFalse();
        }
        assertThat(PlainAddresses.strange("/desk/queue", "/desk/queue")).isFalse();
        assertThat(PlainAddresses.strange(
                        "/jakarta.faces.resource/core.js.xhtml", "/jakarta.faces.resource/core.js.xhtml"))
                .isFalse();
    }
}
