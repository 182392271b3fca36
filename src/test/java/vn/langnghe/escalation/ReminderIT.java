package vn.langnghe.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.Launched;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.AtTheDesk;

/** A citizen was asked and does not answer: reminded twice, on the page and by letter, and only then the case may be closed. */
class ReminderIT {
    private static final RunningService SERVICE = RunningService.get();

    @Test
    void whoDoesNotAnswerIsRemindedTwiceBeforeTheCaseMayBeClosed() {
        JsonObject receipt = send();
        String number = receipt.getString("caseNumber");
        AtTheDesk triage = AtTheDesk.as("triage");
        triage.press(number, "ASK", "questions", "Xin cho biết ngày, giờ cụ thể.");
        try (ToolDatabase database = SERVICE.database()) {
            String ours = " where term = 'CITIZEN_INFO' and case_id = (select id from case_file where number = '"
                    + number + "')";
            database.update(
                    "update clock set started_on = started_on - interval 60 day, due_on = due_on - interval 60 day"
                            + ours);
            again(database, ours);
            until(() -> letters(database, number) == 1);
            assertThat(mayBeClosed(triage, number)).as("after one reminder").isFalse();
            again(database, ours);

            database.update("update escalation_step set on_day = on_day - interval 10 day" + ours);
            again(database, ours);
            until(() -> letters(database, number) == 2);
            assertThat(mayBeClosed(triage, number)).as("after two").isTrue();

            database.update("update escalation_step set on_day = on_day - interval 10 day" + ours);
            again(database, ours);
            until(() -> database.one(
                            "select 1 as n from escalation_step" + ours + " and cause = 'OVER'", row -> row.number("n"))
                    .isPresent());
            assertThat(letters(database, number)).as("no third").isEqualTo(2);
        }
        String page = track(receipt);
        assertThat(page).contains("Nhắc lần 1: ", "Nhắc lần 2: ").doesNotContain("Nhắc lần 3");
        Reply closed = triage.press(number, "CLOSE_UNANSWERED");
        assertThat(closed.status()).as(closed.body()).isEqualTo(302);
    }

    private static JsonObject send() {
        var body = Json.createObjectBuilder()
                .add("text", "Quầy tư pháp đóng cửa giữa buổi sáng, tôi chờ hơn một giờ.")
                .add("category", "WORKING_HOURS")
                .add(
                        "identity",
                        Json.createObjectBuilder()
                                .add("mode", "NAMED")
                                .add("name", "Trần Thị Mẫu")
                                .add("email", "mau.tran@example.org"));
        Reply reply = SERVICE.http().post("/api/v1/submissions", body.build());
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        return reply.json();
    }

    private static String track(JsonObject receipt) {
        return SERVICE.http()
                .post(
                        "/api/v1/track",
                        Json.createObjectBuilder()
                                .add("caseNumber", receipt.getString("caseNumber"))
                                .add("receiptCode", receipt.getString("receiptCode"))
                                .build())
                .body();
    }

    private static void again(ToolDatabase database, String ours) {
        database.update("update clock set check_on = '2001-01-01'" + ours);
        until(() -> database.one(
                        "select 1 as n from clock" + ours + " and check_on = '2001-01-01'", row -> row.number("n"))
                .isEmpty());
    }

    private static int letters(ToolDatabase database, String number) {
        return database.one(
                        "select count(*) as n from letter l join case_file c on c.id = l.case_id where c.number = ?"
                                + " and l.kind = 'REMINDER'",
                        row -> row.number("n"),
                        number)
                .orElseThrow();
    }

    private static boolean mayBeClosed(AtTheDesk triage, String number) {
        return triage.open(number).body().contains("CLOSE_UNANSWERED");
    }

    private static void until(BooleanSupplier done) {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).as("still waiting").isLessThan(end);
            Launched.pause();
        }
    }
}
