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
    private static final Pattern COUNTED = Pattern.compile("Sẽ dời hạn của ([\\d.,]+) trong ([\\d.,]+) thời hạn");
    private static final Pattern ANSWERS = Pattern.compile("Trả lời phản ánh, kiến nghị: (\\d+)");
    private static final String PAGE = "/admin/calendar";

    private final AtTheDesk admin = AtTheDesk.as("admin");

    @Test
    void aChangedDayMovesTheOpenClocksAfterAPreviewAndBothDatesAreKept() throws InterruptedException {
        String number = AtTheDesk.newCase("Lịch trực không niêm yết", "WORKING_HOURS", "UBND_BINH_SA");
        try (ToolDatabase database = RunningService.get().database()) {
            String clock = inMarch2031(database, number);
            await(database, clock, "2031-03-24");
            Map<String, String> form = form("2031-03-10", "OFF", "nghỉ theo thông báo thử", "1/TB-THU");

            String idle = preview(with(form, "day1", "2031-07-15"));
            String preview = preview(form);
            assertThat(moved(preview)).isEqualTo(moved(idle) + 1);
            assertThat(answers(preview)).isEqualTo(answers(idle) + 1);
            tellsNothingOfHiddenCases(database, number, form, idle);
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
            ToolDatabase database, String number, Map<String, String> form, String idle) {
        for (String hidden : List.of("confidentiality = 'RESTRICTED'", "subject_office = 'UBT'")) {
            database.update("update case_file set " + hidden + " where number = ?", number);
            String preview = preview(form);
            database.update(
                    "update case_file set confidentiality = 'ANONYMOUS', subject_office = 'UBND_BINH_SA'"
                            + " where number = ?",
                    number);
            assertThat(moved(preview)).as(hidden).isEqualTo(moved(idle));
            assertThat(answers(preview)).as(hidden).isEqualTo(answers(idle));
            assertThat(counted(preview)).as(hidden).isLessThan(counted(idle));
        }
    }

    private String preview(Map<String, String> form) {
        return admin.post(PAGE, with(form, "act", "preview")).body();
    }

    /** Clocks that the preview would move: besides ours those that other tests have bent, which any change sets right. */
    private static int moved(String page) {
        return number(page, 1);
    }

    /** How many open clocks the preview counts. */
    private static int counted(String page) {
        return number(page, 2);
    }

    private static int number(String page, int place) {
        Matcher clocks = COUNTED.matcher(page);
        assertThat(clocks.find()).isTrue();
        return Integer.parseInt(clocks.group(place).replaceAll("\\D", ""));
    }

    /** Of those that would move, the clocks of an answer. */
    private static int answers(String page) {
        Matcher answers = ANSWERS.matcher(page);
        return answers.find() ? Integer.parseInt(answers.group(1)) : 0;
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
        long end = System.nanoTime() + 120_000_000_000L;
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
