package vn.langnghe.mail.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.mail.corpus.Made.HEAD;
import static vn.langnghe.mail.corpus.Made.STORY;
import static vn.langnghe.mail.corpus.Made.TEXT;
import static vn.langnghe.mail.corpus.Made.bytes;
import static vn.langnghe.mail.corpus.Made.wire;

import java.util.Optional;
import java.util.stream.Stream;
import vn.langnghe.mail.reader.ReadMail;

/** Rows about what stands above the first empty line, and about whether there is one. */
final class HeaderRows {
    private HeaderRows() {}

    static Stream<Row> all() {
        return Stream.of(whole(), bytesOddAndMany(), senders(), subjects(), others())
                .flatMap(s -> s);
    }

    private static Stream<Row> whole() {
        String lines = HEAD + TEXT + wire(STORY);
        return Stream.of(
                Row.ok("M01", "no bytes at all", new byte[0], HeaderRows::nothing),
                Row.ok("M01", "only an empty line", bytes("\r\n"), HeaderRows::nothing),
                Row.ok("M02", "header only, no empty line", bytes(HEAD.stripTrailing()), m -> {
                    assertThat(m.heading()).isEqualTo("Vắng mặt");
                    assertThat(m.text()).isEmpty();
                }),
                Row.story("M02", "body only", bytes(wire(STORY))),
                Row.story("M02", "no empty line before the body", bytes(HEAD + wire(STORY))),
                Row.story("M02", "no line end at the end", bytes(lines)),
                Row.story("M03", "LF only", bytes(lines.replace("\r", ""))),
                Row.story("M03", "CR only", bytes(lines.replace("\n", ""))),
                Row.story("M03", "CRCRLF", bytes(wire(lines))),
                Row.story("M03", "mixed", bytes(HEAD.replace("\r", "") + TEXT + STORY)),
                Row.story("M06", "envelope line of a mailbox file first", bytes("From a@b Mon Jan  1 2026\n" + lines)),
                Row.story("M06", "empty lines first", bytes("\r\n\r\n\n" + lines)),
                Row.story("M06", "byte order mark first", bytes("\uFEFF" + lines)));
    }

    private static void nothing(ReadMail mail) {
        assertThat(mail.text()).isEmpty();
        assertThat(mail.heading()).isEmpty();
        assertThat(mail.files()).isEmpty();
        assertThat(mail.sender()).isEmpty();
    }

