package vn.langnghe.seal.tls;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.langnghe.platform.StartProblem;
import vn.langnghe.testing.SelfSigned;

class TlsIdentityTest {
    @Test
    void theKeyMustBeThatOfTheCertificate(@TempDir Path folder) {
        SelfSigned one = SelfSigned.in(folder.resolve("one"));
        SelfSigned two = SelfSigned.in(folder.resolve("two"));

        assertThatCode(() -> TlsIdentity.of(one.chain(), one.key())).doesNotThrowAnyException();
        assertThatThrownBy(() -> TlsIdentity.of(one.chain(), two.key()))
                .isInstanceOf(StartProblem.class)
                .hasMessageContaining("LANGNGHE_SMTP_TLS_KEY");
    }

    @Test
    void whatIsNoKeyIsRefusedAtTheStart(@TempDir Path folder) throws Exception {
        SelfSigned one = SelfSigned.in(folder);
        Path other = Files.writeString(folder.resolve("x.pem"), "-----BEGIN RSA PRIVATE KEY-----\nAA==\n");

        assertThatThrownBy(() -> TlsIdentity.of(one.chain(), other)).isInstanceOf(StartProblem.class);
        assertThatThrownBy(() -> TlsIdentity.of(folder.resolve("none"), one.key()))
                .isInstanceOf(StartProblem.class);
    }
}
