package vn.langnghe.mail.charset;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langnghe.mail.charset.Decoded.Certainty;

class DecoderTest {
    private static final String STORY = "Cán bộ xã đóng cửa từ 15 giờ là sai, dân phải về không.";

    private static String read(byte[] bytes, String label) {
        return Decoder.text(bytes, label).text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void wideUnicodeIsKnownWithoutLabelAndWithAWrongOne(String code) {
        byte[] bytes = STORY.getBytes(Charset.forName(code));
        assertThat(read(bytes, null)).isEqualTo(STORY);
        assertThat(read(bytes, "utf-8")).isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void theByteOrderMarkDecidesAndIsGone(String code) {
        byte[] bytes = ("\uFEFF" + STORY).getBytes(Charset.forName(code));
        assertThat(Decoder.text(bytes, "iso-8859-1").text()).isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "unknown-8bit",
                "_iso-2022-jp$ESC",
                "utf8mb4",
                "x-user-defined",
                "\"UTF-8",
                "us-ascii",
                "utf-16",
                "UTF-8*vi",
                "gb2312",
                "VISCII",
            })
    void aLabelThatIsNoneOrWrongDoesNoHarmToUtf8(String label) {
        assertThat(read(STORY.getBytes(UTF_8), label)).isEqualTo(STORY);
    }

    @Test
    void aLabelOfFiveThousandLettersIsNone() {
        assertThat(read(STORY.getBytes(UTF_8), "x".repeat(5_000))).isEqualTo(STORY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-16", "utf-32", "ibm037", "VISCII"})
    void plainAsciiStaysWhatItIs(String label) {
        assertThat(read("Please check dossier 45/TB.".getBytes(US_ASCII), label))
                .isEqualTo("Please check dossier 45/TB.");
    }

    @Test
    void utf8WithBrokenBytesStaysUtf8() {
        byte[] bytes = (STORY + "\n" + STORY).getBytes(UTF_8);
        bytes[1] = (byte) 0xFF;
        bytes[60] = (byte) 0xE1;
        byte[] cut = Arrays.copyOf(bytes, bytes.length - 4);
        assertThat(read(cut, "utf-8")).contains("dân phải về", "đóng cửa từ 15 giờ");
        assertThat(Decoder.text(cut, null).code()).isEqualTo("utf-8");
        assertThat(Decoder.text(cut, null).remark()).contains("charset:likely:utf-8");
    }

    @Test
    void otherLanguagesAreReadAsTheirLabelSays() {
        String french = "J'ai été très déçu : le café fermé, à côté de la mairie. Où est la clé ? Noël, naïve, señor.";
        assertThat(read(french.getBytes(ISO_8859_1), "iso-8859-1")).isEqualTo(french);
        assertThat(read(french.getBytes(ISO_8859_1), null)).isEqualTo(french);
        assertThat(read(french.getBytes(UTF_8), "utf-8")).isEqualTo(french);
        String russian = "Здравствуйте, прошу проверить документы.";
        assertThat(read(russian.getBytes(Charset.forName("KOI8-R")), "koi8-r")).isEqualTo(russian);
        String chinese = "请检查一下这份文件，谢谢。";
        assertThat(read(chinese.getBytes(Charset.forName("GB18030")), "gb18030"))
                .isEqualTo(chinese);
        assertThat(read(chinese.getBytes(UTF_8), "utf-8")).isEqualTo(chinese);
        String japanese = "書類を確認してください。";
        assertThat(read(japanese.getBytes(Charset.forName("ISO-2022-JP")), "iso-2022-jp"))
                .isEqualTo(japanese);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Müller, Loïc, Zoë and José met at the café in Köln.",
                "Giá 5€ – “đẹp” … 30°C, 12 m², ©2026",
                "if (data(a) && x^2 + y'(t) ~ f(o+1)) { return a^b; } C:\\add\\doo+ e^x o^y",
                "😀 tốt quá 👍🏽",
                "Kính gửi: Ủy ban nhân dân",
            })
    void whatIsUnicodeAlreadyIsNotTouched(String text) {
        assertThat(read(text.getBytes(UTF_8), "utf-8")).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Céng hßa x· héi chñ nghÜa ViÖt Nam, c¸n bé kh«ng tiÕp d©n|Cộng hòa xã hội chủ nghĩa Việt Nam, cán bộ không tiếp dân|tcvn3",
                "CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM|tcvn3",
                "T«i ë Hµ Néi, UBND x· göi giÊy “mêi häp”|Tôi ở Hà Nội, UBND xã gửi giấy “mời họp”|tcvn3",
                "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam, caùn boä khoâng tieáp daân|Cộng hòa xã hội chủ nghĩa Việt Nam, cán bộ không tiếp dân|vni",
                "ÑEÀ NGHÒ QUYÙ CÔ QUAN GIAÛI QUYEÁT|ĐỀ NGHỊ QUÝ CƠ QUAN GIẢI QUYẾT|vni",
                "Tröôùc nhaø toâi coù oå gaø, ñöôøng raát xaáu|Trước nhà tôi có ổ gà, đường rất xấu|vni",
            })
    void oldCodesInsideOfUnicodeAreReadToo(String sent, String meant, String code) {
        assertThat(Decoder.text(sent.getBytes(UTF_8), "utf-8").text()).isEqualTo(meant);
        assertThat(Decoder.text(sent.getBytes(Charset.forName("windows-1252")), "iso-8859-1"))
                .satisfies(d -> assertThat(d.text()).isEqualTo(meant))
                .satisfies(d -> assertThat(d.code()).isEqualTo(code));
        assertThat(Decoder.respelled(sent).text()).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tie^'ng Vie^.t co' da^'u. Toi kho^ng ddo^`ng y'. Ca'n bo^. xa~ nho+`? Tra? lo+`i dde^?! O+? dda^u?|Tiếng Việt có dấu. Toi không đồng ý. Cán bộ xã nhờ? Trả lời để! Ở đâu?",
                "Nguye^~n Va(n Ddo^ng, DDa`o Thi. ddu+'c ha.i|Nguyễn Văn Đông, Đào Thị đức hại",
            })
    void viqrIsReadWithoutALabel(String sent, String meant) {
        assertThat(Decoder.text(sent.getBytes(US_ASCII), null).text()).isEqualTo(meant);
        assertThat(Decoder.text(sent.getBytes(US_ASCII), "viqr").text()).isEqualTo(meant);
    }

