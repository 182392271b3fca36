package vn.langnghe.mail.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Breaks a mail as transports, programs and enemies do: the same random numbers break it the same way. */
final class Mutation {
    private static final int MOST_CHANGES = 8;

    private static final List<String> WORDS = List.of(
            "\r\n",
            "\n",
            "\r",
            "\0",
            "--b1\r\n",
            "--b1--\r\n",
            "\r\n\r\n",
            "Content-Type: multipart/alternative; boundary=b1\r\n\r\n",
            "Content-Type: message/rfc822\r\n\r\n",
            "Content-Transfer-Encoding: base64\r\n",
            "Content-Transfer-Encoding: quoted-printable\r\n",
            "Content-Type: application/ms-tnef; name=winmail.dat\r\n",
            "Content-Type: application/pkcs7-mime\r\n",
            "Content-Type: text/html; charset=utf-16\r\n\r\n",
            "=?utf-8?b?",
            "=?x?q?=",
            "filename*0*=utf-8''%",
            "begin 644 a\n",
            "=ybegin line=1 size=1 name=a\n",
            "<font face='.VnTime'><table><a href=x>",
            "Từ: a\nSubject: b\nTo: c\n",
            "> On 1, A wrote:\n",
            "\u00ff\u00fe",
            "%C3%A1%C3%A1%C3%A1");

    private final Random random;
    private final List<byte[]> whole;

    Mutation(Random random, List<byte[]> whole) {
        this.random = random;
        this.whole = whole;
    }

    byte[] mail() {
        byte[] mail = any();
        int changes = 1 + random.nextInt(MOST_CHANGES);
        for (int i = 0; i < changes; i++) {
            mail = changed(mail);
        }
        return mail;
    }

    private byte[] any() {
        return whole.get(random.nextInt(whole.size())).clone();
    }

    private byte[] changed(byte[] mail) {
        int at = random.nextInt(mail.length + 1);
        int other = random.nextInt(mail.length + 1);
        int from = Math.min(at, other);
        int to = Math.min(Math.max(at, other), from + 2_000);
        return switch (random.nextInt(8)) {
            case 0 -> flipped(mail);
            case 1 -> without(mail, from, to);
            case 2 -> with(mail, at, Arrays.copyOfRange(mail, from, to));
            case 3 -> Arrays.copyOf(mail, at);
            case 4 -> with(mail, at, part(any()));
            case 5 -> repeated(mail, from, Math.min(to, from + 60));
            default -> with(mail, at, Made.bytes(WORDS.get(random.nextInt(WORDS.size()))));
        };
    }

    private byte[] flipped(byte[] mail) {
        for (int i = 0; i < 10 && mail.length > 0; i++) {
            mail[random.nextInt(mail.length)] = (byte) random.nextInt(256);
        }
        return mail;
    }

    private byte[] part(byte[] mail) {
        int from = random.nextInt(mail.length + 1);
        return Arrays.copyOfRange(mail, from, Math.min(mail.length, from + random.nextInt(1_000)));
    }

    private static byte[] without(byte[] mail, int from, int to) {
        return Made.join(Arrays.copyOf(mail, from), Arrays.copyOfRange(mail, to, mail.length));
    }

    private static byte[] with(byte[] mail, int at, byte[] more) {
        return Made.join(Arrays.copyOf(mail, at), more, Arrays.copyOfRange(mail, at, mail.length));
    }

    private byte[] repeated(byte[] mail, int from, int to) {
        byte[] piece = Arrays.copyOfRange(mail, from, to);
        byte[] many = {};
        for (int i = random.nextInt(100); i > 0; i--) {
            many = Made.join(many, piece);
        }
        return with(mail, to, many);
    }
}
