package vn.langnghe.evidence.scan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.langnghe.evidence.scan.Scan.State;
import vn.langnghe.testing.Clamav;

/** Debian's clamd itself, with two signatures of our own. */
class ClamdIT {
    private static final byte[] EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*".getBytes(ISO_8859_1);

    private static byte[] zip(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("a"));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    /** The flag of a password, in the entry and in the table of contents. */
    private static byte[] withPassword(byte[] zip) {
        zip[6] |= 1;
        zip[new String(zip, ISO_8859_1).indexOf("PK\u0001\u0002") + 8] |= 1;
        return zip;
    }

    // M57, W49, W50
    @Test
    void whatIsInfectedIsFoundInThreeArchivesTooAndAPasswordIsTold() throws IOException {
        byte[] much = new byte[20 << 20];
        new Random(3).nextBytes(much);
        try (Clamav clamav = Clamav.start()) {
            Clamd clamd = Clamd.at(clamav.address(), Duration.ofSeconds(60));
            assertThat(clamd.scan(ClamdTest.written(EICAR)).name()).contains("LangNghe.Test.Eicar");
            assertThat(clamd.scan(ClamdTest.written(zip(zip(zip(EICAR))))).state())
                    .isEqualTo(State.FOUND);
            assertThat(clamd.scan(ClamdTest.written(withPassword(zip(EICAR)))).state())
                    .isEqualTo(State.LOCKED);
            assertThat(clamd.scan(ClamdTest.written(much)).state()).isEqualTo(State.CLEAN);
            assertThat(clamd.scan(ClamdTest.written(new byte[0])).state()).isEqualTo(State.CLEAN);
        }
    }
}
