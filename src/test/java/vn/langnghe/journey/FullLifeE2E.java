package vn.langnghe.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.langnghe.journey.Citizen.Slip;
import vn.langnghe.testing.RunningService;

/** One complaint from its arrival to its end, the citizen's browser beside those of the offices. */
class FullLifeE2E {
    private static final String STORY = "Sáng thứ Hai tôi nộp hồ sơ ở bộ phận một cửa, giấy hẹn ba ngày mà mười ngày"
            + " chưa có kết quả, hỏi thì mỗi người nói một cách.";

    @Test
    void aComplaintIsAnsweredDisputedReviewedAndClosed() {
        Citizen citizen = new Citizen(Browser.person());
        Desk triage = Desk.of("triage");
        Desk reform = Desk.of("reform");
        Desk approver = Desk.of("approver");
        Desk inspector = Desk.of("inspector");

        Slip slip = citizen.submit(STORY);
        String number = slip.number();
        citizen.reads(slip, "NEW");
        triage.finds(number, "NEW");

        triage.press(number, "ROUTE", Map.of("office", "CCHC"));
        citizen.reads(slip, "ROUTED").readsText("Cải cách hành chính");

        reform.press(number, "ACCEPT", Map.of());
        citizen.reads(slip, "IN_PROGRESS");

        reform.press(number, "ASK", Map.of("questions", "Ông/bà cho biết số biên nhận?"));
        citizen.reads(slip, "NEEDS_INFO").readsText("Ông/bà cho biết số biên nhận?");
        citizen.reply("Số biên nhận là 000778.");
        citizen.reads(slip, "IN_PROGRESS");
        assertThat(reform.open(number).page().locator(".talk").textContent()).contains("Số biên nhận là 000778.");

        reform.press(
                number, "SUBMIT", Map.of("text", "Hồ sơ đã có kết quả, mời ông/bà đến nhận.", "outcome", "REMEDIED"));
        citizen.reads(slip, "APPROVAL");
        assertThat(citizen.page().locator("main").textContent())
                .as("a draft is nobody's answer yet")
                .doesNotContain("mời ông/bà đến nhận");

        approver.press(number, "APPROVE", Map.of());
        citizen.reads(slip, "ANSWERED").readsText("Hồ sơ đã có kết quả, mời ông/bà đến nhận.");

        citizen.dispute("Tôi đến nhận thì vẫn chưa có.");
        citizen.reads(slip, "REVIEW");
        assertThat(reform.sees(number)).as("other hands now").isFalse();

        inspector.press(
                number,
                "SUBMIT",
                Map.of("text", "Đã kiểm tra lại: kết quả trả ngày hôm nay.", "outcome", "SUBSTANTIATED"));
        approver.press(number, "APPROVE", Map.of());
        citizen.reads(slip, "ANSWERED").readsText("Đã kiểm tra lại: kết quả trả ngày hôm nay.");
        assertThat(citizen.page().locator("#opinion-no").count())
                .as("disputed once")
                .isZero();

        citizen.agree();
        citizen.reads(slip, "CLOSED");
        assertThat(actions(number))
                .containsExactly(
                        "RECEIVE", "ROUTE", "ACCEPT", "ASK", "REPLY", "SUBMIT", "APPROVE", "DISPUTE", "SUBMIT",
                        "APPROVE", "AGREE");
    }

    @Test
    void anActOfTwoWaitsForTheSecondPerson() {
        Citizen citizen = new Citizen(Browser.person());
        Desk triage = Desk.of("triage");
        Slip slip = citizen.submit("Nhà bên cạnh hát loa kéo tới khuya, nhờ chỉ giúp nơi giải quyết.");
        triage.press(
                slip.number(), "GUIDE", Map.of("ground", "OUT_OF_SCOPE", "text", "Ông/bà gửi đến Ủy ban nhân dân xã."));
        citizen.reads(slip, "NEW");
        assertThat(triage.open(slip.number()).page().locator("form.decide").count())
                .as("nobody confirms what they proposed")
                .isZero();
        Desk.of("approver").confirm(slip.number());
        citizen.reads(slip, "CLOSED").readsText("Ông/bà gửi đến Ủy ban nhân dân xã.");
    }

    private static java.util.List<String> actions(String number) {
        try (var database = RunningService.get().database()) {
            return database.list(
                    "select action from ledger_entry where case_number = ? order by seq",
                    row -> row.text("action"),
                    number);
        }
    }
}
