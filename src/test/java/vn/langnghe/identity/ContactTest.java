package vn.langnghe.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Texts;

class ContactTest {
    @ParameterizedTest
    @CsvSource({
        "lan@example.vn, lan@example.vn",
        "' Lan.Nguyen+tb@Example.VN ', Lan.Nguyen+tb@example.vn",
        "ｌａｎ＠ｅｘａｍｐｌｅ．ｖｎ, lan@example.vn",
        "o'neil@a.b.c.example.com, o'neil@a.b.c.example.com",
    })
    void anAddressThatMailReachesIsTidied(String typed, String tidy) {
        assertThat(Contact.email(typed)).contains(tidy);
    }

    @Test
    void aDomainWithAccentsIsWrittenAsMailServersWantIt() {
        assertThat(Contact.email("lan@ví-dụ.vn").orElseThrow()).matches("lan@xn--[a-z0-9-]+\\.vn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.vn\r\nBcc: x@y.vn",
                "a@b.vn\nBcc:x",
                "a%0d%0aBcc:x@y.vn",
                "a@b.vn\u2028Bcc:x",
                "a\u000bb@c.vn",
                "a@b\u000b.vn",
                "=?utf-8?q?=3Ca=40evil=3E?=@x.vn",
                "<a@b>c@d.vn",
                "<a@b.vn>",
                "\"a b\"@x.vn",
                "a b@x.vn",
                "a@[127.0.0.1]",
                "a@127.0.0.1",
                "a@localhost",
                "a@b..vn",
                ".a@b.vn",
                "a.@b.vn",
                "a@-b.vn",
                "a@b.vn,c@d.vn",
                "a@b.vn;c@d.vn",
                "@b.vn",
                "a@",
                "a",
                "a@b@c.vn",
                "nguyễn@ví-dụ.vn",
                "a@b.vn\u0000",
            })
    void anAddressThatCouldMeanSomethingElseIsRefused(String typed) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Contact.email(typed));

        assertThat(refusal.field()).contains("email");
        assertThat(Texts.say(refusal, Locale.forLanguageTag("vi"))).startsWith("Địa chỉ thư điện tử");
        assertThat(Texts.say(refusal, Locale.ENGLISH)).startsWith("The e-mail address");
    }

    @Test
    void anAddressThatIsTooLongSaysSo() {
        assertThatThrownBy(() -> Contact.email("a".repeat(300) + "@b.vn")).hasMessage("identity.refused.emailLong");
        assertThatThrownBy(() -> Contact.email("a@" + "b.".repeat(150) + "vn"))
                .hasMessage("identity.refused.emailLong");
        assertThatThrownBy(() -> Contact.email("a".repeat(65) + "@b.vn")).hasMessage("identity.refused.emailLong");
    }

    @Test
    void accentsBeforeTheAtSignAreNamedAsTheProblem() {
        assertThatThrownBy(() -> Contact.email("nguyễn@example.vn")).hasMessage("identity.refused.emailLetters");
    }

    @ParameterizedTest
    @CsvSource({
        "0912345678, 0912345678",
        "0912 345 678, 0912345678",
        "0 9 1 2 3 4 5 6 7 8, 0912345678",
        "0912.345.678, 0912345678",
        "(0257) 3823-456, 02573823456",
        "+84 912 345 678, 0912345678",
        "+84 (0)912 345 678, 0912345678",
        "0084912345678, 0912345678",
        "84912345678, 0912345678",
        "912345678, 0912345678",
        "０９１２３４５６７８, 0912345678",
        "＋８４９１２３４５６７８, 0912345678",
        "٠٩١٢٣٤٥٦٧٨, 0912345678",
        "025738234, 025738234",
        "+1 415 555 0100, +14155550100",
    })
    void aNumberIsUnderstoodHoweverItIsTyped(String typed, String tidy) {
        assertThat(Contact.phone(typed)).contains(tidy);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09123abc78",
                "không có",
                "0123456789012345678901234567890123456789",
                "12345678",
                "02573823",
                "0912345678; 0987654321",
                "+84",
                "+",
                "0912345678<script>",
                "091234567\u00008"
            })
    void anythingElseIsNoNumber(String typed) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Contact.phone(typed));

        assertThat(refusal.key()).isEqualTo("identity.refused.phone");
        assertThat(refusal.field()).contains("phone");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "   ", "\u200b\u200b", "\u3164"})
    void nothingTypedIsNothingGiven(String typed) {
        assertThat(Contact.email(typed)).isEmpty();
        assertThat(Contact.phone(typed)).isEmpty();
    }

    @Test
    void allFieldsAreTidiedTogether() {
        Identity tidy = Contact.checked(new Identity(
                IdentityMode.NAMED, " Nguye\u0302\u0303n \r\n Thị  Lan ", "+84912345678", "lan@example.vn", " "));

        assertThat(tidy)
                .isEqualTo(new Identity(IdentityMode.NAMED, "Nguyễn Thị Lan", "0912345678", "lan@example.vn", null));
    }

    @Test
    void aNameThatIsTooLongTellsHowLong() {
        Identity typed = new Identity(IdentityMode.NAMED, "ễ".repeat(201), null, null, null);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Contact.checked(typed));

        assertThat(refusal.field()).contains("name");
        assertThat(Texts.say(refusal, Locale.forLanguageTag("vi")))
                .contains("201")
                .contains("200");
    }

    @Test
    void aNamelessSendersFieldsAreNotEvenChecked() {
        Identity typed = new Identity(IdentityMode.ANONYMOUS, "Lan", "abc", "abc", "x");

        assertThat(Contact.checked(typed)).isEqualTo(Identity.NOBODY);
    }
}
