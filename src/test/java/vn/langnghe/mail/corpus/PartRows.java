package vn.langnghe.mail.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.mail.corpus.Made.HEAD;
import static vn.langnghe.mail.corpus.Made.STORY;
import static vn.langnghe.mail.corpus.Made.TEXT;
import static vn.langnghe.mail.corpus.Made.base64;
import static vn.langnghe.mail.corpus.Made.bytes;
import static vn.langnghe.mail.corpus.Made.filePart;
import static vn.langnghe.mail.corpus.Made.htmlPart;
import static vn.langnghe.mail.corpus.Made.mail;
import static vn.langnghe.mail.corpus.Made.multipart;
import static vn.langnghe.mail.corpus.Made.parts;
import static vn.langnghe.mail.corpus.Made.storyPart;
import static vn.langnghe.mail.corpus.Made.wire;

import java.util.Collections;
import java.util.stream.Stream;
import vn.langnghe.mail.reader.ReadMail;

/** Rows about parts, their boundaries and their transfer encodings. */
final class PartRows {
    private static final byte[] PDF = Made.join(bytes("%PDF-1.4\n"), Made.random(3_000));

    private PartRows() {}

    static Stream<Row> all() {
        return Stream.of(boundaries(), shapes(), types(), encodings(), inText(), forms())
                .flatMap(s -> s);
    }

    private static Stream<Row> boundaries() {
        String one = "--b1\r\n" + storyPart() + "\r\n--b1--\r\n";
        return Stream.of(
                Row.story("M20", "no boundary parameter", mail("Content-Type: multipart/mixed\r\n\r\n" + one)),
                Row.story(
                        "M20", "an empty boundary", mail("Content-Type: multipart/mixed; boundary=\"\"\r\n\r\n" + one)),
                Row.story(
                        "M20",
                        "another boundary than in the body",
                        mail("Content-Type: multipart/mixed; boundary=zz\r\n\r\n" + one)),
                Row.story(
                        "M20",
                        "no boundary anywhere",
                        mail("Content-Type: multipart/mixed; boundary=zz\r\n\r\n" + wire(STORY))),
                Row.ok(
                        "M21",
                        "no end",
                        mail("Content-Type: multipart/mixed; boundary=b1\r\n\r\n--b1\r\n" + storyPart() + "\r\n--b1\r\n"
                                + filePart("application/pdf", "a.pdf", PDF)),
                        m -> {
                            assertThat(m.text()).isEqualTo(STORY);
                            file(m, 0, "a.pdf", PDF);
                            assertThat(m.trace()).contains("multipart-cut");
                        }),
                Row.ok(
                        "M21",
                        "the end first",
                        mail("Content-Type: multipart/mixed; boundary=b1\r\n\r\n--b1--\r\n" + wire(STORY)),
                        m -> assertThat(m.text()).isEqualTo(STORY)),
                Row.ok(
                        "M21",
                        "text behind the end",
                        Made.join(multipart("mixed", storyPart()), bytes("Còn nữa.")),
                        m -> assertThat(m.text()).isEqualTo(STORY + "\n\nCòn nữa.")),
                Row.ok(
                        "M21",
                        "parts behind the end",
                        Made.join(
                                multipart("mixed", storyPart()),
                                bytes("--b1\r\n" + filePart("application/pdf", "a.pdf", PDF) + "\r\n--b1--\r\n")),
                        m -> {
                            assertThat(m.text()).isEqualTo(STORY);
                            file(m, 0, "a.pdf", PDF);
                        }),
                Row.story(
                        "M22",
                        "the inner one begins like the outer",
                        mail(parts("b", "mixed", parts("b2", "mixed", storyPart())))),
                Row.story(
                        "M22",
                        "the outer one begins like the inner",
                        mail(parts("b2", "mixed", parts("b", "mixed", storyPart())))),
                Row.story(
                        "M22",
                        "the same inside and outside",
                        mail(parts("b", "mixed", parts("b", "mixed", storyPart())))),
                boundary("only dashes", "----------"),
                boundary("70 letters", "x".repeat(70)),
                boundary("900 letters", "x".repeat(900)),
                boundary("letters that are not allowed", "=_?=:(x)/[y]@<z>"),
                boundary("Vietnamese", "phần_một"),
                Row.story(
                        "M22",
                        "not quoted though it must be",
                        mail("Content-Type: multipart/mixed; boundary=a=b/c?d\r\n\r\n--a=b/c?d\r\n" + storyPart()
                                + "\r\n--a=b/c?d--")));
    }

