package vn.langnghe.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.api.Caller.object;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;

/** A restricted case is there for those on its list, and for nobody else. */
class RestrictedIT {
    private static final String MISSING = "PY-2026-999999";

    private final Caller triage = Caller.staff("triage");
    private final Caller inspector = Caller.staff("inspector");
    private final Caller approver = Caller.staff("approver");

    /** Under inspection at TTS, which triage sorted and whose head is the approver. */
    private String inspected() {
        JsonObject receipt = Caller.citizen()
                .submit(object(
                        "text",
                        "Nhân viên văn thư ngồi quán cạnh kho số 34 suốt buổi sáng.",
                        "category",
                        "WORKING_HOURS"));
        String number = receipt.getString("caseNumber");
        triage.act(number, "INSPECT", "reason", "Cần xác minh kín.");
        return number;
    }

    @Test
    void onlyTheListKnowsOfIt() {
        String number = inspected();
        assertThat(listed(approver, number)).isTrue();
        assertThat(listed(triage, number)).isTrue();
        assertThat(listed(Caller.staff("leader"), number)).isTrue();

        JsonObject state =
                inspector.act(number, "RESTRICT", "readers", "inspector", "reason", "Chỉ một người xác minh.");

        assertThat(state.getString("status")).isEqualTo("INSPECTION");
        for (String other : new String[] {"approver", "triage", "leader", "auditor", "leadership", "admin"}) {
            Caller caller = Caller.staff(other);
            Reply foreign = caller.get("cases/" + number);
            assertThat(foreign.status()).as(other).isEqualTo(404);
            assertThat(foreign.bytes()).isEqualTo(caller.get("cases/" + MISSING).bytes());
            assertThat(listed(caller, number)).as(other).isFalse();
        }
        assertThat(listed(inspector, number)).isTrue();
        JsonObject seen = inspector.caseOf(number);
        assertThat(seen.getString("confidentiality")).isEqualTo("RESTRICTED");
        assertThat(seen.getString("text")).contains("kho số 34");
        assertThat(seen.getJsonArray("timeline").toString()).contains("RESTRICT", "\"readers\":\"inspector\"");
    }

    @Test
    void itsWordsAreInEnvelopesAndFoundByNoSearch() {
        String number = inspected();
        assertThat(inspector.get("cases?q=kho+s%E1%BB%91+34").body()).contains(number);
        inspector.act(number, "RESTRICT", "readers", "inspector", "reason", "Giữ kín.");

        try (var database = RunningService.get().database()) {
            assertThat(database.one(
                            "select concat(coalesce(title, ''), coalesce(story, ''), (select count(*) from case_search s"
                                    + " where s.case_id = c.id)) as words from case_file c where number = ?",
                            row -> row.text("words"),
                            number))
                    .contains("0");
        }
        inspector.act(number, "UNRESTRICT", "reason", "Đã xác minh xong.");
        assertThat(inspector.caseOf(number).getString("confidentiality")).isEqualTo("ANONYMOUS");
        assertThat(listed(triage, number)).isTrue();
    }

    @Test
    void theListGrowsAndShrinksButIsNeverEmpty() {
        String number = inspected();
        inspector.act(number, "RESTRICT", "readers", "inspector", "reason", "Giữ kín.");
        inspector.act(number, "ADMIT", "readers", "approver, internal-affairs");

        assertThat(approver.get("cases/" + number).status()).isEqualTo(200);
        JsonObject extract = Caller.staff("internal-affairs").caseOf(number);
        assertThat(extract.getBoolean("redacted")).isTrue();
        assertThat(extract.toString()).doesNotContain("kho số 34");
        assertThat(listed(Caller.staff("internal-affairs"), number)).isTrue();

        approver.act(number, "DISMISS", "readers", "inspector internal-affairs", "reason", "Đổi người.");
        assertThat(inspector.get("cases/" + number).status()).isEqualTo(404);
        Reply last = approver.tryAct(number, "DISMISS", "readers", "approver", "reason", "Xin rút.");
        assertThat(last.status()).isEqualTo(422);
        assertThat(last.json().getString("field")).isEqualTo("readers");
        assertThat(approver.get("cases/" + number).status()).isEqualTo(200);
    }

