package vn.langnghe.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.api.Caller.object;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.account.Colleague;

/** Substitutes act with the rights of an absent one, every act says so, and no guard is passed by it. */
class StandInIT {
    private final Caller citizen = Caller.citizen();
    private final Caller triage = Caller.staff("triage");

    /** From today on {@code present} stands in for {@code absent} in the office. */
    private static int standIn(Colleague absent, String office, Colleague present) {
        return absent.administered(
                        "substitute",
                        "office",
                        office,
                        "present",
                        present.username(),
                        "from",
                        LocalDate.now().minusDays(1).toString(),
                        "to",
                        LocalDate.now().plusDays(3).toString())
                .status();
    }

    private String routed(String office) {
        String number = citizen.submit(
                        object("text", "Cán bộ xã thường đi muộn, dân chờ đến 9 giờ.", "category", "WORKING_HOURS"))
                .getString("caseNumber");
        triage.act(number, "ROUTE", "office", office);
        return number;
    }

    @Test
    void aSubstituteWorksAndTheHistorySaysForWhom() {
        Colleague absent = Colleague.joined("PNV", "HANDLER");
        Colleague present = Colleague.joined("UBT", "AUDITOR").login();
        Caller caller = Caller.with(present.token());
        String number = routed("PNV");
        assertThat(caller.get("cases/" + number).status()).isEqualTo(404);

        assertThat(standIn(absent, "PNV", present)).isEqualTo(302);
        caller.act(number, "ACCEPT");

        assertThat(ledger(number, "ACCEPT"))
                .containsExactly("staff:" + present.username() + " for=" + absent.username());
        assertThat(present.get("/desk/case?number=" + number).body()).contains("thay Nguyễn " + absent.username());
        assertThat(present.get("/desk/account").body()).contains("thay Nguyễn " + absent.username());
        assertThat(absent.noted("STAFF_SUBSTITUTE")).isEqualTo(1);

        long line = line(absent);
        absent.administered("substitute-end", "line", Long.toString(line));
        assertThat(caller.get("cases/" + number).status()).isEqualTo(404);
    }

    @Test
    void whoHasTheRightHimselfActsInHisOwnName() {
        Colleague absent = Colleague.joined("PNV", "HANDLER");
        Colleague present = Colleague.joined("PNV", "HANDLER");
        standIn(absent, "PNV", present);
        String number = routed("PNV");

        Caller.with(present.token()).act(number, "ACCEPT");

        assertThat(ledger(number, "ACCEPT")).containsExactly("staff:" + present.username() + " ");
    }

    @Test
    void nobodyApprovesForTheAbsentOneWhatThatOneSubmitted() {
        Colleague author = Colleague.joined("PNV", "HANDLER");
        author.administered("grant", "office", "PNV", "role", "APPROVER");
        Colleague present = Colleague.joined("UBT", "AUDITOR");
        standIn(author, "PNV", present);
        String number = routed("PNV");
        Caller.with(author.token()).act(number, "ACCEPT");
        Caller.with(author.token()).act(number, "SUBMIT", "text", "Đã nhắc nhở.", "outcome", "SUBSTANTIATED");

        assertThat(Caller.with(present.token()).tryAct(number, "APPROVE").status())
                .isEqualTo(409);
        assertThat(Caller.staff("approver").tryAct(number, "APPROVE").status()).isEqualTo(200);
    }

    @Test
    void aSubstituteOfTheAccusedOfficeFindsNothingThroughTheInspectorate() {
        Colleague inspector = Colleague.joined("TTS", "INSPECTOR");
        Colleague accused = Colleague.joined("PNV", "HANDLER");
        standIn(inspector, "TTS", accused);
        JsonObject body = jakarta.json.Json.createObjectBuilder(
                        object("text", "Phòng Nội vụ nhận phong bì để xếp lịch.", "category", "BRIBERY"))
                .add("subject", object("officeCode", "PNV"))
                .build();
        String number = citizen.submit(body).getString("caseNumber");
        triage.act(number, "INSPECT");

        assertThat(Caller.with(inspector.token()).get("cases/" + number).status())
                .isEqualTo(200);
        assertThat(Caller.with(accused.token()).get("cases/" + number).status()).isEqualTo(404);
    }

