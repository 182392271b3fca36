package vn.langnghe.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.api.Caller.object;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.langnghe.testing.Http.Reply;

/** Clocks as programs see them: counted without a case, and moved with one. */
class ClocksApiIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Caller triage = Caller.staff("triage");
    private final Caller office = Caller.staff("internal-affairs");
    private final Caller approver = Caller.staff("approver");

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "term=TC_RESOLVE&start=2026-02-30 | 400 | Bộ luật Dân sự 2015, Điều 145",
                "term=HARD_45&start=2026-06-30 | 422 | Nghị định 154/2026/NĐ-CP",
                "term=NOTHING&start=2026-06-30 | 422 | luật tiếp công dân",
                "term=TC_RESOLVE&start=2026-09-01&extensions=61 | 422 | Luật Tố cáo 2018, Điều 30",
                "term=KN_RESOLVE_1&start=2026-09-01&extensions=1 | 422 | Luật Khiếu nại 2011, Điều 28",
                "term=TC_RESOLVE&start=2026-09-01&pauses=2026-09-05/2026-09-10,2026-09-08/2026-09-12 | 422 | Luật Tố cáo 2018, Điều 34",
                "term=TC_RESOLVE&start=2026-09-01&pauses=2026-09-10/2026-09-05 | 422 | Bộ luật Dân sự 2015",
                "term=TC_RESOLVE&start=2026-09-01&pauses=2026-09-31/2026-10-05 | 400 | Bộ luật Dân sự 2015",
            })
    void whatNoLawAllowsIsRefusedByFieldAndLaw(String asked, int status, String law) {
        Reply reply = triage.get("deadlines?" + asked);
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(reply.json().getString("detail")).contains("“").contains(law);
    }

    @Test
    void aYearThatIsNotAnnouncedMakesTheDayProvisional() {
        assertThat(triage.get("deadlines?term=TC_RESOLVE&start=2026-12-20")
                        .json()
                        .getBoolean("provisional"))
                .isTrue();
        assertThat(triage.get("deadlines?term=TC_RESOLVE&start=2026-10-20")
                        .json()
                        .getBoolean("provisional"))
                .isFalse();
    }

    @Test
    void aSuspensionCountsFromItsDayAndNotFromTomorrow() {
        String number = inHand();
        Reply tomorrow = office.tryAct(
                number,
                "SUSPEND",
                "ground",
                "EXPERTISE",
                "reason",
                "Chờ kết luận giám định",
                "documentNumber",
                "5/QĐ",
                "since",
                day(1));
        assertThat(tomorrow.status()).isEqualTo(422);
        assertThat(tomorrow.body()).contains("“since”", "Luật Tố cáo 2018, Điều 34");
        Reply silent = office.tryAct(number, "SUSPEND", "ground", "EXPERTISE", "documentNumber", "5/QĐ");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).contains("“reason”", "Luật Tố cáo 2018, Điều 34");
        Reply early = office.tryAct(
                number,
                "SUSPEND",
                "ground",
                "EXPERTISE",
                "reason",
                "Chờ giám định",
                "documentNumber",
                "5/QĐ",
                "since",
                day(-400));
        assertThat(early.body()).contains("“since”", "trước ngày nhận đơn");

        office.act(
                number,
                "SUSPEND",
                "ground",
                "EXPERTISE",
                "reason",
                "Chờ giám định",
                "documentNumber",
                "5/QĐ",
                "since",
                day(0));
        confirm(number);
        JsonObject paused = clock(number, "PAKN_ANSWER");
        assertThat(paused.getString("state")).isEqualTo("PAUSED");
        JsonObject event = paused.getJsonArray("events").getJsonObject(0);
        assertThat(event.getString("what")).isEqualTo("PAUSED");
        assertThat(event.getString("day")).isEqualTo(day(0));
        assertThat(event.getString("cause")).isEqualTo("SUSPENDED");
        Reply back =
                office.tryAct(number, "RESUME", "reason", "Đã có kết luận", "documentNumber", "6/QĐ", "since", day(-1));
        assertThat(back.status()).isEqualTo(422);
        office.act(number, "RESUME", "reason", "Đã có kết luận", "documentNumber", "6/QĐ");
        confirm(number);
        assertThat(clock(number, "PAKN_ANSWER").getString("state")).isEqualTo("RUNNING");
    }

    @Test
    void anExtensionStandsWithItsGroundItsDecisionAndBothDates() {
        String number = inHand();
        Reply beyond = office.tryAct(number, "EXTEND", "days", "16", "reason", "Xác minh", "documentNumber", "7/TB");
        assertThat(beyond.status()).as("refused to the author").isEqualTo(422);
        assertThat(beyond.body()).contains("“days”", "15 ngày làm việc", "Quy chế tiếp nhận");
        Reply ground = office.tryAct(
                number, "EXTEND", "days", "5", "reason", "Xác minh", "documentNumber", "7/TB", "ground", "TIRED");
        assertThat(ground.body()).contains("“ground”", "TIRED", "VERIFYING");

        office.act(number, "EXTEND", "days", "10", "reason", "Xác minh", "documentNumber", "7/TB");
        confirm(number);
        JsonObject clock = clock(number, "PAKN_ANSWER");
        assertThat(clock.getInt("extension")).isEqualTo(10);
        JsonObject event = clock.getJsonArray("events").getJsonObject(0);
        assertThat(event.getString("cause")).isEqualTo("VERIFYING");
        assertThat(event.getString("documentNumber")).isEqualTo("7/TB");
        assertThat(event.getString("actor")).isEqualTo("staff:approver");
        assertThat(event.getString("dueBefore")).isLessThan(event.getString("dueAfter"));
        Reply cap = office.tryAct(number, "EXTEND", "days", "6", "reason", "Xác minh", "documentNumber", "8/TB");
        assertThat(cap.body()).contains("tất cả không quá 15 ngày làm việc");
    }

    @Test
    void aComplexMatterSaysWhyInWriting() {
        String number = inHand();
        Reply silent = office.tryAct(number, "CLASSIFY", "complex", "true");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.body()).contains("“reason”", "Nghị định 155/2026/NĐ-CP, Điều 2");
        office.act(number, "CLASSIFY", "complex", "true", "reason", "Hai nơi phải xác minh");
        assertThat(clock(number, "PAKN_ANSWER").getBoolean("complex")).isTrue();
        office.act(number, "CLASSIFY", "remote", "true");
        assertThat(clock(number, "PAKN_ANSWER").getBoolean("complex")).isTrue();
        assertThat(clock(number, "PAKN_ANSWER").getBoolean("remote")).isTrue();
    }

    private String inHand() {
        String number = Caller.citizen()
                .submit(object("text", "Cán bộ xã thường đi muộn.", "category", "WORKING_HOURS"))
                .getString("caseNumber");
        triage.act(number, "ROUTE", "office", "PNV");
        office.act(number, "ACCEPT");
        return number;
    }

    private void confirm(String number) {
        String proposal = approver.caseOf(number)
                .getJsonArray("proposals")
                .getJsonObject(0)
                .getString("id");
        approver.act(number, "CONFIRM", "proposal", proposal);
    }

    private JsonObject clock(String number, String term) {
        return office.caseOf(number).getJsonArray("clocks").getValuesAs(JsonObject.class).stream()
                .filter(clock -> clock.getString("term").equals(term))
                .findFirst()
                .orElseThrow();
    }

    private static String day(int fromToday) {
        return TODAY.plusDays(fromToday).toString();
    }
}
