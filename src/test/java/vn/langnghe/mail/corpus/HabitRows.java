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

import java.util.stream.Stream;
import vn.langnghe.mail.reader.ReadMail.Role;
import vn.langnghe.mail.reader.StoryBlock;

/** What the programs that citizens use write, by their habits. */
final class HabitRows {
    private static final byte[] PDF = Made.join(bytes("%PDF-1.4\n"), Made.random(2_000));
    private static final String OLD = "Chúng tôi đã nhận thư của bạn.";

    private HabitRows() {}

    static Stream<Row> all() {
        return Stream.of(answers(), programs(), typed()).flatMap(s -> s);
    }

    /** Readable as it came, and marked. */
    private static Row typed(String name, byte[] mail, String words, String mark) {
        return Row.ok("M37", name, mail, m -> {
            assertThat(m.text()).isEqualTo(words);
            assertThat(m.trace()).contains(mark);
            assertThat(m.held()).isEmpty();
        });
    }

    private static Stream<Row> typed() {
        String telex = "Kinhs guiwr quys cow quan. Sangs nay tooi ddeens xax maf phongf tuw phaps chuwa mowr cuwar.";
        String bare = "Kinh gui quy co quan. Sang nay toi den xa ma phong tu phap chua mo cua.";
        // đ, ơ, à, ế of the table of the Vietnam Professionals Society, which we have not got
        byte[] vps = Made.join(
                mail("Content-Type: text/plain; charset=x-viet-vps\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"),
                Made.latin("Toi phan anh c\u00e1n b\u00b6 \u00c7i mu\u00b6n v\u00ea s\u00d6m"));
        return Stream.of(
                typed("Telex with its program off", mail(TEXT + telex), telex, "typed-telex"),
                typed("no marks at all", mail(TEXT + bare), bare, "typed-bare"),
                Row.ok("M37", "VPS, whose table we have not got", vps, m -> {
                    assertThat(m.text()).startsWith("Toi phan anh c").endsWith("m");
                    assertThat(m.trace()).anyMatch(code -> code.startsWith("charset:doubtful:"));
                }));
    }

    private static Row answer(String name, String behind) {
        return Row.ok("habit", name, mail(TEXT + wire("Tôi bổ sung.\n" + behind)), m -> {
            assertThat(m.text()).isEqualTo("Tôi bổ sung.");
            assertThat(m.further()).singleElement().satisfies(w -> {
                assertThat(w.role()).isEqualTo(Role.HISTORY);
                assertThat(w.text()).contains(OLD);
            });
        });
    }

    private static Stream<Row> answers() {
        return Stream.of(
                answer(
                        "Gmail web, Vietnamese",
                        "\nVào Th 2, 5 thg 2, 2026 vào lúc 14:05 Lắng Nghe <phananh@tinh.example.vn>\nđã viết:\n\n> "
                                + OLD + "\n>"),
                answer("Gmail on a phone", "\nVào 14:05, T2, 5 thg 2, 2026 Lắng Nghe <a@b.vn> đã viết:\n\n> " + OLD),
                answer("Gmail web, English", "\nOn Mon, Feb 5, 2026 at 2:05 PM Lắng Nghe <a@b.vn> wrote:\n\n> " + OLD),
                answer(
                        "Outlook, Vietnamese",
                        "\n________________________________\nTừ: Lắng Nghe <a@b.vn>\nĐã gửi: 05 Tháng Hai 2026 14:05\n"
                                + "Đến: be.nam@example.org\nChủ đề: Đã nhận\n\n" + OLD),
                answer(
                        "Outlook, English",
                        "\nFrom: Lắng Nghe\nSent: Monday, February 5, 2026\nTo: x\nSubject: y\n\n" + OLD),
                answer("Outlook, old", "\n-----Original Message-----\nFrom: a\n\n" + OLD),
                answer("Apple Mail", "\n> On 5 Feb 2026, at 14:05, Lắng Nghe <a@b.vn> wrote:\n> \n> " + OLD),
                answer("Yahoo", "\n    Vào Thứ Hai, 5 tháng 2, 2026 lúc 14:05:06 GMT+7, a@b.vn đã viết:  \n \n " + OLD),
                Row.ok(
                        "habit",
                        "answers between the quoted lines",
                        mail(TEXT + wire("On Mon, Feb 5, 2026 A wrote:\n> Ai?\n" + "Ông Ba.\n> Khi nào?\nHôm qua.")),
                        m -> assertThat(m.text()).isEqualTo("Ông Ba.\nHôm qua.")),
                Row.ok(
                        "habit",
                        "passed on by Gmail",
                        mail(TEXT
                                + wire("---------- Forwarded message ---------\nTừ: A <a@b.vn>\n"
                                        + "Date: T2\nSubject: Đơn\n\n" + STORY)),
                        m -> {
                            assertThat(m.text()).isEmpty();
                            assertThat(m.further().get(0).text()).contains(STORY);
                        }),
                Row.story("habit", "a story that says from and to", mail(TEXT + wire(STORY))),
                Row.ok(
                        "habit",
                        "times written as from and to",
                        mail(TEXT + wire("Từ: 8 giờ\nĐến: 9 giờ\nNgày: 5/2\nphòng đóng cửa.")),
                        m -> assertThat(m.text()).endsWith("phòng đóng cửa.")));
    }