    @Test
    void whatWasEncodedTwiceOrThriceIsUndoneLineByLine() {
        byte[] once = STORY.getBytes(UTF_8);
        String twice = new String(once, ISO_8859_1);
        String windows = CodePage.WINDOWS_1258.read(once);
        String thrice = new String(twice.getBytes(UTF_8), ISO_8859_1);
        String reply = "Trả lời ông Nghĩa:\n> " + twice + "\n> " + twice.replace('\u00A0', ' ') + "\n" + thrice + "\n";
        assertThat(read(reply.getBytes(UTF_8), "utf-8"))
                .isEqualTo("Trả lời ông Nghĩa:\n> " + STORY + "\n> " + STORY + "\n" + STORY + "\n");
        assertThat(read(windows.getBytes(UTF_8), "utf-8")).isEqualTo(STORY);
    }

    @Test
    void utf7IsReadOnlyWhereTheLabelSaysSo() {
        byte[] bytes = "C+AOE-n b+Htk- +- +ADw-script+AD4-".getBytes(US_ASCII);
        assertThat(read(bytes, "utf-7")).isEqualTo("Cán bộ + <script>");
        assertThat(read(bytes, null)).isEqualTo("C+AOE-n b+Htk- +- +ADw-script+AD4-");
    }

    @Test
    void theFontSaysWhatTheBytesCannot() {
        String html = "<html><body><p><font face=\".VnTime\">C¸n bé x· kh«ng tiÕp d©n</font></p>"
                + "<p style='font-family:\".VnTimeH\",serif'>®Ò nghÞ</p>"
                + "<p style=\"color:red;font-family:VNI-Times\">khoâng <b>traû lôøi</b></p><p>Café Zoë &amp; Müller</p></body></html>";
        for (byte[] bytes : new byte[][] {html.getBytes(Charset.forName("windows-1252")), html.getBytes(UTF_8)}) {
            assertThat(Decoder.html(bytes, "iso-8859-1").text())
                    .contains("Cán bộ xã không tiếp dân", "ĐỀ NGHỊ", "không <b>trả lời</b>", "Café Zoë &amp; Müller")
                    .doesNotContain(".Vn", "VNI");
        }
    }

    @Test
    void aFontWhoseTextIsUnicodeIsNotBelieved() {
        String html = "<font face=\".VnTime\">Anh ở bé gái cán bộ xã</font>";
        assertThat(Decoder.html(html.getBytes(UTF_8), "utf-8").text()).contains("Anh ở bé gái cán bộ xã");
    }

    @Test
    void wordsOfAStyleSheetLeaveTheTextToBeGuessed() {
        String html =
                "<style>p.MsoNormal{font-family:\".VnTime\"}</style><p class=MsoNormal>C¸n bé x· kh«ng tiÕp d©n</p>";
        assertThat(Decoder.html(html.getBytes(Charset.forName("windows-1252")), null)
                        .text())
                .contains("Cán bộ xã không tiếp dân");
    }

    @Test
    void aPageNamesItsOwnCodeWhereTheMailIsSilent() {
        byte[] bytes = "<meta charset=\"koi8-r\"><p>Привет</p>".getBytes(Charset.forName("KOI8-R"));
        assertThat(Decoder.html(bytes, null).text()).contains("Привет");
    }

    @Test
    void whatIsCertainNeedsNoRemarkAndAGuessSaysHowSureItIs() {
        assertThat(Decoder.text(STORY.getBytes(UTF_8), null).remark()).isEmpty();
        assertThat(Decoder.text(Iconv.encode(STORY, "VISCII"), "viscii").remark())
                .contains("charset:certain:viscii");
        assertThat(Decoder.text(Iconv.encode(STORY, "VISCII"), null).remark()).contains("charset:likely:viscii");
        assertThat(Decoder.text(new byte[] {(byte) 0xC3, 'x'}, null).certainty())
                .isEqualTo(Certainty.DOUBTFUL);
    }
}
