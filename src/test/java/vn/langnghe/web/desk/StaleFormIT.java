package vn.langnghe.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.AtTheDesk;

/** Somebody else was faster: what was typed, chosen and ticked is still on the page, in every form of a case. */
class StaleFormIT {
    private static final Pattern LINK = Pattern.compile("&amp;act=([A-Z_]+)\"");
    private static final Pattern FORM = Pattern.compile("<form class=\"actform\".*?</form>", Pattern.DOTALL);
    private static final Pattern AREA = Pattern.compile("<textarea[^>]* name=\"(\\w+)\"");
    private static final Pattern LINE = Pattern.compile("<input class=\"field\"[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"(\\w+)\"");
    private static final Pattern SELECT = Pattern.compile("<select[^>]* name=\"(\\w+)\".*?</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]+)\"");
    private static final Pattern TICK = Pattern.compile("type=\"checkbox\" name=\"(\\w+)\" value=\"([^\"]+)\"");
    private static final String OLD = "99999";

    private final AtTheDesk triage = AtTheDesk.as("triage");

    private static String fresh(String category) {
        return AtTheDesk.newCase("Quầy không có người trực cả buổi sáng", category, "UBND_BINH_SA");
    }

    @Test
    void everyFormOfANewCaseKeepsWhatWasTyped() {
        String number = fresh("ADMIN_ACT");
        assertThat(triage.press(number, "CLASSIFY", "kind", "KHIEU_NAI").status())
                .isEqualTo(302);
        assertThat(keeps(triage, number)).contains("NOTE", "ASK", "ROUTE", "CLASSIFY", "CHECK", "TRANSFER", "ALLEGE");
    }

    @Test
    void everyFormOfACaseAtAnOfficeKeepsWhatWasTyped() {
        AtTheDesk office = AtTheDesk.as("internal-affairs");
        String number = fresh("WORKING_HOURS");
        triage.press(number, "ROUTE", "office", "PNV");
        assertThat(office.press(number, "ACCEPT").status()).isEqualTo(302);
        assertThat(keeps(office, number)).contains("NOTE", "ASK", "SUBMIT", "SUSPEND", "EXTEND");
    }

