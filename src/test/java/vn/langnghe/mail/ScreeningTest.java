package vn.langnghe.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.langnghe.mail.reader.MailReader;

class ScreeningTest {
    private static final OwnAddress OWN = new OwnAddress("phananh", "tinh.example.vn");

    private static Screening of(String header, String returnPath) {
        byte[] mail = (header + "\r\n\r\nNội dung.\r\n").getBytes(UTF_8);
        return Screening.of(MailReader.headers(mail), returnPath, OWN);
    }

    @ParameterizedTest
    @CsvSource({
        "bounce-delivery-status, BOUNCE",
        "auto-reply-out-of-office, AUTO",
        "list-mail-with-a-story, SILENT",
        "plain-utf8-quoted-printable, PERSON",
        "no-header-at-all, PERSON",
    })
    void programsAreToldFromPeople(String name, Screening.Kind kind) throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/mail/" + name + ".eml")) {
            Screening screening = Screening.of(MailReader.headers(in.readAllBytes()), "x@example.org", OWN);
            assertThat(screening.kind()).isEqualTo(kind);
        }
    }

    @Test
    void aStoryWithoutReturnPathIsKeptAndNotAnswered() {
        assertThat(of("From: a@example.org", "").kind()).isEqualTo(Screening.Kind.SILENT);
    }

    @Test
    void aFailureNoticeWithoutReportIsABounce() {
        assertThat(of("From: Mail Delivery System <MAILER-DAEMON@example.org>", "")
                        .kind())
                .isEqualTo(Screening.Kind.BOUNCE);
    }

    @Test
    void ourOwnLetterComingBackOpensNothing() {
        String header = "From: phananh@tinh.example.vn\r\nMessage-ID: <out-AAAAAAAAAAAAAAAAAAAAAA@tinh.example.vn>";
        assertThat(of(header, "phananh@tinh.example.vn").kind()).isEqualTo(Screening.Kind.AUTO);
    }

    @Test
    void aColleagueForwardingFromOurMailboxOpensACaseWithoutLetter() {
        assertThat(of("From: phananh@tinh.example.vn\r\nSubject: Fwd: don", "phananh@tinh.example.vn")
                        .kind())
                .isEqualTo(Screening.Kind.SILENT);
    }

    @Test
    void aScannerThatSendsByItselfOpensACaseWithoutLetter() {
        assertThat(of("From: scan@example.org\r\nAuto-Submitted: auto-generated", "scan@example.org")
                        .kind())
                .isEqualTo(Screening.Kind.SILENT);
    }

    @Test
    void anAbsenceNoteIsKnownByItsSubjectOnlyWhenItAnswersUs() {
        String subject =
                "From: a@example.org\r\nSubject: =?UTF-8?Q?T=E1=BB=B1_=C4=91=E1=BB=99ng_tr=E1=BA=A3_l=E1=BB=9Di?=";
        assertThat(of(subject, "a@example.org").kind()).isEqualTo(Screening.Kind.PERSON);
        assertThat(of(subject + "\r\nIn-Reply-To: <out-AAAAAAAAAAAAAAAAAAAAAA@tinh.example.vn>", "a@example.org")
                        .kind())
                .isEqualTo(Screening.Kind.AUTO);
    }
}
