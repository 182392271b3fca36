package vn.langnghe.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.deadline.ShippedDates.CALENDAR;

import jakarta.json.Json;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.Launched;
import vn.langnghe.testing.Mortal;

/** A service that starts at ten on a working day, with demo cases whose terms ran out: half past seven was missed. */
class DigestIT {
    private static final Pattern NUMBER = Pattern.compile("[A-Z]+-\\d{4}-\\d{6}");
    private static final ZonedDateTime TEN = tenOnAWorkingDay();
    private static Mortal service;

    private static ZonedDateTime tenOnAWorkingDay() {
        // at least 36 hours, whatever the hour is now: less is no travel but a clock that is wrong
        ZonedDateTime far = ZonedDateTime.now(Now.ZONE).plusHours(50);
        return CALENDAR.nextWorking(far.toLocalDate())
                .atTime(LocalTime.of(10, 0))
                .atZone(Now.ZONE);
    }

    @BeforeAll
    static void start() {
        Duration travel = Duration.between(ZonedDateTime.now(Now.ZONE), TEN).truncatedTo(ChronoUnit.SECONDS);
        service = new Mortal("digest").off(travel.toString()).start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aMissedSlotIsMadeUpForOnceAndTellsNumbersAndDatesToWhomItConcerns() {
        String page = strip("approver");
        assertThat(page).contains("Nhắc thời hạn").contains("07:30").contains("hạn ");
        List<String> told = numbers(page);
        assertThat(told).isNotEmpty();
        try (ToolDatabase database = service.database()) {
            assertThat(database.list("select slot from digest_slot", row -> row.instant("slot")))
                    .containsExactly(TEN.with(LocalTime.of(7, 30)).toInstant());
            assertThat(database.list(
                            "select count(*) as n from digest_line group by staff_id, step_id having n > 1",
                            row -> row.number("n")))
                    .isEmpty();
            String accused = told.get(0);
            database.update("update case_file set subject_office = office_code where number = ?", accused);
            assertThat(numbers(strip("approver")))
                    .as("who is accused finds no trace")
                    .hasSize(told.size() - 1)
                    .doesNotContain(accused);
        }
        assertThat(http("leader").get("/desk/queue").body())
                .as("nothing has come up so far")
                .doesNotContain("Nhắc thời hạn");
    }

    @Test
    void theRegisterSaysWhyEachCaseCameUpAndWhenItIsDue() {
        String number = overdue();
        try (ToolDatabase database = service.database()) {
            database.update("update case_file set escalation_level = 3 where number = ?", number);
        }
        String page = http("inspector").get("/inspection/escalated").body();
        String row = page.substring(page.indexOf("id=\"" + number + "\""));
        row = row.substring(0, row.indexOf("</tr>"));
        assertThat(row).contains("Quá hạn “").contains("mức 3").contains("Hạn cuối: ");
        assertThat(page).contains("Giao thanh tra ngày ");
    }

    /** A case whose terms ran out and that came up: how many of the demo's did depends on the days off before today. */
    private static String overdue() {
        var body = Json.createObjectBuilder()
                .add("text", "Quầy một cửa đóng cửa cả buổi chiều.")
                .add("category", "WORKING_HOURS")
                .add("identity", Json.createObjectBuilder().add("mode", "ANONYMOUS"));
        Reply reply = service.http().post("/api/v1/submissions", body.build());
        assertThat(reply.status()).as(reply.body()).isEqualTo(201);
        String number = reply.json().getString("caseNumber");
        try (ToolDatabase database = service.database()) {
            database.update(
                    "update clock set started_on = started_on - interval 60 day, due_on = due_on - interval 60 day,"
                            + " check_on = '2001-01-01' where case_id = (select id from case_file where number = ?)",
                    number);
            long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
            while (database.one(
                            "select 1 as n from escalation_step s join case_file c on c.id = s.case_id"
                                    + " where s.cause = 'BREACHED' and c.number = ? limit 1",
                            row -> row.number("n"),
                            number)
                    .isEmpty()) {
                assertThat(System.nanoTime()).as("did not come up").isLessThan(end);
                Launched.pause();
            }
        }
        return number;
    }

    /** The digest on the start page of that person, once it is there. */
    private static String strip(String username) {
        Http http = http(username);
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (true) {
            String body = http.get("/desk/queue").body();
            int begin = body.indexOf("<section class=\"note warn inset digest\"");
            if (begin >= 0) {
                return body.substring(begin, body.indexOf("</section>", begin));
            }
            assertThat(System.nanoTime()).as("no digest").isLessThan(end);
            Launched.pause();
        }
    }

    private static List<String> numbers(String strip) {
        return NUMBER.matcher(strip.replaceAll("href=\"[^\"]*\"", ""))
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static Http http(String username) {
        Http http = service.http().withCookies();
        http.postForm("/login", Map.of("username", username, "password", "lang-nghe-demo"));
        return http;
    }
}
