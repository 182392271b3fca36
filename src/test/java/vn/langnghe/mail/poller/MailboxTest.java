package vn.langnghe.mail.poller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.setting.Settings;

class MailboxTest {
    private static List<Mailbox> all(String urls, String users, String passwords) {
        return Mailbox.all(Settings.of(
                new Properties(),
                Map.of(
                        "LANGNGHE_IMAP_URL", urls,
                        "LANGNGHE_IMAP_USER", users,
                        "LANGNGHE_IMAP_PASSWORD", passwords)));
    }

    @Test
    void eachFolderOfEachServerIsAMailboxOfItsOwn() {
        List<Mailbox> all =
                all("imaps://a.example.vn/INBOX,Junk imaps://b.example.vn:1993", "x@a.vn y@b.vn", "một hai");

        assertThat(all)
                .extracting(Mailbox::name)
                .containsExactly("a.example.vn/x@a.vn/INBOX", "a.example.vn/x@a.vn/Junk", "b.example.vn/y@b.vn/INBOX");
        assertThat(all).extracting(Mailbox::password).containsExactly("một", "một", "hai");
        assertThat(all).extracting(Mailbox::port).containsExactly(993, 993, 1993);
    }

    @Test
    void aFolderMayHaveAnyName() {
        assertThat(all("imaps://a.example.vn/INBOX/Ph%E1%BA%A3n%20%C3%A1nh,A+B", "x", "p"))
                .extracting(Mailbox::folder)
                .containsExactly("INBOX/Phản ánh", "A+B");
    }

    @Test
    void theNameForOurBooksIsShortAndAscii() {
        List<Mailbox> all = all(
                "imaps://a.example.vn/" + "%E1%BA%A3".repeat(40) + "1,Th%C6%B0," + "%E1%BA%A3".repeat(40) + "2",
                "nguyễn",
                "p");

        assertThat(all)
                .extracting(Mailbox::name)
                .allMatch(name -> name.matches("[ -~]{1,80}"))
                .doesNotHaveDuplicates();
        assertThat(all)
                .extracting(mailbox -> Turn.job(mailbox))
                .allMatch(name -> name.length() <= 64)
                .doesNotHaveDuplicates();
    }

    @Test
    void overANetworkNothingGoesInClear() {
        Mailbox far = all("imap://192.0.2.7/INBOX", "x", "p").get(0);
        Mailbox near = all("imap://127.0.0.1/INBOX", "x", "p").get(0);
        Mailbox secure = all("imaps://192.0.2.7/INBOX", "x", "p").get(0);

        assertThat(far.properties()).containsEntry("mail.imap.starttls.required", "true");
        assertThat(near.properties()).containsEntry("mail.imap.starttls.required", "false");
        assertThat(secure.properties()).containsEntry("mail.imaps.ssl.checkserveridentity", "true");
    }

    @Test
    void nothingPrintsAPassword() {
        assertThat(all("imaps://a.example.vn/INBOX", "x", "bí-mật").get(0).toString())
                .doesNotContain("bí-mật");
    }
}
