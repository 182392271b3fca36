package vn.langnghe.mail.thread;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.langnghe.mail.OwnAddress;
import vn.langnghe.mail.reader.MailReader;
import vn.langnghe.mail.thread.ReplyIds.Witness;

class ReplyIdsTest {
    private static final OwnAddress OWN = new OwnAddress("phananh", "tinh.example.vn");
    private static final String ONE = "0" + "1".repeat(43);
    private static final String TWO = "0" + "2".repeat(43);

    private static List<Witness> of(String... headers) {
        byte[] mail = (String.join("\r\n", headers) + "\r\n\r\nx").getBytes(UTF_8);
        return ReplyIds.of(MailReader.headers(mail), OWN);
    }

    private static String id(String id) {
        return "<out-" + id + "@tinh.example.vn>";
    }

    @Test
    void referencesAreReadFromRightToLeftThenTheOthers() {
        assertThat(of(
                        "To: phananh+" + ONE + "@tinh.example.vn",
                        "In-Reply-To: " + id(ONE),
                        "References: <a@b> " + id(ONE) + "\r\n " + id(TWO)))
                .containsExactly(
                        new Witness("references", TWO),
                        new Witness("references", ONE),
                        new Witness("in-reply-to", ONE),
                        new Witness("address", ONE));
    }

    @Test
    void aServerThatChangesLetterCaseDoesNoHarm() {
        assertThat(of("References: " + id("0" + "v".repeat(43)).toUpperCase(Locale.ROOT)))
                .containsExactly(new Witness("references", "0" + "v".repeat(43)));
    }

    @Test
    void whatIsNotInOurFormIsNotEvenAskedAbout() {
        assertThat(of(
                        "References: <out-1@tinh.example.vn> <out-AAAAAAAAAAAAAAAAAAAAAA@tinh.example.vn> <notify-1-1-1@x>",
                        "In-Reply-To: out-" + ONE + "@tinh.example.vn",
                        "To: phananh+" + ONE + "@other.example.vn, ai.khac+" + ONE + "@tinh.example.vn"))
                .isEmpty();
    }

    @Test
    void whoeverNamesHundredsIsHeardTwentyTimes() {
        StringBuilder many = new StringBuilder("References:");
        for (int i = 0; i < 300; i++) {
            many.append("\r\n <out-0").append(String.format("%043d", i)).append("@x>");
        }
        assertThat(of(many.toString()))
                .hasSize(20)
                .first()
                .isEqualTo(new Witness("references", "0" + String.format("%043d", 299)));
    }

    @Test
    void numbersAreKnownInAnyDress() {
        assertThat(CaseNumbers.in("Re: [py-2026-000123] va PY\u20132026\u2013000124", "PY"))
                .containsExactly("PY-2026-000123", "PY-2026-000124");
        assertThat(CaseNumbers.in("\uff30\uff39-\uff12026-000125 P\u2066Y-2026\u2069-000126", "PY"))
                .containsExactly("PY-2026-000125", "PY-2026-000126");
        assertThat(CaseNumbers.in("SPY-2026-000123 PY-2026-00012 PY-2026-0001234567", "PY"))
                .isEmpty();
    }
}
