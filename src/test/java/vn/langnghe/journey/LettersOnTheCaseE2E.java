package vn.langnghe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.langnghe.testing.Approvals;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.AtTheDesk;

/** Who works on a case reads what became of the letters to its sender, as far as one may know that there are any. */
class LettersOnTheCaseE2E {
    private final Looks looks = new Looks();

    private static String sent(String mode, String mailbox) {
        var body = Json.createObjectBuilder()
                .add("text", "Cán bộ xã thường đi muộn.")
                .add("kind", "PHAN_ANH")
                .add("category", "WORKING_HOURS")
                .add(
                        "identity",
                        Json.createObjectBuilder()
                                .add("mode", mode)
                                .add("name", "Lê Thị Thử Nghiệm")
                                .add("email", mailbox));
        var reply = RunningService.get().http().post("/api/v1/submissions", body.build());
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.json().getString("caseNumber");
    }

    private static String mailbox() {
        return "letters" + UUID.randomUUID().toString().substring(0, 8) + "@example.vn";
    }

    private static void pressed(AtTheDesk who, String number, String action, String... fields) {
        assertThat(who.press(number, action, fields).status()).as(action).isEqualTo(302);
    }

    /** Routed, accepted, answered, approved, and the approval taken back. */
    private static void takenBack(String number) {
        pressed(AtTheDesk.as("triage"), number, "ROUTE", "office", "PNV", "extract", "Công chức đi muộn.");
        AtTheDesk office = AtTheDesk.as("internal-affairs");
        pressed(office, number, "ACCEPT");
        pressed(office, number, "SUBMIT", "text", "Đã bố trí lại lịch trực.", "outcome", "REMEDIED");
        AtTheDesk approver = AtTheDesk.as("approver");
        pressed(approver, number, "APPROVE");
        Approvals.stay(number);
        pressed(approver, number, "UNDO_APPROVE");
    }

    @Test
    void aLetterThatWasCalledBackOrCameBackIsSaidSo() {
        String number = sent("NAMED", mailbox());
        takenBack(number);
        set(number, "ACKNOWLEDGEMENT", "state = 'BOUNCED', problem = 'dsn-5.1.1'");
        set(number, "ROUTED", "state = 'FAILED', problem = 'smtp-550'");
        set(number, "ACCEPTED", "state = 'LEFT', left_at = event_at");
        try (BrowserContext browser = Browser.person()) {
            Page page = Desk.of("internal-affairs", browser).open(number).page();
            assertThat(letter(page, "Trả lời")).contains("Thư đã thu hồi trước khi gửi");
            assertThat(letter(page, "Báo đã nhận")).contains("Thư bị trả lại", "dsn-5.1.1");
            assertThat(letter(page, "Báo đã chuyển đơn vị")).contains("Không gửi được, đã thôi gửi", "smtp-550");
            assertThat(letter(page, "Báo đơn vị đã nhận việc")).contains("Đã gửi");
            assertThat(page.locator("#letters").textContent()).doesNotContain("@example.vn");
            assertThat(page.locator("#letters li.lost").count()).isEqualTo(3);
            looks.page(page, "letters-on-the-case");
            looks.nothingWrong();
        }
    }

    private static String letter(Page page, String kind) {
        return page.locator("#letters li")
                .filter(new com.microsoft.playwright.Locator.FilterOptions()
                        .setHas(page.getByText(kind, new Page.GetByTextOptions().setExact(true))))
                .textContent();
    }

    private static void set(String number, String kind, String what) {
        try (var database = RunningService.get().database()) {
            int rows = database.update(
                    "update letter l join case_file c on c.id = l.case_id set l." + what.replace(", ", ", l.")
                            + " where c.number = ? and l.kind = ?",
                    number,
                    kind);
            assertThat(rows).as(kind).isEqualTo(1);
        }
    }

    /** The guard of the real outbox says no: nobody reads a mail daemon's mailbox. */
    @Test
    void aLetterThatMustNotLeaveSaysWhy() throws InterruptedException {
        String number =
                sent("NAMED", "mailer-daemon@" + UUID.randomUUID().toString().substring(0, 8) + ".example.vn");
        AtTheDesk triage = AtTheDesk.as("triage");
        long end = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (!triage.open(number).body().contains("Thư không gửi: địa chỉ là của máy")) {
            assertThat(System.nanoTime()).as(triage.open(number).body()).isLessThan(end);
            Thread.sleep(200);
        }
    }

    /** That there are letters would tell that an address was left. */
    @Test
    void ofASenderWhoIsKeptSecretNothingIsSaid() {
        String number = sent("SEALED", mailbox());
        takenBack(number);
        for (String who : new String[] {"internal-affairs", "approver"}) {
            String body = AtTheDesk.as(who).open(number).body();
            assertThat(body).contains(number).doesNotContain("id=\"letters\"", "Thư đã thu hồi");
        }
    }
}
