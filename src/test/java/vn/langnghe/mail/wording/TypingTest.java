package vn.langnghe.mail.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypingTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tooi muoons phanr anhs can booj xax ddi tre",
                "Kinhs guiwr quys cow quan, ddeef nghij kieemr tra laij vieecj naafy",
                "Sangs nay tooi ddeens xax luacs 8 giowf maf phongf tuw phaps chuwa mowr cuwar."
            })
    void keysWhoseProgramWasOffAreTold(String text) {
        assertThat(Typing.of(text)).contains("typed-telex");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Toi muon phan anh can bo xa di tre, khong tiep dan.",
                "KINH GUI QUY CO QUAN. DE NGHI KIEM TRA LAI VIEC NAY, HO SO NOP HAI THANG CHUA TRA."
            })
    void wordsWithoutAnyMarkAreTold(String text) {
        assertThat(Typing.of(text)).contains("typed-bare");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tôi muốn phản ánh cán bộ xã đi trễ, không tiếp dân.",
                "The office was closed this morning and nobody answered the phone.",
                "Look at the door of the book room: it is open for us, as good as new.",
                "To be or not to be, that is the question here at the desk",
                "Xem tep",
                "",
                "8812 / 2026 - 0900 000 555"
            })
    void everythingElseIsLeftAlone(String text) {
        assertThat(Typing.of(text)).isEmpty();
    }

    @Test
    void aLongTextTakesNoTime() {
        assertThat(Typing.of("aa".repeat(1_000_000))).isEmpty();
        assertThat(Typing.of("toi di ".repeat(500_000))).contains("typed-bare");
    }
}
