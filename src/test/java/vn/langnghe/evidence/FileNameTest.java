package vn.langnghe.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langnghe.evidence.danger.Names;

class FileNameTest {
    @ParameterizedTest
    @CsvSource({
        "biên bản.pdf, biên bản.pdf",
        "../../etc/passwd, passwd",
        "..\\..\\x, x",
        "C:\\a.txt, a.txt",
        "/abs, abs",
        "ảnh/, ảnh",
        "a%2f..%2fb, a%2f..%2fb",
        "'  a   b.txt ', a b.txt",
        "<img src=x onerror=alert(1)>.jpg, <img src=x onerror=alert(1)>.jpg",
    })
    void theLastPartOfThePathIsShown(String given, String shown) {
        assertThat(FileName.shown(given, "?")).isEqualTo(shown);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "....//", "..", ".", "/", "\\", "\u200b", "\u0000", "\u202e"})
    void aNameOfNothingIsReplaced(String given) {
        assertThat(FileName.shown(given, "tệp 3")).isEqualTo("tệp 3");
    }

    @Test
    void lettersThatTurnTheNameAroundAreTakenOut() {
        String shown = FileName.shown("báo cáo \u202egpj.exe", "?");

        assertThat(shown).isEqualTo("báo cáo gpj.exe");
        assertThat(Names.danger(shown)).isPresent();
    }

    @Test
    void invisibleLettersAndLineEndsAreTakenOut() {
        assertThat(FileName.shown("\u200b.htaccess", "?")).isEqualTo(".htaccess");
        assertThat(FileName.shown("a\r\nSet-Cookie: x.txt", "?")).isEqualTo("aSet-Cookie: x.txt");
    }

    @Test
    void cleaningACleanNameChangesNothing() {
        for (String given : new String[] {"a/\u202eb.exe", " x ", "\u200b..\u200b/y.pdf", "z".repeat(5000) + ".pdf"}) {
            String once = FileName.shown(given, "?");
            assertThat(FileName.shown(once, "?")).isEqualTo(once);
        }
    }

    @Test
    void aLongNameIsCutBeforeItsExtension() {
        String shown = FileName.shown("ễ".repeat(5_000) + ".pdf", "?");

        assertThat(shown.codePointCount(0, shown.length())).isEqualTo(255);
        assertThat(shown).endsWith("….pdf");
    }

    @ParameterizedTest
    @CsvSource({
        "CON, _CON",
        "nul.txt, _nul.txt",
        "COM1.tar.gz, _COM1.tar.gz",
        "console.txt, console.txt",
        "a.txt., a.txt",
        "a.txt:evil, a.txt_evil",
        ".htaccess, htaccess",
        "a?b*c|d.pdf, a_b_c_d.pdf",
        "..., tep",
    })
    void aSavedNameIsNoDeviceNoPathAndNotHidden(String shown, String saved) {
        assertThat(FileName.saved(shown)).isEqualTo(saved);
    }

    @Test
    void aDownloadIsSavedUnderItsVietnameseName() {
        assertThat(FileName.disposition("Đơn tố cáo.pdf"))
                .isEqualTo("attachment; filename=\"don to cao.pdf\";"
                        + " filename*=UTF-8''%C4%90%C6%A1n%20t%E1%BB%91%20c%C3%A1o.pdf");
    }

    @Test
    void noNameBreaksOutOfTheHeader() {
        assertThat(FileName.disposition(FileName.shown("a\"; filename=\"x.exe\r\nX-Evil: 1", "?")))
                .matches("attachment; filename=\"[a-z0-9._ -]*\"; filename\\*=UTF-8''[A-Za-z0-9._~%-]*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.exe", "a.pdf.JS", "a.html", "a.svg", "a.docm", "a.one", "a.vhdx", "a.exe."})
    void whatAComputerWouldRunIsMarked(String shown) {
        assertThat(Names.danger(shown)).isPresent();
        assertThat(Names.danger("exe")).isEmpty();
        assertThat(Names.danger("a.pdf")).isEmpty();
    }
}