    private static Stream<Row> programs() {
        return Stream.of(
                Row.ok(
                        "habit",
                        "Outlook: winmail.dat beside the text",
                        multipart(
                                "mixed",
                                storyPart(),
                                filePart(
                                        "application/ms-tnef",
                                        "winmail.dat",
                                        new MadeTnef()
                                                .body(STORY)
                                                .file("a", "đơn.pdf", PDF)
                                                .bytes())),
                        m -> {
                            assertThat(m.text()).isEqualTo(STORY);
                            assertThat(m.further()).isEmpty();
                            assertThat(m.files()).hasSize(1);
                            file(m, 0, "đơn.pdf", PDF);
                        }),
                Row.ok(
                        "habit",
                        "Apple Mail: a PDF between two texts",
                        multipart(
                                "mixed",
                                TEXT + "Trước.",
                                "Content-Type: application/pdf; x-unix-mode=0644; name=\"a.pdf\"\r\nContent-Disposition: inline;"
                                        + " filename=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64(PDF),
                                TEXT + "Sau."),
                        m -> {
                            assertThat(m.text()).isEqualTo("Trước.\n\nSau.");
                            file(m, 0, "a.pdf", PDF);
                        }),
                Row.ok(
                        "habit",
                        "Apple Mail: HTML with the picture in it",
                        multipart(
                                "alternative",
                                storyPart(),
                                parts(
                                        "b2",
                                        "mixed",
                                        htmlPart("<p>" + STORY.replace("\n", "<br>")),
                                        filePart("image/heic", "IMG_1.HEIC", PDF),
                                        htmlPart("<br>"))),
                        m -> {
                            assertThat(m.text()).isEqualTo(STORY);
                            file(m, 0, "IMG_1.HEIC", PDF);
                        }),
                Row.ok(
                        "habit",
                        "a scanner: nothing but a PDF",
                        bytes("From: scanner@example.org\r\nSubject: Scanned from MFP\r\n"
                                + "MIME-Version: 1.0\r\nContent-Type: application/pdf; name=\"Scan_0001.pdf\"\r\n"
                                + "Content-Transfer-Encoding: base64\r\n\r\n" + base64(PDF)),
                        m -> {
                            assertThat(m.text()).isEmpty();
                            file(m, 0, "Scan_0001.pdf", PDF);
                        }),
                Row.ok(
                        "habit",
                        "Zalo: a mail link that stayed percent-encoded",
                        mail(
                                TEXT
                                        + "L%C4%A9nh%20v%E1%BB%B1c%3A%20ALCOHOL%0D%0A%0D%0AC%C3%A1n%20b%E1%BB%99%20u%E1%BB%91ng%20bia"),
                        m -> {
                            assertThat(m.text()).isEqualTo("Cán bộ uống bia");
                            assertThat(m.facts().say(StoryBlock.Line.CATEGORY)).contains("ALCOHOL");
                        }),
                Row.ok(
                        "habit",
                        "Zalo: a link to a picture is a link",
                        mail(TEXT + "Ảnh: https://photo.zdn.vn/a%20b%C3%A1c.jpg"),
                        m -> assertThat(m.text()).isEqualTo("Ảnh: https://photo.zdn.vn/a%20b%C3%A1c.jpg")),
                Row.ok(
                        "habit",
                        "Zalo: a card with a link",
                        mail(htmlPart("<a href='https://zalo.me/s/abc'>Xem ảnh</a>")),
                        m -> assertThat(m.text()).isEqualTo("Xem ảnh (https://zalo.me/s/abc)")));
    }
}
