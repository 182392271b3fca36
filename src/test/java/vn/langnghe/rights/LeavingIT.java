package vn.langnghe.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.langnghe.office.staff.StaffRole;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.CsvRows;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.AtTheDesk;

/** Lists taken as a file and cases put on paper: what is in them for whom, and what stays written of it. */
class LeavingIT {
    private static final String MISSING = "PY-2026-999999";
    private static final int HEAD = 6;
    private static final Person OFFICE = Person.of("internal-affairs");
    private static final Person OTHER = Person.of("reform");
    private static final Person INSPECTOR = Person.of("inspector");

    private final String mark = "dấu " + UUID.randomUUID().toString().substring(0, 8);
    private final String purpose = "Báo cáo giao ban " + mark;

    private String routed() {
        String number = AtTheDesk.newCase("Mở cửa muộn, " + mark, "WORKING_HOURS", "UBND_BINH_SA");
        Person.of("triage").does(number, "ROUTE", "office", "PNV");
        return number;
    }

    private String sealed() {
        var body = Json.createObjectBuilder()
                .add("text", "Ông trưởng phòng nhận tiền, " + mark)
                .add("kind", "TO_CAO")
                .add("category", "BRIBERY")
                .add("place", "nhà số 7 " + mark)
                .add(
                        "identity",
                        Json.createObjectBuilder().add("mode", "SEALED").add("name", "Phan Thị Út " + mark));
        String number = RunningService.get()
                .http()
                .post("/api/v1/submissions", body.build())
                .json()
                .getString("caseNumber");
        Person.of("triage").does(number, "ROUTE", "office", "PNV", "extract", "Có người nhận tiền.");
        return number;
    }

    private Reply taken(Person who, String... fields) {
        Map<String, String> form = new LinkedHashMap<>(Map.of("view", "all", "sort", "received", "purpose", purpose));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return who.press("/desk/export", form);
    }

    private Reply printed(Person who, String number) {
        return who.press("/desk/print", Map.of("number", number, "purpose", purpose, "document", "12/KH-UBND"));
    }

    private static List<List<String>> rows(Reply file) {
        assertThat(file.status()).isEqualTo(200);
        return CsvRows.of(file.body());
    }

    private static Optional<List<String>> row(Reply file, String number) {
        return rows(file).stream().filter(row -> row.get(0).equals(number)).findFirst();
    }

    @Test
    void theFileSaysWhoTookItWhenAndForWhat() {
        String number = routed();
        Reply file = taken(OFFICE, "document", "12/KH-UBND", "text", mark);
        assertThat(file.header("Content-Type")).startsWith("text/csv").containsIgnoringCase("utf-8");
        assertThat(file.header("Content-Disposition")).matches("attachment; filename=\"danh-sach-[\\d-]+\\.csv\"");
        assertThat(file.header("Cache-Control")).contains("no-store");
        List<List<String>> rows = rows(file);
        assertThat(rows.get(0).get(1)).contains("“" + mark + "”");
        assertThat(rows.get(1).get(1)).contains("(internal-affairs), Cán bộ thụ lý");
        assertThat(rows.get(2).get(1)).matches("\\d\\d:\\d\\d, \\d\\d/\\d\\d/\\d{4}");
        assertThat(rows.get(3).get(1)).isEqualTo(purpose);
        assertThat(rows.get(4).get(1)).isEqualTo("12/KH-UBND");
        assertThat(rows.get(5).get(1)).isEqualTo("1");
        assertThat(rows.get(HEAD + 1).get(0)).isEqualTo("Mã hồ sơ");
        assertThat(rows).hasSize(HEAD + 3);
        assertThat(rows.get(HEAD + 2).get(0)).isEqualTo(number);
    }

    @Test
    void nobodyTakesMoreThanTheySee() {
        String open = routed();
        String sealed = sealed();
        Reply office = taken(OFFICE, "category", "WORKING_HOURS");
        assertThat(row(office, open)).get().asString().contains("Đi muộn, về sớm");
        assertThat(row(office, sealed)).as("the filter holds").isEmpty();
        assertThat(row(taken(OTHER), open)).as("another office").isEmpty();

        Reply all = taken(OFFICE);
        assertThat(row(all, sealed)).isPresent();
        assertThat(all.body().replace(purpose, "")).as("no word of a sender").doesNotContain(mark);

        for (String role : List.of("leader", "auditor")) {
            for (String number : List.of(open, sealed)) {
                List<String> outline = row(taken(Person.of(role)), number).orElseThrow();
                assertThat(outline.subList(0, 4)).as(role).doesNotContain("");
                assertThat(outline.subList(5, outline.size())).as(role).containsOnly("");
            }
        }
    }

    @Test
    void accusedAndRestrictedCasesAreNotThere() {
        String number = routed();
        Person.change("update case_file set subject_office = 'PNV' where number = ?", number);
        assertThat(row(taken(OFFICE), number)).isEmpty();
        assertThat(row(taken(Person.of("leader")), number)).isPresent();

        String kept = AtTheDesk.newCase("Mở cửa muộn, " + mark, "WORKING_HOURS", "UBND_BINH_SA");
        Person.of("triage").does(kept, "INSPECT");
        INSPECTOR.does(kept, "RESTRICT", "readers", "inspector", "reason", "Giữ kín.");
        assertThat(row(taken(INSPECTOR), kept)).isPresent();
        for (String other : List.of("leader", "auditor", "triage", "approver")) {
            assertThat(row(taken(Person.of(other)), kept)).as(other).isEmpty();
        }
    }

