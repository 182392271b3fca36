package vn.langnghe.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.Launched;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.AtTheDesk;

/** A person never loses to a tick: what comes over a case by itself leaves a form that is open as good as it was. */
class OpenFormIT {
    private static final RunningService SERVICE = RunningService.get();
    private static final String CASE = " and case_id = (select id from case_file where number = ?)";

    private final AtTheDesk triage = AtTheDesk.as("triage");

    @Test
    void aCaseIsRaisedWhileSomebodyWrites() {
        String number = AtTheDesk.newCase("Quầy đóng cửa suốt buổi chiều", "WORKING_HOURS", "UBND_BINH_SA");
        String seen = triage.version(number);
        try (ToolDatabase database = SERVICE.database()) {
            overdue(database, number, "TRIAGE");
            until(() -> number(database, "escalation_level", number) > 0);
            Reply done = triage.pressSeen(seen, number, "CLASSIFY", "rank", "STAFF");
            assertThat(done.status()).as(done.body()).isEqualTo(302);
            assertThat(number(database, "escalation_level", number)).isPositive();
            assertThat(entries(database, number, "ESCALATE"))
                    .as("the history has it all the same")
                    .isEqualTo(1);
            shifted(database, number, "TRIAGE", "+");
        }
    }

    @Test
    void aCitizenIsRemindedAndWritesWhileSomebodyWrites() {
        JsonObject receipt = send();
        String number = receipt.getString("caseNumber");
        assertThat(triage.press(number, "ASK", "questions", "Xin cho biết ngày, giờ cụ thể.")
                        .status())
                .isEqualTo(302);
        String seen = triage.version(number);
        try (ToolDatabase database = SERVICE.database()) {
            overdue(database, number, "CITIZEN_INFO");
            until(() -> number(database, "reminders", number) > 0);
            Reply done = triage.pressSeen(seen, number, "NOTE", "text", "Đã gọi điện, máy bận.");
            assertThat(done.status()).as(done.body()).isEqualTo(302);
            assertThat(number(database, "reminders", number)).isEqualTo(1);
            assertThat(entries(database, number, "REMIND")).isEqualTo(1);
        }
        String before = triage.version(number);
        Reply reply = SERVICE.http()
                .post(
                        "/api/v1/track/messages",
                        Json.createObjectBuilder()
                                .add("caseNumber", number)
                                .add("receiptCode", receipt.getString("receiptCode"))
                                .add("text", "Khoảng chín giờ sáng thứ ba.")
                                .build());
        assertThat(reply.status()).as(reply.body()).isBetween(200, 299);
        Reply late = triage.pressSeen(before, number, "NOTE", "text", "Vẫn chưa gọi được.");
        assertThat(late.status()).as("an answer moves the case, and is told").isEqualTo(412);
        assertThat(late.body()).contains("Vẫn chưa gọi được.");
    }

    /** The second refusal of an office sets the level to 2; while it comes, another process raises the case to 3. */
    @Test
    void whoMeetsATickWaitsForItAndTakesNothingBack() throws Exception {
        AtTheDesk office = AtTheDesk.as("internal-affairs");
        String number = AtTheDesk.newCase("Không phát phiếu hẹn cho dân", "WORKING_HOURS", "UBND_BINH_SA");
        triage.press(number, "ROUTE", "office", "PNV");
        office.press(number, "REFUSE", "ground", "Không thuộc thẩm quyền");
        triage.press(number, "ROUTE", "office", "PNV");
        String seen = office.version(number);
        try (ToolDatabase tick = SERVICE.database()) {
            tick.update("start transaction");
            tick.update("update case_file set escalation_level = 3, revision = revision + 1 where number = ?", number);
            CompletableFuture<Reply> person = CompletableFuture.supplyAsync(
                    () -> office.pressSeen(seen, number, "REFUSE", "ground", "Vẫn không thuộc thẩm quyền"));
            until(() -> person.isDone() || waits(tick));
            tick.update("commit");
            Reply done = person.get();
            assertThat(done.status()).as(done.body()).isEqualTo(302);
            assertThat(number(tick, "escalation_level", number)).isEqualTo(3);
            assertThat(number(tick, "refusals", number)).isEqualTo(2);
        }
    }

    /** Whether another connection has been busy with cases for a while, as nobody is who does not wait. */
    private static boolean waits(ToolDatabase database) {
        return database.one(
                        "select 1 as n from information_schema.processlist where id <> connection_id()"
                                + " and info like '%case_file%' and time_ms > 500 limit 1",
                        row -> row.number("n"))
                .isPresent();
    }

    private static void overdue(ToolDatabase database, String number, String term) {
        shifted(database, number, term, "-");
        database.update("update clock set check_on = '2001-01-01' where term = ?" + CASE, term, number);
    }

    /** Back again in the end: an open clock whose day is not the law's would be set right by whoever counts it next. */
    private static void shifted(ToolDatabase database, String number, String term, String sign) {
        database.update(
                "update clock set started_on = started_on " + sign + " interval 60 day, due_on = due_on " + sign
                        + " interval 60 day where term = ?" + CASE,
                term,
                number);
    }

    private static int number(ToolDatabase database, String column, String number) {
        return database.one(
                        "select " + column + " as n from case_file where number = ?", row -> row.number("n"), number)
                .orElseThrow();
    }

    private static int entries(ToolDatabase database, String number, String action) {
        return database.one(
                        "select count(*) as n from ledger_entry where case_number = ? and action = ?",
                        row -> row.number("n"),
                        number,
                        action)
                .orElseThrow();
    }

    private static JsonObject send() {
        var body = Json.createObjectBuilder()
                .add("text", "Quầy tư pháp không có người, tôi chờ hơn một giờ.")
                .add("category", "WORKING_HOURS")
                .add("identity", Json.createObjectBuilder().add("mode", "ANONYMOUS"));
        Reply reply = SERVICE.http().post("/api/v1/submissions", body.build());
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.json();
    }

    private static void until(BooleanSupplier done) {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
            Launched.pause();
        }
    }
}