    private static Row boundary(String name, String boundary) {
        return Row.story("M22", name, mail(parts(boundary, "mixed", storyPart())));
    }

    static void file(ReadMail mail, int index, String name, byte[] content) {
        ReadMail.MailFile file = mail.files().get(index);
        assertThat(file.name()).isEqualTo(name);
        assertThat(file.bytes()).isEqualTo(content);
        assertThat(file.size()).isEqualTo(content.length);
    }

    private static String nested(int depth) {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            all.append("Content-Type: multipart/mixed; boundary=\"n")
                    .append(i)
                    .append("\"\r\n\r\n--n")
                    .append(i)
                    .append("\r\n");
        }
        return all + storyPart();
    }

    private static Stream<Row> shapes() {
        return Stream.of(
                Row.story(
                        "M23",
                        "a part without an empty line",
                        multipart("mixed", "Content-Type: text/plain; charset=utf-8\r\n" + wire(STORY))),
                Row.story("M23", "a part without header", multipart("mixed", "\r\n" + wire(STORY))),
                Row.ok(
                        "M23",
                        "a part that only seems to have a header",
                        multipart("mixed", "Tel: 0257 000 000\r\nxin gọi"),
                        m -> assertThat(m.text()).isEqualTo("Tel: 0257 000 000\nxin gọi")),
                Row.story("M23", "an empty part", multipart("mixed", "", storyPart(), "\r\n")),
                Row.ok(
                        "M23",
                        "no parts at all",
                        multipart("mixed"),
                        m -> assertThat(m.files()).isEmpty()),
                Row.story("M24", "100 deep", mail(nested(100))),
                Row.held(
                        "M24",
                        "1,000 deep",
                        mail(nested(1_000)),
                        "too-deep",
                        m -> assertThat(new String(m.files().get(0).bytes(), java.nio.charset.StandardCharsets.UTF_8))
                                .contains("phòng tư pháp")),
                Row.held(
                        "M24",
                        "20,000 deep",
                        mail(nested(20_000)),
                        "too-deep",
                        m -> assertThat(m.files()).hasSize(1)),
                Row.ok(
                        "M25",
                        "990 parts",
                        multipart("mixed", Collections.nCopies(990, "\r\nx").toArray(String[]::new)),
                        m -> assertThat(m.text().replaceAll("\\s", "")).hasSize(990)),
                Row.unread(
                        "M25",
                        "1,100 parts",
                        () -> multipart(
                                "mixed", Collections.nCopies(1_100, "\r\nx").toArray(String[]::new)),
                        "too-many-parts"),
                Row.unread(
                        "M25",
                        "100,000 parts",
                        () -> multipart(
                                "mixed", Collections.nCopies(100_000, "\r\nx").toArray(String[]::new)),
                        "too-many-parts"));
    }

    private static Stream<Row> types() {
        return Stream.concat(
                Stream.of(
                                "Content-Type: text/plain; charset=utf-8\r\nContent-Type: application/pdf",
                                "Content-Type: text",
                                "Content-Type: ;charset=utf-8",
                                "Content-Type: ",
                                "Content-Type: text/plain; charset=utf-8; x=" + "y".repeat(10_000),
                                "Content-Type: text/plain; charset=\"utf-8",
                                "Content-Type: Text / Plain ; Charset = UTF-8",
                                "Content-type: text/plain charset=utf-8")
                        .map(t -> Row.story(
                                "M26",
                                t.substring(0, Math.min(t.length(), 70)).replaceAll("\\s+", " "),
                                mail(t + "\r\n\r\n" + wire(STORY)))),
                Stream.of(
                        Row.story(
                                "M26",
                                "multipart/ without a kind",
                                mail("Content-Type: multipart/; boundary=b1\r\n\r\n--b1\r\n" + storyPart()
                                        + "\r\n--b1--")),
                        Row.story(
                                "M27",
                                "a multipart that says base64 and is not",
                                Made.join(
                                        bytes(HEAD + "Content-Transfer-Encoding: base64\r\n"),
                                        bytes(parts("b1", "mixed", storyPart())))),
                        Row.story(
                                "M27",
                                "a multipart in base64",
                                mail(
                                        "Content-Type: multipart/mixed; boundary=b1\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                                                + base64(bytes("--b1\r\n" + storyPart() + "\r\n--b1--\r\n")))),
                        Row.story(
                                "M27",
                                "two transfer encodings",
                                mail("Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n"
                                        + "Content-Transfer-Encoding: base64\r\n\r\n" + wire(STORY)))));
    }

    private static byte[] coded(String coding, String body) {
        return mail(
                "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: " + coding + "\r\n\r\n" + body);
    }

    private static Stream<Row> encodings() {
        String story = base64(bytes(STORY));
        return Stream.concat(
                Stream.of("7-bit", "8BIT\"", "", "plain", "x-unknown", "text/html", "8bit; charset=utf-8")
                        .map(c -> Row.story("M28", "encoding \"" + c + "\"", coded(c, wire(STORY)))),
                Stream.of(
                        Row.story("M28", "encoding \"base64 \"", coded("base64 ", story)),
                        Row.story("M28", "encoding \"Base-64\"", coded("Base-64", story)),
                        Row.story("M28", "base64 under another name", coded("Mã riêng", story)),
                        Row.story("M28", "encoding \"quoted_printable\"", coded("quoted_printable", quoted())),
                        Row.ok(
                                "M28",
                                "uuencode as encoding",
                                mail(
                                        "Content-Type: application/octet-stream; name=a.txt\r\n"
                                                + "Content-Transfer-Encoding: x-uuencode\r\n\r\nbegin 644 a.txt\r\n#0V%T\r\n`\r\nend\r\n"),
                                m -> file(m, 0, "a.txt", bytes("Cat"))),
                        Row.ok("M29", "cut off", coded("base64", story.substring(0, 57)), m -> {
                            assertThat(STORY).startsWith(m.text().replace("\uFFFD", ""));
                            assertThat(m.text()).hasSizeGreaterThan(20);
                            assertThat(m.trace()).contains("encoding-broken");
                        }),
                        Row.ok(
                                "M29",
                                "letters that are none",
                                coded("base64", story.substring(0, 20) + "\u0001*!" + story.substring(20)),
                                m -> {
                                    assertThat(m.text()).isEqualTo(STORY);
                                    assertThat(m.trace()).contains("encoding-broken");
                                }),
                        Row.ok(
                                "M29",
                                "padding in the middle",
                                coded("base64", base64(bytes("Kính gửi ")) + base64(bytes("quý cơ quan"))),
                                m -> assertThat(m.text()).isEqualTo("Kính gửi quý cơ quan")),
                        Row.ok(
                                "M29",
                                "a line of 1 MB",
                                mail("Content-Type: application/pdf; name=a.pdf\r\n"
                                        + "Content-Transfer-Encoding: base64\r\n\r\n"
                                        + java.util.Base64.getEncoder().encodeToString(Made.random(750_000))),
                                m -> file(m, 0, "a.pdf", Made.random(750_000))),
                        Row.ok(
                                "M30",
                                "=ZZ",
                                coded("quoted-printable", "a=ZZb"),
                                m -> assertThat(m.text()).isEqualTo("a=ZZb")),
                        Row.ok(
                                "M30",
                                "= at the end",
                                coded("quoted-printable", "a="),
                                m -> assertThat(m.text()).isEqualTo("a")),
                        Row.ok(
                                "M30",
                                "=0 at the end",
                                coded("quoted-printable", "a=0"),
                                m -> assertThat(m.text()).isEqualTo("a=0")),
                        Row.ok(
                                "M30",
                                "a soft line end and NUL",
                                coded("quoted-printable", "C=C3=A1=\r\nn\0 b=\n=e1=bb=99"),
                                m -> assertThat(m.text()).isEqualTo("Cán\u2400 bộ"))));
    }

    private static String quoted() {
        StringBuilder out = new StringBuilder();
        for (byte b : bytes(wire(STORY))) {
            out.append(b < 0 || b == '=' ? String.format("=%02X", b) : String.valueOf((char) b));
        }
        return out.toString();
    }

    private static Stream<Row> inText() {
        String uu = "trước\nbegin 644 x.exe\n#0V%T\n`\nend\nsau";
        return Stream.of(
                Row.ok("M31", "uuencoded in the text", mail(TEXT + wire(uu)), m -> {
                    assertThat(m.text()).isEqualTo("trước\n[x.exe]\nsau");
                    file(m, 0, "x.exe", bytes("Cat"));
                }),
                Row.ok(
                        "M31",
                        "yEnc in the text",
                        Made.join(
                                mail(TEXT),
                                bytes("trước\r\n=ybegin line=128 size=3 name=x.bin\r\nabc\r\n=yend size=3\r\nsau")),
                        m -> {
                            assertThat(m.text()).isEqualTo("trước\n[x.bin.yenc]\nsau");
                            assertThat(m.files()).hasSize(1);
                        }),
                Row.ok(
                        "M31",
                        "BinHex in the text",
                        mail(TEXT
                                + "a\r\n(This file must be converted with BinHex 4.0)\r\n:$f*TEQKPH#edCA0d!!!!:\r\nb"),
                        m -> {
                            assertThat(m.text()).isEqualTo("a\n[tep.hqx]\nb");
                            assertThat(m.files()).hasSize(1);
                        }),
                Row.ok(
                        "M31",
                        "words that only begin like it",
                        mail(TEXT + wire("begin 644 nothing\nkhông phải")),
                        m -> assertThat(m.text()).isEqualTo("begin 644 nothing\nkhông phải")));
    }

    private static Stream<Row> forms() {
        String flowed = "Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\r\n\r\n";
        return Stream.of(
                Row.ok("M59", "HTML only", mail(htmlPart("<p>Cán bộ</p><p>về sớm</p>")), m -> {
                    assertThat(m.text()).isEqualTo("Cán bộ\nvề sớm");
                    assertThat(m.html()).isEqualTo("<p>Cán bộ</p><p>về sớm</p>");
                }),
                Row.ok(
                        "M59",
                        "HTML and an empty text",
                        multipart("alternative", TEXT, htmlPart("<b>Cán bộ</b>")),
                        m -> assertThat(m.text()).isEqualTo("Cán bộ")),
                Row.ok(
                        "M59",
                        "both say the same",
                        multipart("alternative", storyPart(), htmlPart("<p>" + STORY.replace("\n", "<br>") + "</p>")),
                        m -> {
                            assertThat(m.text()).isEqualTo(STORY);
                            assertThat(m.further()).isEmpty();
                            assertThat(m.trace()).doesNotContain("forms-differ");
                        }),
                Row.ok(
                        "M59",
                        "they say different things",
                        multipart("alternative", storyPart(), htmlPart("<p>Chuyển khoản cho tôi mười triệu đồng.</p>")),
                        m -> {
                            assertThat(m.text()).isEqualTo(STORY);
                            assertThat(m.further())
                                    .containsExactly(new ReadMail.Words(
                                            ReadMail.Role.OTHER_FORM, "Chuyển khoản cho tôi mười triệu đồng."));
                            assertThat(m.trace()).contains("forms-differ");
                        }),
                Row.ok(
                        "M59",
                        "a picture beside the HTML form",
                        multipart(
                                "alternative",
                                storyPart(),
                                parts(
                                        "b2",
                                        "related",
                                        htmlPart("<p>" + STORY + "</p><img src=cid:1>"),
                                        filePart("image/png", "a.png", PDF))),
                        m -> {
                            assertThat(m.text()).isEqualTo(STORY);
                            file(m, 0, "a.png", PDF);
                        }),
                Row.ok(
                        "M65",
                        "format=flowed, delsp",
                        mail(flowed + "Cán bộ  \r\nvề sớm  \r\nhôm nay.\r\nHết."),
                        m -> assertThat(m.text()).isEqualTo("Cán bộ về sớm hôm nay.\nHết.")),
                Row.ok(
                        "M65",
                        "AppleDouble",
                        multipart(
                                "mixed",
                                storyPart(),
                                parts(
                                        "b2",
                                        "appledouble",
                                        filePart("application/applefile", "a.pdf", PDF),
                                        filePart("application/pdf", "a.pdf", PDF))),
                        m -> {
                            assertThat(m.text()).isEqualTo(STORY);
                            assertThat(m.files()).hasSize(2);
                        }),
                Row.ok(
                        "M65",
                        "alternative of unknown types only",
                        multipart("alternative", filePart("x/y", "a.x", PDF), filePart("x/z", "b.numbers", PDF)),
                        m -> assertThat(m.files()).hasSize(2)));
    }
}