    @Test
    void withoutAPurposeNothingLeaves() {
        int before = book();
        for (String why : List.of("", "báo cáo", "báocáogiaobantuần", "gọi lại số 0912345678 ngay nhé")) {
            Reply refused = taken(OFFICE, "purpose", why, "text", mark);
            assertThat(refused.status()).as(why).isEqualTo(422);
            assertThat(refused.body()).contains("purpose-problem", why, "value=\"" + mark + "\"");
            assertThat(refused.header("Content-Disposition")).isEmpty();
        }
        String number = routed();
        Reply refused = OFFICE.press("/desk/print", Map.of("number", number, "purpose", "in"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("purpose-problem").doesNotContain("Mở cửa muộn");
        assertThat(book()).isEqualTo(before);
    }

    @Test
    void aPostFromAnotherSiteTakesNothing() {
        var office = AtTheDesk.as("internal-affairs");
        Map<String, String> form = Map.of("purpose", purpose, "number", routed());
        for (String page : List.of("/desk/export", "/desk/print")) {
            assertThat(office.post(page, form, "Origin", "http://other.example").status())
                    .isEqualTo(403);
        }
    }

    @Test
    void thePaperHoldsWhatItsReaderMayRead() {
        String open = routed();
        Reply sheet = printed(OFFICE, open);
        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.body()).contains("Mở cửa muộn, " + mark);
        assertThat(sheet.body().split("In bởi [^<]*, Cán bộ thụ lý, [^<]*, lúc [^<]*, để: " + purpose, -1))
                .as("head and foot")
                .hasSize(3);

        String sealed = sealed();
        assertThat(printed(OFFICE, sealed).body().replace(purpose, ""))
                .contains("Có người nhận tiền.")
                .doesNotContain(mark, "Phan Thị");

        for (Person foreign : List.of(OTHER, Person.of("approver"))) {
            if (foreign.page("/desk/case?number=" + open).status() == 404) {
                assertThat(printed(foreign, open).status()).isEqualTo(404);
                assertThat(printed(foreign, open).body().replace(open, MISSING))
                        .isEqualTo(printed(foreign, MISSING).body());
            }
        }
        assertThat(printed(Person.of("leader"), open).status()).isEqualTo(404);
    }

    @Test
    void theHistoryOfACaseSaysWhoPrintedItAndWhy() {
        String number = routed();
        assertThat(OFFICE.page("/desk/print?number=" + number).body()).doesNotContain(mark);
        assertThat(OFFICE.page("/desk/case?number=" + number).body()).doesNotContain(purpose);
        printed(OFFICE, number);
        assertThat(OFFICE.page("/desk/case?number=" + number).body()).contains("In hồ sơ · để: " + purpose);
        assertThat(Person.look(
                        "select actor as v from ledger_entry where case_number = ? and action = 'PRINTED'", number))
                .isEqualTo("staff:internal-affairs");
        assertThat(Person.look("select group_concat(details) as v from ledger_entry where case_number = ?", number))
                .doesNotContain(mark);
    }

    @Test
    void theBookIsThereForInspectorsAndAdministrators() {
        String number = routed();
        taken(OFFICE, "text", mark, "office", "PNV");
        printed(OFFICE, number);
        for (Person reader : List.of(INSPECTOR, Person.of("admin"))) {
            String page = reader.page("/inspection/exports").body();
            assertThat(page).contains(purpose, "internal-affairs", "12/KH-UBND");
            assertThat(page.replace(purpose, ""))
                    .as("neither words searched for nor a case that they may not know of")
                    .doesNotContain(mark, number);
        }
        for (String other : List.of("internal-affairs", "leader", "triage", "custodian")) {
            assertThat(Person.of(other).page("/inspection/exports").status()).isEqualTo(404);
        }
        Person.change("update case_file set status = 'INSPECTION', office_code = 'TTS' where number = ?", number);
        assertThat(INSPECTOR.page("/inspection/exports").body()).contains(number);
    }

    @Test
    void theAccusedFindNoPrintOfTheirCase() {
        String number = routed();
        printed(OFFICE, number);
        Person head =
                Person.open("head-" + UUID.randomUUID().toString().substring(0, 8), "CCHC", List.of(StaffRole.ADMIN));
        assertThat(head.page("/inspection/exports").body()).contains(purpose);
        Person.change("update case_file set subject_office = 'CCHC' where number = ?", number);
        assertThat(head.page("/inspection/exports").body()).doesNotContain(purpose);
        assertThat(INSPECTOR.page("/inspection/exports").body()).contains(purpose);
    }

    @Test
    void whatIsWrittenInTheBookStays() {
        taken(OFFICE);
        try (ToolDatabase database = RunningService.get().database()) {
            for (String act : List.of("update leaving set purpose = 'x' limit 1", "delete from leaving limit 1")) {
                assertThatThrownBy(() -> database.update(act)).as(act).isInstanceOf(RuntimeException.class);
            }
        }
    }

    private static int book() {
        return Integer.parseInt(Person.look("select cast(count(*) as char) as v from leaving"));
    }
}