    @Test
    void nobodyIsAdmittedWhomTheCaseIsAboutOrWhoHasNothingToDoWithCases() {
        String number = inspected();
        inspector.act(number, "CLASSIFY", "subjectOffice", "PNV");
        inspector.act(number, "RESTRICT", "readers", "inspector", "reason", "Giữ kín.");

        for (String name : new String[] {"internal-affairs", "approver", "admin", "leader", "nobody-of-that-name"}) {
            Reply refused = inspector.tryAct(number, "ADMIT", "readers", name);
            assertThat(refused.status()).as(name).isEqualTo(422);
            assertThat(refused.json().getString("field")).isEqualTo("readers");
        }
        inspector.act(number, "ADMIT", "readers", "reform custodian");
        assertThat(Caller.staff("custodian").get("cases/" + number).status()).isEqualTo(404);
        inspector.act(number, "NOTE", "text", "Vẫn làm việc được.");
    }

    @Test
    void anOfficeGetsItOnlyWithSomebodyOnTheList() {
        String number = Caller.citizen()
                .submit(object("text", "Việc cần giữ kín từ đầu.", "category", "WORKING_HOURS"))
                .getString("caseNumber");
        triage.act(number, "RESTRICT", "readers", "triage", "reason", "Giữ kín.");
        assertThat(triage.tryAct(number, "ROUTE", "office", "PNV", "extract", "Trích.")
                        .status())
                .isEqualTo(422);
        triage.act(number, "ADMIT", "readers", "internal-affairs");
        triage.act(number, "ROUTE", "office", "PNV", "extract", "Trích.");
        assertThat(Caller.staff("internal-affairs").act(number, "ACCEPT").getString("status"))
                .isEqualTo("IN_PROGRESS");
        assertThat(Caller.staff("approver").get("cases/" + number).status()).isEqualTo(404);
    }

    /** A case that one may not know of cannot be followed, and that it cannot is said as of one that is not there. */
    @Test
    void aForeignCaseCannotBeNamed() {
        String hidden = inspected();
        inspector.act(hidden, "RESTRICT", "readers", "inspector", "reason", "Giữ kín.");
        String own = Caller.citizen()
                .submit(object("text", "Cũng việc ấy.", "category", "ALCOHOL"))
                .getString("caseNumber");

        Reply foreign = triage.tryAct(own, "FOLLOW", "primary", hidden);
        Reply missing = triage.tryAct(own, "FOLLOW", "primary", MISSING);
        assertThat(foreign.status()).isEqualTo(422);
        assertThat(foreign.body().replace(hidden, "N")).isEqualTo(missing.body().replace(MISSING, "N"));
        assertThat(triage.caseOf(own).getString("status")).isEqualTo("NEW");
    }

    @Test
    void whoeverFollowsItNoLongerSaysItsNumber() {
        String primary = inspected();
        String own = Caller.citizen()
                .submit(object("text", "Cũng việc ấy.", "category", "ALCOHOL"))
                .getString("caseNumber");
        triage.act(own, "FOLLOW", "primary", primary);
        assertThat(triage.caseOf(own).toString()).contains(primary);

        inspector.act(primary, "RESTRICT", "readers", "inspector", "reason", "Giữ kín.");

        assertThat(triage.caseOf(own).toString()).doesNotContain(primary);
    }

    private static boolean listed(Caller caller, String number) {
        String after = "";
        while (after != null) {
            JsonObject page = caller.get("cases?limit=200" + after).json();
            if (page.getJsonArray("items").toString().contains(number)) {
                return true;
            }
            after = page.containsKey("next") && !page.isNull("next") ? "&after=" + page.getString("next") : null;
        }
        return false;
    }
}