    @Test
    void custodyAndAdministrationAreLentToNobody() {
        Colleague absent = Colleague.joined("UBT", "CUSTODIAN");
        absent.administered("grant", "office", "UBT", "role", "ADMIN");
        absent.administered("grant", "office", "UBT", "role", "LEADER");
        Colleague present = Colleague.joined("PNV", "HANDLER").login();

        assertThat(standIn(absent, "UBT", present)).isEqualTo(302);

        assertThat(present.get("/desk/account").body())
                .contains("Lãnh đạo")
                .doesNotContain("Giữ khóa danh tính", "Quản trị hệ thống");
        assertThat(present.get("/admin/staff").status()).isEqualTo(404);
        assertThat(present.get("/inspection/escalated").status()).isEqualTo(200);
    }

    @Test
    void aSubstituteHasNothingBeforeTheFirstAndAfterTheLastDay() {
        Colleague absent = Colleague.joined("TTS", "LEADER");
        Colleague present = Colleague.joined("PNV", "HANDLER").login();
        standIn(absent, "TTS", present);
        assertThat(present.get("/inspection/escalated").status()).isEqualTo(200);
        for (String days : List.of(
                "from_day = '2999-01-01', to_day = '2999-02-01'", "from_day = '2020-01-01', to_day = '2020-01-02'")) {
            change("update staff_substitute set " + days + " where absent_id = ?", absent.id());
            assertThat(present.get("/inspection/escalated").status()).as(days).isEqualTo(404);
        }
    }

    @Test
    void nobodyGivesRightsToHimself() {
        Colleague second = Colleague.joined("UBT", "ADMIN").login();
        Colleague chief = Colleague.joined("PNV", "APPROVER");
        String self = Long.toString(second.id());
        assertThat(second.post("/admin/person", "do", "grant", "id", self, "office", "PNV", "role", "TRIAGE")
                        .status())
                .isEqualTo(422);
        assertThat(second.post(
                                "/admin/person",
                                "do",
                                "substitute",
                                "id",
                                Long.toString(chief.id()),
                                "office",
                                "PNV",
                                "present",
                                second.username(),
                                "from",
                                LocalDate.now().toString(),
                                "to",
                                LocalDate.now().toString())
                        .status())
                .isEqualTo(422);
        for (String what : List.of("disable", "factor", "link", "enable")) {
            assertThat(second.post("/admin/person", "do", what, "id", self).status())
                    .as(what)
                    .isEqualTo(422);
        }
        assertThat(second.get("/desk/account").body()).doesNotContain("Phê duyệt", "Tiếp nhận, phân loại");
        assertThat(second.noted("STAFF_GRANTED")).isZero();
    }

    private static List<String> ledger(String number, String action) {
        try (ToolDatabase database = RunningService.get().database()) {
            return database.list(
                    "select actor, details from ledger_entry where case_number = ? and action = ? order by seq",
                    r -> r.text("actor") + " " + forWhom(r.text("details")),
                    number,
                    action);
        }
    }

    private static String forWhom(String details) {
        return List.of(details.split(";")).stream()
                .filter(pair -> pair.startsWith("for="))
                .findFirst()
                .orElse("");
    }

    private static long line(Colleague absent) {
        try (ToolDatabase database = RunningService.get().database()) {
            return database.one("select id from staff_substitute where absent_id = ?", r -> r.big("id"), absent.id())
                    .orElseThrow();
        }
    }

    private static void change(String sql, long id) {
        try (ToolDatabase database = RunningService.get().database()) {
            assertThat(database.update(sql, id)).isPositive();
        }
    }
}
