package vn.langnghe.mail.header;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langnghe.mail.charset.Iconv;
import vn.langnghe.mail.reader.MailReader;

/** Rows M05, M40, M44, M45. */
class HeaderTextsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "=?utf-8?B?Q8OhbiBi4bs=?= =?utf-8?B?mSB2w6A=?=|Cán bộ và",
                "=?UTF-8?Q?C=C3=A1n_b=E1?= =?utf-8?q?=BB=99?=|Cán bộ",
                "=?utf-8?B?Q8OhbiBi4buZ|=?utf-8?B?Q8OhbiBi4buZ",
                "=?utf-8?B?Q8OhbiBi4buZ=?=|Cán bộ",
                "=?utf-8?B?Q8 OhbiBi4buZ!!?=|Cán bộ",
                "=?utf-8?Q?C=C3=A1n b=E1=BB=99 x=C3=A3?=|Cán bộ xã",
                "=?utf-8*vi?Q?C=C3=A1n?=|Cán",
                "=??Q?C=C3=A1n?=|Cán",
                "=?utf-8?X?C=C3=A1n?=|=?utf-8?X?C=C3=A1n?=",
                "\"=?utf-8?Q?C=C3=A1n?=\" (=?utf-8?Q?b=E1=BB=99?=)|\"Cán\" (bộ)",
                "Re: =?viscii?Q?C=E1n_b=B5?= ABC|Re: Cán bộ ABC",
                "=?x-unknown?Q?C=E1n_b=B5_x=E3_=F0=F3ng?=|Cán bộ xã đóng",
                "=?utf-8?Q?C=ZZn=?=|C=ZZn=",
                "=?utf-8?Q?=3D=3Futf-8=3FQ=3Fa=3F=3D?=|=?utf-8?Q?a?=",
            })
    void encodedWordsAreReadAsTheWorldWritesThem(String header, String meant) {
        assertThat(EncodedWords.decode(header)).isEqualTo(meant);
    }

    @Test
    void aWordOfTenThousandBytesAndTenThousandWordsAreReadAtOnce() {
        String text = "Cán bộ ".repeat(1_000).strip();
        String word = "=?utf-8?B?" + Base64.getEncoder().encodeToString(text.getBytes(UTF_8)) + "?=";
        assertThat(EncodedWords.decode(word)).isEqualTo(text);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> EncodedWords.decode("=?utf-8?q?=?".repeat(100_000) + "=?a?b?".repeat(10_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "CP1258", "VISCII", "TCVN"})
    void headersOfBareBytesAreRead(String code) {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        mail.writeBytes("From: ".getBytes(US_ASCII));
        mail.writeBytes(Iconv.encode("Trần Thị Bé <be@example.org>\nSubject: Cán bộ về sớm", code));
        mail.writeBytes("\n\nabc".getBytes(US_ASCII));
        assertThat(MailReader.read(mail.toByteArray()))
                .satisfies(m -> assertThat(m.heading()).isEqualTo("Cán bộ về sớm"))
                .satisfies(m -> assertThat(m.sender().orElseThrow().name()).isEqualTo("Trần Thị Bé"))
                .satisfies(m -> assertThat(m.sender().orElseThrow().address()).isEqualTo("be@example.org"));
    }

    @Test
    void bareBytesOfAnotherWorldDoNoHarm() {
        byte[] mail = "Subject: Прошу проверить\n\nabc".getBytes(Charset.forName("KOI8-R"));
        assertThat(MailReader.read(mail).heading()).isNotBlank();
        assertThat(MailReader.read(mail).text()).isEqualTo("abc");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "filename*0*=utf-8''b%C3%A1o;filename*1*=%20c%C3%A1o;filename*2=.pdf|báo cáo.pdf",
                "filename*0*=utf-8''b%C3;filename*1*=%A1o.pdf|báo.pdf",
                "filename*1*=%20c%C3%A1o.pdf; filename*0*=utf-8''b%C3%A1o|báo cáo.pdf",
                "filename*0*=utf-8''b%C3%A1o;filename*2*=.pdf|báo.pdf",
                "filename*1*=b%C3%A1o;filename*2*=.pdf|báo.pdf",
                "filename*=utf-8''b%C3%A1o%ZZ%.pdf|báo%ZZ%.pdf",
                "filename*=x-nie-gehoert''b%C3%A1o.pdf|báo.pdf",
                "filename*=b%C3%A1o.pdf|báo.pdf",
                "filename*=windows-1258'vi'b%E1o.pdf|báo.pdf",
                "filename=\"bao.pdf\"; filename*=utf-8''b%C3%A1o.pdf|báo.pdf",
                "filename=\"bao.pdf\"; filename*=utf-8''|bao.pdf",
                "filename=\"báo \\\"a;b\\\" c:\\x.pdf\"; size=3|báo \"a;b\" c:\\x.pdf",
                "filename=\"=?utf-8?B?YsOhby5wZGY=?=\"|báo.pdf",
                "filename==?utf-8?Q?b=C3=A1o.pdf?=|báo.pdf",
                "filename=báo cáo.pdf ; x=y|báo cáo.pdf",
                "filename=\"báo.pdf|báo.pdf",
                "FileName = báo.pdf|báo.pdf",
            })
    void fileNamesAreReadAsTheWorldWritesThem(String parameters, String meant) {
        assertThat(Parameters.of("attachment; " + parameters).get("filename")).contains(meant);
    }

    @Test
    void theNameThatLosesIsKnownToo() {
        Parameters two = Parameters.of("attachment; filename=\"bao.pdf\"; filename*=utf-8''b%C3%A1o.pdf");
        assertThat(two.get("filename")).contains("báo.pdf");
        assertThat(two.other("filename")).contains("bao.pdf");
        Parameters one = Parameters.of("attachment; filename=\"báo.pdf\"; filename*=utf-8''b%C3%A1o.pdf");
        assertThat(one.other("filename")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "attachment",
                "attachment;",
                ";;;=;*=;**",
                "attachment; filename",
                "attachment; filename=\"\""
            })
    void noNameIsNone(String field) {
        assertThat(Parameters.of(field).get("filename")).isEmpty();
    }

    @Test
    void aThousandPiecesAreOneName() {
        String pieces = IntStream.range(0, 1_000)
                .mapToObj(i -> "filename*" + i + "*=" + (i == 0 ? "utf-8''" : "") + "%C3%A1")
                .collect(Collectors.joining(";"));
        assertThat(Parameters.of("attachment;" + pieces).get("filename")).contains("á".repeat(1_000));
    }
}