    private static Stream<Row> bytesOddAndMany() {
        String nul = "\0";
        return Stream.of(
                Row.story("M04", "NUL in a field's name", bytes("X-A" + nul + ": 1\r\n" + HEAD + TEXT + wire(STORY))),
                Row.ok("M04", "NUL in a field's value", bytes("Subject: a" + nul + "b\r\n" + TEXT + "x"), m -> {
                    assertThat(m.heading()).isEqualTo("a\u2400b");
                    assertThat(m.text()).isEqualTo("x");
                }),
                Row.ok(
                        "M04",
                        "NUL in the text",
                        Made.mail(TEXT + "trước" + nul + "sau"),
                        m -> assertThat(m.text()).isEqualTo("trước\u2400sau")),
                Row.story(
                        "M04",
                        "NUL in base64",
                        Made.mail("Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                                + new StringBuilder(Made.base64(bytes(STORY))).insert(20, nul))),
                Row.ok(
                        "M05",
                        "UTF-8 without encoding",
                        bytes("Subject: Cán bộ\r\n\r\nx"),
                        m -> assertThat(m.heading()).isEqualTo("Cán bộ")),
                Row.ok(
                        "M05",
                        "windows-1258 without encoding",
                        Made.join(
                                bytes("Subject: "),
                                new byte[] {'C', (byte) 0xE1, 'n', ' ', 'b', (byte) 0xF4, (byte) 0xF2},
                                bytes("\r\n\r\nx")),
                        m -> assertThat(m.heading()).isEqualTo("Cán bộ")),
                Row.unread(
                        "M07",
                        "a header line of 2 MB",
                        () -> bytes("X-A: " + "a".repeat(2 << 20) + "\r\n\r\nx"),
                        "header-too-long"),
                Row.story("M07", "a header line of 500 kB", Made.plain("X-A: " + "a".repeat(500_000))),
                Row.ok("M07", "a body line of 10 MB", () -> Made.mail(TEXT + "ă".repeat(5 << 20)), m -> {
                    assertThat(m.text()).startsWith("ăăă").doesNotContain("\uFFFD");
                    assertThat(m.files())
                            .singleElement()
                            .satisfies(f -> assertThat(f.size()).isEqualTo(10 << 20));
                }),
                Row.story("M08", "900 fields", Made.plain(many("X-A: b", 900))),
                Row.story("M08", "10,000 fields", Made.plain(many("X-A: b", 10_000))),
                Row.unread(
                        "M08",
                        "100,000 Received",
                        () -> bytes("Received: from a by b; Mon\r\n".repeat(100_000) + HEAD + TEXT + STORY),
                        "header-too-long"),
                Row.story("M09", "10,000 addresses in To", Made.plain("Cc: " + "a@example.org,\r\n ".repeat(10_000))),
                Row.ok(
                        "M10",
                        "a blank before the colon, a folded empty line",
                        bytes("Subject : Một\r\nX-B: a\r\n \r\n\tSubject: Hai\r\n" + TEXT + wire(STORY)),
                        m -> {
                            assertThat(m.heading()).isEqualTo("Một");
                            assertThat(m.text()).isEqualTo(STORY);
                        }));
    }

    private static String[] many(String field, int times) {
        return java.util.Collections.nCopies(times, field).toArray(String[]::new);
    }

    private static Row from(String id, String name, String from, Optional<String> address) {
        return Row.ok(id, name, bytes(from + "Subject: x\r\n" + TEXT + wire(STORY)), m -> {
            assertThat(m.sender().map(ReadMail.Sender::address)).isEqualTo(address);
            assertThat(m.text()).isEqualTo(STORY);
        });
    }

    private static Stream<Row> senders() {
        Optional<String> nobody = Optional.empty();
        return Stream.of(
                from("M11", "no From", "", nobody),
                from("M11", "no From but a Reply-To", "Reply-To: a@example.org\r\n", nobody),
                from("M11", "empty brackets", "From: <>\r\n", nobody),
                from("M11", "two From", "From: a@example.org\r\nFrom: b@example.org\r\n", nobody),
                from(
                        "M11",
                        "the same From twice",
                        "From: a@example.org\r\nFrom: a@example.org\r\n",
                        Optional.of("a@example.org")),
                from("M11", "a group", "From: nhóm: a@example.org, b@example.org;\r\n", nobody),
                from("M11", "only a name", "From: Nguyễn Văn A\r\n", nobody),
                from("M11", "undisclosed recipients", "From: undisclosed-recipients:;\r\n", nobody),
                from(
                        "M42",
                        "an address in the encoded name",
                        "From: =?utf-8?q?=3Ca=40evil=3E?= <b@example.org>\r\n",
                        Optional.of("b@example.org")),
                from("M42", "200,000 at signs", "From: <a" + "@".repeat(200_000) + "\r\n", nobody),
                from(
                        "M43",
                        "an office's address as name",
                        "From: \"admin@office.gov.vn\" <evil@example.org>\r\n",
                        Optional.of("evil@example.org")),
                from(
                        "M43",
                        "an office's address as name without quotes",
                        "From: admin@office.gov.vn <evil@example.org>\r\n",
                        Optional.of("evil@example.org")),
                from(
                        "M78",
                        "letters of Vietnamese in the address",
                        "From: nguyễn@ví-dụ.vn\r\n",
                        Optional.of("nguyễn@ví-dụ.vn")),
                Row.ok(
                        "M78",
                        "Cyrillic letters in an office's domain",
                        bytes("From: a@xaydung.gоv.vn\r\n\r\nx"),
                        m -> assertThat(m.trace()).contains("homograph")),
                Row.ok(
                        "M78",
                        "the same as punycode",
                        bytes("From: a@xaydung." + java.net.IDN.toASCII("gоv") + ".vn\r\n\r\nx"),
                        m -> assertThat(m.trace()).contains("homograph")),
                Row.ok(
                        "M78",
                        "an office's real domain",
                        bytes("From: a@xaydung.gov.vn\r\n\r\nx"),
                        m -> assertThat(m.trace()).doesNotContain("homograph")));
    }

    private static Row subject(String id, String name, String subject, String heading) {
        return Row.ok(id, name, bytes("From: a@example.org\r\n" + subject + TEXT + wire(STORY)), m -> {
            assertThat(m.heading()).isEqualTo(heading);
            assertThat(m.text()).isEqualTo(STORY);
        });
    }

    private static Stream<Row> subjects() {
        return Stream.of(
                subject("M12", "missing", "", ""),
                subject("M12", "empty", "Subject: \r\n", ""),
                subject("M12", "twice, the first empty", "Subject:\r\nSubject: Hai\r\n", "Hai"),
                subject("M12", "twice", "Subject: Một\r\nSubject: Hai\r\n", "Một"),
                subject("M12", "only Re: Re: Re:", "Subject: Re: RE: re:\r\n", ""),
                subject("M12", "Outlook in Vietnamese", "Subject: TL: Re: TL: Vắng mặt\r\n", "Vắng mặt"),
                subject("M12", "passed on", "Subject: Fwd: FW[2]: Chuyển tiếp: Vắng mặt\r\n", "Vắng mặt"),
                subject("M12", "50 kB", "Subject: " + "a".repeat(50_000) + "\r\n", "a".repeat(1_000)),
                subject(
                        "M41",
                        "a line end in an encoded word",
                        "Subject: =?utf-8?q?x=0D=0ABcc:_evil@x?=\r\n",
                        "x Bcc: evil@x"));
    }

    private static Stream<Row> others() {
        return Stream.of(
                        Stream.of("1970", "Thu, 32 Foo 2099", "Sunday, 06-Nov-94 08:49:37 GMT", "")
                                .map(d -> Row.story("M13", "Date: " + d, Made.plain("Date: " + d))),
                        Stream.of("", "<>", "<a b c>", "<" + "a".repeat(10_000) + "@x>")
                                .map(i -> Row.story(
                                        "M14",
                                        "Message-ID of " + i.length() + " letters",
                                        Made.plain("Message-ID: " + i))),
                        Stream.of(
                                Row.story(
                                        "M19",
                                        "References with 5,000 ids",
                                        Made.plain("References: " + "<a@example.org>\r\n ".repeat(5_000))),
                                Row.story(
                                        "M19",
                                        "In-Reply-To of 900 kB",
                                        Made.plain("In-Reply-To: <" + "a".repeat(900_000) + ">"))),
                        Stream.of(Row.ok(
                                "M79",
                                "advertising to 10,000",
                                Made.mail(
                                        TEXT + "XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X",
                                        "Bcc: " + "a@example.org,\r\n ".repeat(10_000)),
                                m -> {
                                    assertThat(m.text()).startsWith("XJS*C4JDBQADN1");
                                    assertThat(m.suspect()).contains("gtube");
                                })))
                .flatMap(s -> s);
    }
}
