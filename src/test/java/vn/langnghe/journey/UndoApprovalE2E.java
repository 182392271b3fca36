package vn.langnghe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import vn.langnghe.journey.Citizen.Slip;
import vn.langnghe.testing.Approvals;
import vn.langnghe.web.AtTheDesk;

/** The approver reads when the answer leaves, and takes the approval back with one press. */
class UndoApprovalE2E {
    private final Looks looks = new Looks();

    @Test
    void theCasePageSaysWhenTheAnswerLeavesAndTakesItBack() {
        try (BrowserContext home = Browser.person();
                BrowserContext browser = Browser.person()) {
            Citizen citizen = new Citizen(home);
            Slip slip = citizen.submit("Công chức một cửa xã thường mở cửa muộn, dân chờ đến 9 giờ.");
            String number = slip.number();
            drafted(number);
            Page page = Desk.of("approver", browser).open(number).page();

            page.locator(".act a[href*='act=APPROVE']").first().click();
            page.locator("form.actform button[type=submit]").click();

            Locator leaves = page.locator("#leaves");
            leaves.waitFor();
            Approvals.stay(number);
            assertThat(page.locator("[role=status]").first().textContent()).contains("Duyệt và gửi trả lời");
            assertThat(leaves.locator(".to").textContent()).matches("Còn thu hồi được đến \\d\\d:\\d\\d:\\d\\d");
            looks.page(page, "answer-leaves");
            page.setViewportSize(1366, 800);
            leaves.locator("button").click();

            page.locator("#leaves").waitFor(hidden());
            assertThat(page.locator("[role=status]").first().textContent()).contains("Thu hồi phê duyệt");
            assertThat(page.locator(".casehead .status").textContent().strip()).isEqualTo("Trình duyệt");
            citizen.reads(slip, "APPROVAL");
            looks.nothingWrong();
        }
    }

    private static Locator.WaitForOptions hidden() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    /** As others see it, and what a page says that was left open too long. */
    @Test
    void aPageLeftOpenTooLongSaysThatTheAnswerIsOut() {
        String number = AtTheDesk.newCase("Cán bộ xã thường đi muộn.", "WORKING_HOURS", "UBND_BINH_SA");
        drafted(number);
        try (BrowserContext browser = Browser.person()) {
            Page page = Desk.of("approver", browser).open(number).page();
            page.locator(".act a[href*='act=APPROVE']").first().click();
            page.locator("form.actform button[type=submit]").click();
            page.locator("#leaves").waitFor();
            Approvals.stay(number);
            Page others = Desk.of("internal-affairs").open(number).page();
            assertThat(others.locator("#leaves").textContent()).contains("người duyệt còn thu hồi được");
            assertThat(others.locator("#leaves button").count()).isZero();
            Approvals.leave(number);

            page.locator("#leaves button").click();

            page.locator("[role=alert]").waitFor();
            assertThat(page.locator("[role=alert]").textContent()).contains("không thu hồi được nữa");
            assertThat(page.locator("#leaves").count()).isZero();
            others.context().close();
        }
    }

    private static void drafted(String number) {
        AtTheDesk office = AtTheDesk.as("internal-affairs");
        pressed(AtTheDesk.as("triage"), number, "ROUTE", "office", "PNV");
        pressed(office, number, "ACCEPT");
        pressed(office, number, "SUBMIT", "text", "Đã bố trí lại lịch trực.", "outcome", "REMEDIED");
    }

    private static void pressed(AtTheDesk who, String number, String action, String... fields) {
        assertThat(who.press(number, action, fields).status()).as(action).isEqualTo(302);
    }
}
