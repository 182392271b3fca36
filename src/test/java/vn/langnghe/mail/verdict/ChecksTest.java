package vn.langnghe.mail.verdict;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.langnghe.intake.mailroom.MailRule;
import vn.langnghe.intake.mailroom.RuleEffect;
import vn.langnghe.intake.mails.MailFeatures.Feature;
import vn.langnghe.mail.OwnAddress;
import vn.langnghe.mail.reader.MailReader;

class ChecksTest {
    private static final OwnAddress OWN = new OwnAddress("phananh", "tinh.example.vn");

    private static String of(String header, String returnPath) {
        byte[] mail = (header + "\r\n\r\nNội dung.\r\n").getBytes(UTF_8);
        return judged(mail, returnPath).verdict().label();
    }

    private static Checks.Judged judged(byte[] mail, String returnPath) {
        return Checks.judge(new Signs(MailReader.headers(mail), returnPath, OWN, mail.length));
    }

    @ParameterizedTest
    @CsvSource({
        "bounce-delivery-status, BOUNCE",
        "auto-reply-out-of-office, AUTO",
        "list-mail-with-a-story, SILENT",
        "plain-utf8-quoted-printable, PERSON",
        "no-header-at-all, PERSON",
    })
    void programsAreToldFromPeople(String name, String label) throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/mail/" + name + ".eml")) {
            assertThat(judged(in.readAllBytes(), "x@example.org").verdict().label())
                    .isEqualTo(label);
        }
    }

    @Test
    void aStoryWithoutReturnPathIsKeptAndNotAnswered() {
        assertThat(of("From: a@example.org", "")).isEqualTo("SILENT");
    }

    @Test
    void aFailureNoticeWithoutReportIsABounce() {
        assertThat(of("From: Mail Delivery System <MAILER-DAEMON@example.org>", ""))
                .isEqualTo("BOUNCE");
    }

    @Test
    void ourOwnLetterComingBackOpensNothing() {
        String header = "From: phananh@tinh.example.vn\r\nMessage-ID: <out-AAAAAAAAAAAAAAAAAAAAAA@tinh.example.vn>";
        assertThat(of(header, "phananh@tinh.example.vn")).isEqualTo("AUTO");
    }

    @Test
    void aColleagueForwardingFromOurMailboxOpensACaseWithoutLetter() {
        assertThat(of("From: phananh@tinh.example.vn\r\nSubject: Fwd: don", "phananh@tinh.example.vn"))
                .isEqualTo("SILENT");
    }

    @Test
    void aScannerThatSendsByItselfOpensACaseWithoutLetter() {
        assertThat(of("From: scan@example.org\r\nAuto-Submitted: auto-generated", "scan@example.org"))
                .isEqualTo("SILENT");
    }

    @Test
    void anAbsenceNoteIsKnownByItsSubjectOnlyWhenItAnswersUs() {
        String subject =
                "From: a@example.org\r\nSubject: =?UTF-8?Q?T=E1=BB=B1_=C4=91=E1=BB=99ng_tr=E1=BA=A3_l=E1=BB=9Di?=";
        assertThat(of(subject, "a@example.org")).isEqualTo("SILENT");
        assertThat(of(subject + ": PY-2026-000123", "a@example.org")).isEqualTo("AUTO");
        assertThat(of(subject + "\r\nReferences: <a@b> <out-AAAA@tinh.example.vn>", "a@example.org"))
                .isEqualTo("AUTO");
        assertThat(of(subject + "\r\nIn-Reply-To: <out-AAAAAAAAAAAAAAAAAAAAAA@tinh.example.vn>", "a@example.org"))
                .isEqualTo("AUTO");
    }

    @Test
    void aMailWithTenThousandFieldsIsNotRead() {
        assertThat(of("From: a@example.org\r\n" + "X-A: b\r\n".repeat(10_000) + "X-B: c", "a@example.org"))
                .isEqualTo("UNREADABLE");
    }

    @Test
    void whatTheMailServerCallsSpamIsKeptAsideUnlessAProgramSentIt() {
        String flag = "From: a@example.org\r\nX-Spam-Flag: YES";
        assertThat(of(flag, "a@example.org")).isEqualTo("SUSPECT");
        assertThat(of(flag + "\r\nList-Id: <ban.example.org>", "a@example.org")).isEqualTo("SUSPECT");
        assertThat(of(flag + "\r\nAuto-Submitted: auto-replied", "a@example.org"))
                .isEqualTo("AUTO");
        assertThat(of("From: a@example.org\r\nX-Spam-Flag: NO", "a@example.org"))
                .isEqualTo("PERSON");
    }

    // M79
    @Test
    void whatWentToHundredsIsNotAnsweredAndWhatAProgramSentToThemIsKeptAside() {
        String many = "From: a@example.org\r\nTo: " + "b@example.org,\r\n ".repeat(10_000) + "c@example.org";
        String some = "From: a@example.org\r\nTo: " + "b@example.org,\r\n ".repeat(100) + "c@example.org";
        assertThat(of(many, "a@example.org")).isEqualTo("SILENT");
        assertThat(of(many + "\r\nList-Unsubscribe: <mailto:x@example.org>", "a@example.org"))
                .isEqualTo("SUSPECT");
        assertThat(of(some + "\r\nList-Unsubscribe: <mailto:x@example.org>", "a@example.org"))
                .isEqualTo("PERSON");
    }

    @Test
    void everyStepIsInTheTrace() {
        byte[] mail = "From: a@example.org\r\nList-Id: <x.example.org>\r\n\r\nA".getBytes(UTF_8);
        assertThat(judged(mail, "a@example.org").trace())
                .containsExactly(
                        "own-loop:no",
                        "report:no",
                        "auto-reply:no",
                        "list:yes",
                        "too-much:no",
                        "spam:no",
                        "mass-mail:no",
                        "list");
    }

    @Test
    void aRuleBendsWhatAPersonMayJudgeAndNothingElse() {
        MailRule aside = new MailRule("r", Feature.LIST, RuleEffect.AUTO, "staff:triage", Instant.EPOCH);
        MailRule taken = new MailRule("r", Feature.LIST, RuleEffect.SILENT, "staff:triage", Instant.EPOCH);
        byte[] person = "From: a@example.org\r\n\r\nA".getBytes(UTF_8);
        byte[] report = "From: a@example.org\r\nContent-Type: multipart/report\r\n\r\nA".getBytes(UTF_8);
        byte[] own = "From: phananh@tinh.example.vn\r\nAuto-Submitted: auto-replied\r\n\r\nA".getBytes(UTF_8);
        assertThat(judged(person, "a@example.org").ruled(aside).verdict().label())
                .isEqualTo("AUTO");
        assertThat(judged(person, "a@example.org").ruled(taken).verdict().answered())
                .isFalse();
        assertThat(judged(report, "a@example.org").ruled(taken).verdict().label())
                .isEqualTo("BOUNCE");
        assertThat(judged(own, "a@example.org").ruled(taken).verdict().label()).isEqualTo("AUTO");
    }
}
