package vn.langnghe.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.api.Caller.codeOf;
import static vn.langnghe.api.Caller.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.langnghe.testing.Http.Reply;

class CasesApiIT {
    private final Caller citizen = Caller.citizen();
    private final Caller triage = Caller.staff("triage");
    private final Caller office = Caller.staff("internal-affairs");
    private final Caller approver = Caller.staff("approver");

    private JsonObject newCase() {
        return citizen.submit(
                object("text", "Cán bộ xã thường đi muộn, dân phải chờ đến 9 giờ.", "category", "WORKING_HOURS"));
    }

    @Test
    void aWholeLifeThroughTheCalls() {
        JsonObject receipt = newCase();
        String number = receipt.getString("caseNumber");

        assertThat(triage.act(number, "ROUTE", "office", "PNV").getString("status"))
                .isEqualTo("ROUTED");
        assertThat(office.act(number, "ACCEPT").getString("handler")).isEqualTo("internal-affairs");
        office.act(number, "ASK", "questions", "Việc xảy ra ngày nào?");
        assertThat(citizen.track(receipt).json().getJsonArray("questions").toString())
                .contains("ngày nào");
        citizen.post("track/messages", codeOf(receipt).add("text", "Ngày 12/5.").build());
        office.act(number, "SUBMIT", "text", "Đã nhắc nhở cán bộ.", "outcome", "SUBSTANTIATED");
        assertThat(citizen.track(receipt).body()).doesNotContain("nhắc nhở");
        approver.act(number, "APPROVE");
        assertThat(citizen.track(receipt).body()).contains("Đã nhắc nhở cán bộ.");

        Reply disputed = citizen.post(
                "track/actions",
                codeOf(receipt)
                        .add("action", "DISPUTE")
                        .add("text", "Vẫn đi muộn.")
                        .build());
        assertThat(disputed.status()).as(disputed.body()).isEqualTo(200);
        Caller inspector = Caller.staff("inspector");
        inspector.act(number, "SUBMIT", "text", "Đã kiểm tra lại.", "outcome", "REMEDIED");
        approver.act(number, "APPROVE");
        Reply agreed = citizen.post(
                "track/actions", codeOf(receipt).add("action", "AGREE").build());

        assertThat(agreed.json().getString("status")).isEqualTo("CLOSED");
        assertThat(agreed.json().getString("outcome")).isEqualTo("REMEDIED");
    }

