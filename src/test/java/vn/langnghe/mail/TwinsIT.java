package vn.langnghe.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A mail that comes by two ways, mails that pretend to be another, and mails cut into pieces. */
class TwinsIT {
    private static final Mails MAILS = new Mails();
    private static final String STORY = "Cổng nhà văn hóa khóa từ ba giờ chiều.";

    private static byte[] by(String way, String from, String id, String text) {
        return Mails.mail(from, "Cong khoa", text, "Received: from " + way, "Message-ID: <" + id + "@example.org>");
    }

    private static List<String> fates(byte[]... mails) {
        long mark = MAILS.mark();
        for (byte[] mail : mails) {
            assertThat(MAILS.send("a@example.org", mail)).startsWith("250");
        }
        return MAILS.fatesAfter(mark);
    }

    // M18
    @Test
    void theSameMailByTwoWaysIsOneCaseAndBothAreKept() {
        String from = Mails.someone();
        String id = UUID.randomUUID().toString();
        long mark = MAILS.mark();
        List<String> fates = fates(by("mx1", from, id, STORY), by("mx2 by relay", from, id, STORY));
        String number = fates.get(0).replace("CASE ", "");
        assertThat(fates).containsExactly("CASE " + number, "APPENDED " + number);
        assertThat(MAILS.rows("select concat(code, ' ', state, ' ', raw_sealed is not null) v from mail_item"
                        + " where seq > " + mark + " order by seq desc limit 1"))
                .containsExactly("same-mail DONE 1");
        assertThat(MAILS.rows("select id v from submission where case_id = (select id from case_file where number = '"
                        + number + "')"))
                .hasSize(1);
    }

    // M16, M17
    @Test
    void aMessageIdAloneKeepsNobodyOut() {
        String from = Mails.someone();
        String id = UUID.randomUUID().toString();
        assertThat(fates(
                        by("mx1", Mails.someone(), id, STORY),
                        by("mx1", from, id, "Chuyện khác."),
                        by("mx1", from, id, STORY),
                        by("mx1", from, UUID.randomUUID().toString(), STORY)))
                .hasSize(4)
                .allMatch(fate -> fate.startsWith("CASE "));
    }

    // M18
    @Test
    void anotherFileIsAnotherMail() {
        String from = Mails.someone();
        String id = UUID.randomUUID().toString();
        assertThat(fates(withFile(from, id, "mot"), withFile(from, id, "hai")))
                .allMatch(fate -> fate.startsWith("CASE "));
        assertThat(fates(withFile(from, id, "mot")).get(0)).startsWith("APPENDED ");
    }

    private static byte[] withFile(String from, String id, String file) {
        return ("Received: from " + UUID.randomUUID() + "\r\nFrom: " + from + "\r\nMessage-ID: <" + id
                        + "@example.org>\r\nSubject: tep\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n"
                        + "Xem tep.\r\n--b\r\nContent-Type: text/csv; name=a.csv\r\n"
                        + "Content-Disposition: attachment; filename=a.csv\r\n\r\n" + file + "\r\n--b--\r\n")
                .getBytes(UTF_8);
    }

    // M18: written once to each of two offices, the program gave each its own id
    @Test
    void theSameWordsInTwoMailsAreTwoCasesAndTheSecondPointsToTheFirst() {
        String from = Mails.someone();
        String first = fates(by("mx1", from, UUID.randomUUID().toString(), STORY))
                .get(0)
                .replace("CASE ", "");
        assertThat(MAILS.hint()).isEqualTo("-");
        String second =
                fates(by("mx2", from, UUID.randomUUID().toString(), STORY)).get(0);
        assertThat(second).startsWith("CASE PY-").doesNotContain(first);
        assertThat(MAILS.hint()).isEqualTo(first);
        assertThat(MAILS.trace()).contains("same-words");
        fates(by("mx2", Mails.someone(), UUID.randomUUID().toString(), STORY));
        assertThat(MAILS.hint()).as("the same words by somebody else").isEqualTo("-");
    }

    // M18: a server on one of the two ways wrote something below it
    @Test
    void aMailThatWasChangedOnOneWayPointsToTheOther() {
        String from = Mails.someone();
        String id = UUID.randomUUID().toString();
        String first = fates(by("mx1", from, id, STORY)).get(0).replace("CASE ", "");
        fates(by("mx2", from, id, STORY + "\n-- \nThu da duoc quet vi-rut."));
        assertThat(MAILS.hint()).isEqualTo(first);
        assertThat(MAILS.trace()).contains("same-id");
        fates(by("mx2", Mails.someone(), id, STORY));
        assertThat(MAILS.hint()).as("the same id by somebody else").isEqualTo("-");
    }

    // M18: the transfer encoding is the relays' business
    @Test
    void aMailThatWasEncodedAnewOnItsWayIsTheSame() {
        String from = Mails.someone();
        String head = "From: " + from + "\r\nMessage-ID: <" + UUID.randomUUID()
                + "@example.org>\r\nSubject: ma hoa\r\nContent-Type: text/plain; charset=UTF-8\r\n";
        byte[] plain = ("Received: from mx1\r\nDelivered-To: pnv@example.org\r\n" + head
                        + "Content-Transfer-Encoding: 8bit\r\n\r\n" + STORY)
                .getBytes(UTF_8);
        byte[] encoded = ("Received: from mx2\r\nDelivered-To: tts@example.org\r\n" + head
                        + "Content-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(STORY.getBytes(UTF_8)))
                .getBytes(UTF_8);
        List<String> fates = fates(plain, encoded);
        assertThat(fates.get(1)).isEqualTo(fates.get(0).replace("CASE", "APPENDED"));
    }

    // M49
    @Test
    void piecesOfOneMailPointToTheFirst() {
        String from = Mails.someone();
        String id = UUID.randomUUID().toString();
        String first = fates(piece(from, id, 1)).get(0).replace("QUARANTINED ", "");
        assertThat(MAILS.hint()).isEqualTo("-");
        for (int number = 2; number <= 3; number++) {
            assertThat(fates(piece(from, id, number)).get(0))
                    .startsWith("QUARANTINED PY-")
                    .doesNotContain(first);
            assertThat(MAILS.hint()).isEqualTo(first);
        }
        fates(piece(Mails.someone(), id, 2));
        assertThat(MAILS.hint()).isEqualTo("-");
    }

    private static byte[] piece(String from, String id, int number) {
        return ("From: " + from + "\r\nSubject: doan\r\nContent-Type: message/partial; number=" + number
                        + "; total=3; id=\"" + id + "@example.org\"\r\n\r\nDoan thu " + number + "\r\n")
                .getBytes(UTF_8);
    }
}
