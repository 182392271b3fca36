package vn.langnghe.mail.bounce;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.langnghe.mail.OwnAddress;
import vn.langnghe.platform.Pieces;

class ReportReaderTest {
    private static final OwnAddress OWN = new OwnAddress("phananh", "tinh.example.vn");
    private static final String ID = "0" + "k3v9".repeat(10) + "abc";
    private static final String ORIGINAL = "Message-ID: <out-" + ID + "@tinh.example.vn>\r\nSubject: x\r\n";

    private static Report read(String mail) {
        return ReportReader.read(Pieces.of(mail.getBytes(UTF_8)), OWN);
    }

    private static String report(String status, String original) {
        return "From: MAILER-DAEMON@mx.example.org\r\nContent-Type: multipart/report; boundary=\"r\";\r\n"
                + " report-type=delivery-status\r\n\r\n--r\r\n\r\nSorry.\r\n--r\r\n"
                + "Content-Type: message/delivery-status\r\n\r\n" + status + "\r\n--r\r\n" + original + "\r\n--r--\r\n";
    }

    @Test
    void aReportSaysWhichLetterWhatAndWhom() {
        Report report = read(report(
                "Reporting-MTA: dns; mx.example.org\r\nArrival-Date: x\r\n\r\n"
                        + "Original-Recipient: rfc822;Be.Nam@example.org\r\n"
                        + "Final-Recipient: rfc822;\r\n other@example.net\r\nAction: FAILED\r\nStatus: 5.1.1 (gone)\r\n",
                "Content-Type: message/rfc822\r\n\r\n" + ORIGINAL + "\r\nx"));
        assertThat(report.ids()).containsExactly(ID);
        assertThat(report.failure()).contains(new Report.Outcome("failed", "5.1.1", "Be.Nam@example.org"));
    }

    @Test
    void theHeaderOfTheLetterAloneIsEnough() {
        Report report = read(report(
                "Reporting-MTA: dns; x\r\n\r\nFinal-Recipient: rfc822; a@example.org\r\nAction: delayed\r\nStatus: 4.4.1\r\n",
                "Content-Type: text/rfc822-headers\r\n\r\n" + ORIGINAL));
        assertThat(report.ids()).containsExactly(ID);
        assertThat(report.failure()).isEmpty();
    }

    @Test
    void aSubjectThatQuotesAnIdIsNotTheOriginalsId() {
        Report report = read(report(
                "x: y\r\n\r\nFinal-Recipient: rfc822; a@example.org\r\nAction: failed\r\nStatus: 5.1.1\r\n",
                "Content-Type: message/rfc822\r\n\r\nSubject: <out-" + ID + "@tinh.example.vn>\r\n\r\nx"));
        assertThat(report.ids()).isEmpty();
    }

    @Test
    void aReportInWordsIsReadAsWords() {
        Report report = read("From: MAILER-DAEMON@x\r\n\r\nCould not deliver.\r\n> Message-Id: <OUT-" + ID
                + "@tinh.example.vn>\r\n");
        assertThat(report.ids()).containsExactly(ID);
        assertThat(report.failure()).contains(new Report.Outcome("failed", "5.0.0", null));
    }

    @Test
    void itCameBackToTheAddressThatNamesTheLetter() {
        assertThat(read("To: <phananh+" + ID + "@tinh.example.vn>\r\n\r\nx").ids())
                .containsExactly(ID);
        assertThat(read("To: <phananh+" + ID + "@other.example.vn>\r\n\r\nx").ids())
                .isEmpty();
    }

    @Test
    void brokenReportsNameNothing() {
        for (String odd : new String[] {
            "",
            "\r\n",
            "Content-Type: multipart/report\r\n\r\n",
            report("", ""),
            report("Action", "::"),
            report(":\r\n\r\n:", "")
        }) {
            assertThat(read(odd).ids()).isEmpty();
        }
    }
}