    @Test
    void theCaseShowsClocksTimelineAndButtons() {
        JsonObject seen = triage.caseOf(newCase().getString("caseNumber"));

        JsonObject clock = seen.getJsonArray("clocks").getJsonObject(0);
        assertThat(clock.getString("dueAt")).endsWith("T23:59:59+07:00");
        assertThat(clock.getJsonArray("trace")).isNotEmpty();
        assertThat(seen.getJsonArray("timeline").getJsonObject(0).getString("action"))
                .isEqualTo("RECEIVE");
        JsonObject route = seen.getJsonArray("allowedActions").getValuesAs(JsonObject.class).stream()
                .filter(a -> a.getString("action").equals("ROUTE"))
                .findFirst()
                .orElseThrow();
        assertThat(route.getJsonArray("fields").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString))
                .contains("office");
        assertThat(route.getJsonArray("required").toString()).isEqualTo("[\"office\"]");
    }

    @Test
    void whatIsNotAllowedNamesWhatIs() {
        String number = newCase().getString("caseNumber");

        Reply reply = triage.tryAct(number, "APPROVE");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.json().getJsonArray("allowed").toString()).contains("ROUTE", "ASK");
        assertThat(triage.caseOf(number).getString("status")).isEqualTo("NEW");
    }

    @Test
    void whatCannotBeACodeIsUnknownAndNoFault() {
        assertThat(triage.get("cases/PY%C2%B72026").status()).isEqualTo(404);
        assertThat(triage.get("cases?office=%C4%90%E1%BB%93ng&status=%F0%9F%98%80")
                        .status())
                .isLessThan(500);
        assertThat(Caller.citizen()
                        .post(
                                "track",
                                object(
                                        "caseNumber",
                                        "PY·2026·Đ",
                                        "receiptCode",
                                        vn.langnghe.seal.ReceiptCode.fresh().digits()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aStaleVersionIs412() {
        String number = newCase().getString("caseNumber");
        int version = triage.caseOf(number).getInt("version");
        triage.act(number, "CLASSIFY", "category", "ATTITUDE");

        Reply reply = triage.post(
                "cases/" + number + "/actions",
                Json.createObjectBuilder(object("action", "ROUTE", "office", "PNV"))
                        .add("version", version)
                        .build());

        assertThat(reply.status()).isEqualTo(412);
    }

    @Test
    void triageNamesWhomACaseIsAbout() {
        String number = newCase().getString("caseNumber");
        triage.act(number, "CLASSIFY", "subjectName", "Ông Tư, địa chính");

        assertThat(triage.caseOf(number).getJsonObject("subject").getString("name"))
                .isEqualTo("Ông Tư, địa chính");
    }

    @Test
    void missingForeignAndWrongFieldsAreNamed() {
        String number = newCase().getString("caseNumber");

        assertThat(triage.tryAct(number, "ROUTE").json().getString("field")).isEqualTo("office");
        assertThat(triage.tryAct(number, "ROUTE").status()).isEqualTo(422);
        assertThat(triage.tryAct(number, "ROUTE", "office", "NOWHERE").status()).isEqualTo(422);
        assertThat(triage.tryAct(number, "ROUTE", "office", "PNV", "outcome", "FILED")
                        .status())
                .isEqualTo(400);
        assertThat(triage.tryAct(number, "JUMP").json().getString("field")).isEqualTo("action");
    }

    @Test
    void toClassifyNothingIsRefusedAndToSayTheSameAgainIsNot() {
        String number = newCase().getString("caseNumber");
        int version = triage.caseOf(number).getInt("version");

        Reply nothing = triage.tryAct(number, "CLASSIFY");
        Reply onlyWhy = triage.tryAct(number, "CLASSIFY", "reason", "Đọc lại đơn");

        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.json().getString("field")).isEqualTo("kind");
        assertThat(nothing.json().getString("detail"))
                .contains("kind, category, subjectOffice, subjectName, rank, confidentiality");
        assertThat(onlyWhy.status()).isEqualTo(422);
        assertThat(triage.caseOf(number).getInt("version")).isEqualTo(version);
        triage.act(number, "CLASSIFY", "category", "ATTITUDE");
        assertThat(triage.tryAct(number, "CLASSIFY", "category", "ATTITUDE").status())
                .isEqualTo(200);
    }

    @Test
    void aForeignCaseIsNotThere() {
        String number = newCase().getString("caseNumber");
        Reply foreign = office.get("cases/" + number);
        Reply unknown = office.get("cases/PY-2026-999999");
        Reply act = office.post(
                "cases/" + number + "/actions",
                Json.createObjectBuilder(object("action", "ACCEPT"))
                        .add("version", 1)
                        .build());

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.bytes()).isEqualTo(unknown.bytes());
        assertThat(act.status()).isEqualTo(404);
        assertThat(triage.get("cases/" + number).status()).isEqualTo(200);
    }

    @Test
    void theAccusedOfficeSeesNothingAndIsNeverTheTarget() {
        JsonObject body = Json.createObjectBuilder(
                        object("text", "Phòng Nội vụ huyện trễ hẹn với tôi.", "category", "WORKING_HOURS"))
                .add("subject", object("officeCode", "PNV"))
                .build();
        String number = citizen.submit(body).getString("caseNumber");

        assertThat(triage.caseOf(number).getJsonObject("suggestion").getString("office"))
                .isNotEqualTo("PNV");
        Reply route = triage.tryAct(number, "ROUTE", "office", "PNV");
        assertThat(route.status()).as(route.body()).isIn(409, 422);
        assertThat(numbers(office)).doesNotContain(number);
        assertThat(office.get("cases?q=" + number).json().getJsonArray("items")).isEmpty();
    }

    @Test
    void theOfficeThatHandlesASealedCaseReadsTheExtractOnly() {
        JsonObject sample = Samples.one("D12").body();
        String number = citizen.submit(sample).getString("caseNumber");
        triage.act(number, "ROUTE", "office", "PNV", "extract", "Hàng xóm gây ồn ban đêm.");

        JsonObject seen = office.caseOf(number);

        assertThat(seen.getBoolean("redacted")).isTrue();
        assertThat(seen.getString("text")).isEqualTo("Hàng xóm gây ồn ban đêm.");
        assertThat(triage.get("cases/" + number).status()).isEqualTo(404);
        JsonObject outline = triage
                .get("cases?q=&sort=received&limit=200")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(i -> i.getString("caseNumber").equals(number))
                .findFirst()
                .orElseThrow();
        assertThat(outline.getBoolean("outline")).isTrue();
        assertThat(outline.containsKey("title")).isFalse();
    }

    @Test
    void whatNeedsASecondPersonWaitsForOne() {
        String number = newCase().getString("caseNumber");
        JsonObject state = triage.act(number, "GUIDE", "ground", "OUT_OF_AUTHORITY", "text", "Xin gửi đến xã.");
        assertThat(state.getString("status")).isEqualTo("NEW");
        JsonObject proposal = triage.caseOf(number).getJsonArray("proposals").getJsonObject(0);

        assertThat(triage.tryAct(number, "CONFIRM", "proposal", proposal.getString("id"))
                        .status())
                .isEqualTo(409);
        assertThat(approver.act(number, "CONFIRM", "proposal", proposal.getString("id"))
                        .getString("status"))
                .isEqualTo("CLOSED");
    }

    @Test
    void pageByPageEveryCaseComesOnce() {
        for (int i = 0; i < 5; i++) {
            newCase();
        }
        List<String> paged = new ArrayList<>();
        String after = "";
        do {
            JsonObject page = triage.get("cases?sort=number&limit=2" + after).json();
            page.getJsonArray("items").getValuesAs(JsonObject.class).forEach(i -> paged.add(i.getString("caseNumber")));
            after = page.containsKey("next") ? "&after=" + page.getString("next") : null;
        } while (after != null && paged.size() < 200);

        assertThat(paged).doesNotHaveDuplicates().isSorted();
        assertThat(paged.size()).isGreaterThanOrEqualTo(5);
    }

    @Test
    void aTermIsCountedForStaff() {
        JsonObject due = triage.get("deadlines?term=PAKN_ANSWER&start=2026-02-05&remote=&complex=&pauses=&extensions=0")
                .json();

        assertThat(due.getString("due")).matches("2026-\\d\\d-\\d\\d");
        assertThat(due.getJsonArray("trace")).isNotEmpty();
        assertThat(due.getBoolean("provisional")).isFalse();
        assertThat(triage.get("deadlines?term=NOTHING&start=2026-02-05").status())
                .isEqualTo(422);
        assertThat(triage.get("deadlines?term=PAKN_ANSWER&start=2026-31-12").status())
                .isEqualTo(400);
        assertThat(triage.get("deadlines?start=2026-02-05").status()).isEqualTo(400);
        assertThat(triage.get("deadlines?term=PAKN_ANSWER&start=2026-02-05&pauses=2026-02-10/2026-02-09")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void theMailsOfADayAddUpAndAreForTriageOnly() {
        JsonObject day = triage.get("mail/reconciliation").json();
        int others = List.of("cases", "appended", "auto", "bounces", "quarantined", "discarded").stream()
                .mapToInt(day::getInt)
                .sum();

        assertThat(day.getInt("received")).isEqualTo(others);
        assertThat(triage.get("mail/reconciliation?date=2013-06-03").json().getInt("received"))
                .isZero();
        assertThat(office.get("mail/reconciliation").status()).isEqualTo(403);
        assertThat(triage.get("mail/reconciliation?date=x").status()).isEqualTo(400);
    }

    @Test
    void tooManyWrongPasswordsAreAskedToWait() {
        JsonObject wrong = object("username", "nobody.here", "password", "wrong-password");
        Reply reply = citizen.post("tokens", wrong);
        for (int i = 0; i < 50 && reply.status() == 401; i++) {
            reply = citizen.post("tokens", wrong);
        }

        assertThat(reply.status()).isEqualTo(429);
        assertThat(Integer.parseInt(reply.header("Retry-After"))).isPositive();
    }

    @Test
    void onlyTheRightPasswordGetsAToken() {
        Reply wrong = citizen.post("tokens", object("username", "triage", "password", "wrong-password"));
        Reply unknown = citizen.post("tokens", object("username", "nobody", "password", "wrong-password"));

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.bytes()).isEqualTo(wrong.bytes());
    }

    private static List<String> numbers(Caller caller) {
        return caller.get("cases?limit=200").json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(i -> i.getString("caseNumber"))
                .toList();
    }
}
