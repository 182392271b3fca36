package vn.langnghe.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IdentityTest {
    private static final Identity LAN =
            new Identity(IdentityMode.SEALED, "Nguyễn Thị Lan", "0912345678", "lan@example.vn", "12 Trần Phú");

    @Test
    void aNamelessSenderLeavesNothing() {
        Identity nameless = new Identity(IdentityMode.ANONYMOUS, "Lan", "0912345678", "lan@example.vn", "12 Trần Phú");

        assertThat(nameless).isEqualTo(Identity.NOBODY);
        assertThat(nameless.empty()).isTrue();
    }

    @Test
    void anIdentityNeverPrintsThePerson() {
        assertThat(LAN.toString()).isEqualTo("Identity[SEALED]");
    }

    @Test
    void allOrdinaryIdentitiesAreOfOneLengthWhenSealed() {
        byte[] much = Vault.bytes(LAN);
        byte[] little = Vault.bytes(new Identity(IdentityMode.SEALED, null, "0912345678", null, null));

        assertThat(much).hasSameSizeAs(little);
        assertThat(new String(much, UTF_8)).contains("\"name\":\"Nguyễn Thị Lan\"");
        assertThat(new String(little, UTF_8)).doesNotContain("name");
    }
}
