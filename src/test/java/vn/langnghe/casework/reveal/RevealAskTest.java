package vn.langnghe.casework.reveal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langnghe.platform.Refusal;

class RevealAskTest {
    private static final String PURPOSE = "Mời người gửi lên làm việc trực tiếp.";

    @Test
    void blanksAreCollapsed() {
        RevealAsk ask = new RevealAsk(
                        "CONTACT",
                        "SEND_RESULT",
                        " 12/QĐ-TTr \u00a0",
                        "Mời  người\tgửi \n\n lên\u2003làm việc trực tiếp.\u200b ")
                .checked();

        assertThat(ask.purpose()).isEqualTo(PURPOSE);
        assertThat(ask.document()).isEqualTo("12/QĐ-TTr");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "Mười chín ký tự đây",
                "a                         b",
                "aaaaaaaaaaaaaaaaaaaaaaaaa",
                "....................!!!!",
                "\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200bvì",
            })
    void aPurposeThatSaysNothingIsNone(String purpose) {
        refuses(new RevealAsk("PERSON", "SEND_RESULT", "12/QĐ-TTr", purpose), "purpose");
    }

    @Test
    void twentyCharactersAreEnoughAndAThousandTheMost() {
        assertThat(new RevealAsk("PERSON", "SEND_RESULT", "1", "Đúng hai mươi ký tự.")
                        .checked()
                        .purpose())
                .hasSize(20);
        refuses(new RevealAsk("PERSON", "SEND_RESULT", "1", "Mời lên. ".repeat(112)), "purpose");
    }

    @Test
    void thePaperHasANumber() {
        refuses(new RevealAsk("PERSON", "SEND_RESULT", "", PURPOSE), "document");
        refuses(new RevealAsk("PERSON", "SEND_RESULT", "quyết định", PURPOSE), "document");
        refuses(new RevealAsk("PERSON", "SEND_RESULT", "1".repeat(101), PURPOSE), "document");
    }

    @Test
    void onlyOneOfTheSetsIsOpened() {
        refuses(new RevealAsk("ALL", "SEND_RESULT", "12", PURPOSE), "set");
        refuses(new RevealAsk("PERSON,CONTACT", "SEND_RESULT", "12", PURPOSE), "set");
        refuses(new RevealAsk(null, "SEND_RESULT", "12", PURPOSE), "set");
    }

    @Test
    void itsWordsAreInNoLog() {
        assertThat(new RevealAsk("PERSON", "SEND_RESULT", "12", PURPOSE).toString())
                .doesNotContain("Mời");
    }

    private static void refuses(RevealAsk ask, String field) {
        assertThatThrownBy(ask::checked)
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.field()).contains(field));
    }
}
