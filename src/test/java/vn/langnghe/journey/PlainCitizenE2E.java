package vn.langnghe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.langnghe.journey.Citizen.Slip;
import vn.langnghe.testing.Samples;

/** An old phone, 320 pixels wide, without JavaScript: everything a citizen needs works, and no cookie is set. */
class PlainCitizenE2E {
    @Test
    void aComplaintIsSentLookedUpAndTalkedAbout() {
        var phone = Browser.plainPhone();
        Citizen citizen = new Citizen(phone);
        Slip slip =
                citizen.submit(Samples.all().get(0), new FilePayload("ảnh bàn tiệc.png", "image/png", Pictures.png()));
        citizen.reads(slip, "NEW");
        citizen.reply("Tôi nhớ thêm: quán tên Gió Đồng.");
        citizen.reads(slip, "NEW").readsText("Tôi nhớ thêm: quán tên Gió Đồng.");

        Desk.of("triage").press(slip.number(), "ASK", Map.of("questions", "Ông ngồi cách bàn đó bao xa?"));
        citizen.reads(slip, "NEEDS_INFO").readsText("Ông ngồi cách bàn đó bao xa?");
        citizen.reply("Khoảng năm mét.");
        citizen.reads(slip, "NEW");
        assertThat(phone.cookies()).isEmpty();
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedIsStillThere() {
        Page page = new Citizen(Browser.plainPhone()).page();
        page.navigate("/submit");
        page.locator("#place").fill("Xã Bình Sa");
        page.locator("form#gui .acts button").last().click();
        page.waitForLoadState();
        assertThat(page.locator(".sum a").count()).isGreaterThanOrEqualTo(3);
        assertThat(page.locator("#place").inputValue()).isEqualTo("Xã Bình Sa");
        assertThat(page.locator("#text-loi").textContent()).isNotBlank();
    }

    @Test
    void nothingIsWiderThanThePhone() {
        Page page = new Citizen(Browser.plainPhone()).page();
        for (String path : List.of("/", "/submit", "/track", "/hotlines", "/about", "/receipt")) {
            page.navigate(path);
            Number width = page.locator("html").boundingBox() == null
                    ? 0
                    : page.locator("body").boundingBox().width;
            assertThat(width.doubleValue()).as(path).isLessThanOrEqualTo(320);
        }
    }

    @Test
    void aWrongCodeAndAnUnknownNumberLookTheSame() {
        Citizen citizen = new Citizen(Browser.plainPhone());
        Slip slip = citizen.submit("Cán bộ không có mặt ở phòng làm việc cả buổi sáng.");
        String other = citizen.submit("Một chuyện khác, để có một mã khác.").code();
        String wrong = answer(citizen, new Slip(slip.number(), other));
        String unknown = answer(citizen, new Slip("PY-2026-999999", other));
        assertThat(wrong.replace(slip.number(), "")).isEqualTo(unknown.replace("PY-2026-999999", ""));
        assertThat(wrong).doesNotContain("Cán bộ không có mặt");
    }

    private static String answer(Citizen citizen, Slip slip) {
        citizen.look(slip);
        return citizen.page().locator("main").innerText();
    }
}