    @Test
    void theReasonBesideAProposalStaysOnItsCard() {
        AtTheDesk office = AtTheDesk.as("internal-affairs");
        String number = fresh("WORKING_HOURS");
        triage.press(number, "ROUTE", "office", "PNV");
        office.press(number, "ACCEPT");
        office.press(number, "SUSPEND", "reason", "Chờ kết luận của công an", "documentNumber", "12/CV-PNV");
        AtTheDesk second = AtTheDesk.as("approver");
        Matcher card = Pattern.compile("name=\"proposal\" value=\"([^\"]+)\"")
                .matcher(second.open(number).body());
        assertThat(card.find()).as("a card to decide").isTrue();
        Reply late = second.pressSeen(
                OLD, number, "DECLINE", "proposal", card.group(1), "reason", "Chưa đủ căn cứ để tạm dừng");
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.body()).contains("value=\"Chưa đủ căn cứ để tạm dừng\"").doesNotContain("class=\"actform\"");
    }

    @Test
    void theWordsForACaseThatSomebodyTookAwayComeBack() {
        String number = fresh("WORKING_HOURS");
        String seen = triage.version(number);
        triage.press(number, "ROUTE", "office", "PNV");
        Reply late = triage.pressSeen(seen, number, "ASK", "questions", "Ai đứng ở quầy <hôm ấy>?");
        assertThat(late.status()).isEqualTo(404);
        assertThat(late.body()).contains("Ai đứng ở quầy &lt;hôm ấy&gt;?").doesNotContain(number);
        assertThat(triage.pressSeen(seen, "PY-2026-999999", "ASK", "questions", "Ai đứng ở quầy <hôm ấy>?")
                        .body())
                .as("foreign and unknown look the same")
                .isEqualTo(late.body());
    }

    @Test
    void anExtractForACaseThatSomebodyTookAwayComesBack() {
        Reply withFiles = late(fresh("BRIBERY"));
        assertThat(withFiles.status()).as("its files are still decided on").isEqualTo(412);
        assertThat(withFiles.body()).contains("Hồ sơ vừa được người khác thay đổi", "Bản trích tôi vừa soạn.");
        Reply without = late(withoutFiles());
        assertThat(without.status()).isEqualTo(404);
        assertThat(without.body()).contains("Bản trích tôi vừa soạn.");
    }

    private Reply late(String number) {
        String seen = triage.version(number);
        Reply routed = triage.press(number, "ROUTE", "office", "PNV", "extract", "Bản trích của người khác.");
        assertThat(routed.status()).as(routed.body()).isEqualTo(302);
        return triage.post(
                "/desk/redact",
                Map.of("number", number, "act", "keep", "version", seen, "extract", "Bản trích tôi vừa soạn."));
    }

    private static String withoutFiles() {
        var body = Json.createObjectBuilder()
                .add("text", "Người ở quầy số 2 nhận tiền rồi mới đóng dấu.")
                .add("category", "BRIBERY")
                .add("identity", Json.createObjectBuilder().add("mode", "ANONYMOUS"));
        Reply sent = RunningService.get().http().post("/api/v1/submissions", body.build());
        assertThat(sent.status()).as(sent.body()).isEqualTo(201);
        return sent.json().getString("caseNumber");
    }

    /** Fills every form that the page offers, sends it too late; the actions that were tried. */
    private static List<String> keeps(AtTheDesk who, String number) {
        List<String> actions = LINK.matcher(who.open(number).body())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        actions.forEach(action -> keeps(who, number, action));
        return actions;
    }

    private static void keeps(AtTheDesk who, String number, String action) {
        String form = form(who.get("/desk/case?number=" + number + "&act=" + action), action);
        Map<String, String> filled = filled(form);
        String[] fields = filled.entrySet().stream()
                .flatMap(e -> java.util.stream.Stream.of(e.getKey(), e.getValue()))
                .toArray(String[]::new);
        Reply late = who.pressSeen(OLD, number, action, fields);
        assertThat(late.status()).as(action).isEqualTo(412);
        assertThat(filled(form(late, action)).keySet()).as(action).isEqualTo(filled.keySet());
        filled.forEach((name, value) -> assertThat(kept(form(late, action), name))
                .as("%s, %s", action, name)
                .contains(value));
        assertThat(form(late, action)).doesNotContain("name=\"version\" value=\"" + OLD + "\"");
    }

    private static String form(Reply page, String action) {
        Matcher form = FORM.matcher(page.body());
        assertThat(form.find()).as(action).isTrue();
        return form.group();
    }

    /** Something for each field: words, a day, the last of what can be chosen, every tick. */
    private static Map<String, String> filled(String form) {
        Map<String, String> filled = new LinkedHashMap<>();
        AREA.matcher(form).results().forEach(area -> filled.put(area.group(1), "Viết & giữ «" + area.group(1) + "»"));
        for (MatchResult line : LINE.matcher(form).results().toList()) {
            String day = line.group().contains("type=\"date\"") ? "2026-01-05" : "";
            String whole = line.group().contains("numeric") ? "7" : "Gõ 'thử'";
            filled.put(name(line.group()), day.isEmpty() ? whole : day);
        }
        SELECT.matcher(form)
                .results()
                .forEach(select -> OPTION.matcher(select.group())
                        .results()
                        .forEach(option -> filled.put(select.group(1), option.group(1))));
        TICK.matcher(form).results().forEach(tick -> filled.put(tick.group(1), tick.group(2)));
        return filled;
    }

    private static String name(String tag) {
        Matcher name = NAME.matcher(tag);
        assertThat(name.find()).as(tag).isTrue();
        return name.group(1);
    }

    /** What stands in the field now. */
    private static String kept(String form, String field) {
        String own = " name=\"" + field + "\"";
        List<Pattern> ways = List.of(
                Pattern.compile("<textarea[^>]*" + own + "[^>]*>([^<]*)<"),
                Pattern.compile("<input class=\"field\"[^>]*" + own + "[^>]* value=\"([^\"]*)\""),
                Pattern.compile("<option value=\"([^\"]+)\" selected"),
                Pattern.compile("type=\"checkbox\"" + own + " value=\"([^\"]+)\" checked"));
        StringBuilder all = new StringBuilder();
        String part = form.substring(Math.max(0, form.indexOf(own) - 200));
        for (Pattern way : ways) {
            way.matcher(way.pattern().startsWith("<option") ? part : form)
                    .results()
                    .forEach(found -> all.append(found.group(1)).append('\n'));
        }
        return all.toString().replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", "\"");
    }
}
