package vn.langnghe.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.AtTheDesk;

/** The calendar is changed in a far year, where only the clock that this test puts there can move. */
class CalendarIT {
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern COUNTED = Pattern.compile("Sẽ dời hạn của \\d+ trong ([\\d.,]+) thời hạn");
    private static final String PAGE = "/admin/calendar";

    private final AtTheDesk admin = AtTheDesk.as("admin");

    @Test
    void aChangedDayMovesTheOpenClocksAfterAPreviewAndBothDatesAreKept() throws InterruptedException {
        String number = AtTheDesk.newCase("Lịch trực không niêm yết", "WORKING_HOURS", "UBND_BINH_SA");
        try (ToolDatabase database = RunningService.get().database()) {
            String clock = inMarch2031(database, number);
            await(database, clock, "2031-03-24");
            Map<String, String> form = form("2031-03-10", "OFF", "nghỉ theo thông báo thử", "1/TB-THU");

            Reply preview = admin.post(PAGE, with(form, "act", "preview"));
            assertThat(preview.body()).contains("Sẽ dời hạn của 1 trong ").contains("Trả lời phản ánh, kiến nghị: 1");
            tellsNothingOfHiddenCases(database, number, form, preview.body());
            assertThat(due(database, clock)).as("a preview changes nothing").isEqualTo("2031-03-24");
            assertThat(admin.get(PAGE + "?year=2031").body()).doesNotContain("1/TB-THU");

            assertThat(admin.post(PAGE, with(form, "act", "apply")).status()).isEqualTo(302);
            await(database, clock, "2031-03-25");
            assertThat(history(database, clock)).endsWith("CALENDAR 2031-03-24 2031-03-25");
            assertThat(AtTheDesk.as("triage").open(number).body()).contains("25/03/2031");
            assertThat(ledger(database, number)).anyMatch(line -> line.contains("due=2031-03-24..2031-03-25"));
            String changed = admin.get(PAGE + "?year=2031").body();
            assertThat(changed).contains("1/TB-THU", "nghỉ theo thông báo thử", "Tiến độ");
            assertThat(changed).as("no number to hold against the preview").doesNotContainPattern("\\d+ / \\d+</td>");

            Reply stale = admin.post(PAGE, with(form, "act", "apply"));
            assertThat(stale.status()).isEqualTo(422);
            assertThat(stale.body()).contains("Lịch vừa được người khác sửa");
        }
    }

    /** Restricted to others, or about the administrator's own office: as if the case were not there. */
    private void tellsNothingOfHiddenCases(
            ToolDatabase database, String number, Map<String, String> form, String whole) {
        int open = previewed(whole);
        for (String hidden : List.of("confidentiality = 'RESTRICTED'", "subject_office = 'UBT'")) {
            database.update("update case_file set " + hidden + " where number = ?", number);
            String preview = admin.post(PAGE, with(form, "act", "preview")).body();
            database.update(
                    "update case_file set confidentiality = 'ANONYMOUS', subject_office = 'UBND_BINH_SA'"
                            + " where number = ?",
                    number);
            assertThat(preview)
                    .as(hidden)
                    .contains("Sẽ dời hạn của 0 trong ")
                    .doesNotContain("Trả lời phản ánh, kiến nghị: 1");
            assertThat(previewed(preview)).as(hidden).isLessThan(open);
        }
    }

    /** How many open clocks the preview counts. */
    private static int previewed(String page) {
        Matcher clocks = COUNTED.matcher(page);
        assertThat(clocks.find()).isTrue();
        return Integer.parseInt(clocks.group(1).replaceAll("\\D", ""));
    }

    @Test
    void whatCannotBeIsRefusedByFieldAndLawAndStaysTyped() {
        Reply impossible = admin.post(PAGE, with(form("2031-02-30", "OFF", "thử", "1/TB"), "act", "preview"));
        assertThat(impossible.status()).isEqualTo(422);
        assertThat(impossible.body()).contains("“day”", "2031-02-30", "Bộ luật Dân sự 2015, Điều 145");
        Reply spoken = admin.post(PAGE, with(form("2031-02-03", "OFF", "thử", ""), "act", "apply"));
        assertThat(spoken.body()).contains("“document”", "Bộ luật Lao động 2019, Điều 112", "value=\"2031-02-03\"");
    }

    @Test
    void theSimulatorSaysWhatTheApiSays() {
        String asked = "term=REC_REPLY&start=2026-11-05&from1=2026-11-18&to1=2026-11-23";
        String body = admin.get(PAGE + "?" + asked).body();
        assertThat(body)
                .contains("thứ Tư, 25/11/2026")
                .contains("24/11: nghỉ lễ, Ngày Văn hóa Việt Nam")
                .contains("Nghị quyết 28/2026/QH16, Điều 2");
        Reply overlapping = admin.get(PAGE + "?" + asked + "&from2=2026-11-20&to2=2026-11-24");
        assertThat(overlapping.body()).contains("“pauses”", "chồng lên nhau", "Luật Tố cáo 2018, Điều 34");
    }

    /** Puts the clock for the answer where no other clock is; the service counts it there by itself. */
    private static String inMarch2031(ToolDatabase database, String number) {
        String clock = database.one(
                        "select k.id from clock k join case_file c on c.id = k.case_id"
                                + " where c.number = ? and k.term = 'PAKN_ANSWER'",
                        row -> row.text("id"),
                        number)
                .orElseThrow();
        database.update("update clock set started_on = '2031-03-03', calendar_version = 0 where id = ?", clock);
        return clock;
    }

    private static void await(ToolDatabase database, String clock, String day) throws InterruptedException {
        long end = System.nanoTime() + 20_000_000_000L;
        while (!day.equals(due(database, clock)) && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        assertThat(due(database, clock)).isEqualTo(day);
    }

    private static String due(ToolDatabase database, String clock) {
        return database.one("select due_on from clock where id = ?", row -> row.day("due_on"), clock)
                .map(LocalDate::toString)
                .orElseThrow();
    }

    private static List<String> history(ToolDatabase database, String clock) {
        return database.list(
                "select * from clock_event where clock_id = ? order by seq",
                row -> row.text("what") + " " + row.day("due_before") + " " + row.day("due_after"),
                clock);
    }

    private static List<String> ledger(ToolDatabase database, String number) {
        return database.list(
                "select details from ledger_entry where case_number = ?", row -> row.text("details"), number);
    }

    private Map<String, String> form(String day, String state, String reason, String document) {
        Matcher version = VERSION.matcher(admin.get(PAGE + "?year=2031").body());
        assertThat(version.find()).isTrue();
        Map<String, String> form = new TreeMap<>(Map.of("year", "2031", "version", version.group(1)));
        form.putAll(Map.of("day1", day, "state1", state, "reason1", reason, "document", document));
        return form;
    }

    private static Map<String, String> with(Map<String, String> form, String name, String value) {
        Map<String, String> more = new TreeMap<>(form);
        more.put(name, value);
        return more;
    }
}
