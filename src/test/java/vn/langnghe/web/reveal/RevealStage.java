package vn.langnghe.web.reveal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.AtTheDesk;

/** People, cases and requests for the tests of the reveal. */
final class RevealStage {
    static final String NAME = "Lê Thị Bướm Vàng";
    static final String PHONE = "0935111222";
    static final String ADDRESS = "Số 9, ngõ Cánh Buồm";
    static final String PURPOSE = "Mời người gửi làm việc trực tiếp để làm rõ hồ sơ.";
    static final String DECISION = "Có văn bản giao việc, mục đích rõ ràng.";

    private RevealStage() {}

    /** An account with the demo password; grants as {@code HANDLER@PNV}. */
    static AtTheDesk hire(String username, String... grants) {
        try (ToolDatabase database = RunningService.get().database()) {
            database.update(
                    "insert into staff (username, display_name, password_hash, active, created_at)"
                            + " select ?, ?, password_hash, true, created_at from staff where username = 'triage'",
                    username,
                    "Cán bộ " + username);
            for (String grant : grants) {
                String[] parts = grant.split("@");
                database.update(
                        "insert into staff_grant (staff_id, office, role) select id, ?, ? from staff where username = ?",
                        parts[1],
                        parts[0],
                        username);
            }
        }
        return AtTheDesk.as(username);
    }

    /** A case at the office; gives number and code. */
    static JsonObject caseAt(String office, String mode, String subject) {
        JsonObject body = Json.createObjectBuilder()
                .add("text", "Nộp hồ sơ hai tháng chưa có kết quả, hẹn lại bốn lần.")
                .add("category", "DOSSIER_DELAY")
                .add("subject", Json.createObjectBuilder().add("officeCode", subject))
                .add(
                        "identity",
                        Json.createObjectBuilder()
                                .add("mode", mode)
                                .add("name", NAME)
                                .add("phone", PHONE)
                                .add("address", ADDRESS))
                .build();
        Reply reply = RunningService.get().http().post("/api/v1/submissions", body);
        if (reply.status() != 201) {
            throw new AssertionError("not taken: " + reply.body());
        }
        JsonObject receipt = reply.json();
        Reply routed = AtTheDesk.as("triage")
                .press(receipt.getString("caseNumber"), "ROUTE", "office", office, "extract", "Hồ sơ chậm hai tháng.");
        if (routed.status() != 302) {
            throw new AssertionError("not routed: " + routed.status());
        }
        return receipt;
    }

    static String sealedAt(String office) {
        return caseAt(office, "SEALED", "UBND_BINH_SA").getString("caseNumber");
    }

    static Map<String, String> form(String number) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("number", number);
        form.put("act", "ask");
        form.put("reason", "SEND_RESULT");
        form.put("set", "PERSON");
        form.put("document", "45/QĐ-TTr");
        form.put("purpose", PURPOSE);
        return form;
    }

    /** A request that must be taken; gives its id. */
    static String asked(AtTheDesk who, String username, String number) {
        Reply reply = who.post("/desk/reveal", form(number));
        if (reply.status() != 302) {
            throw new AssertionError("not asked: " + reply.status());
        }
        return text(
                "select r.id as it from reveal r join case_file c on c.id = r.case_id where c.number = ?"
                        + " and r.asked_by = ? order by r.asked_at desc limit 1",
                number,
                "staff:" + username);
    }

    static Reply answer(AtTheDesk who, String id, String answer, String why) {
        return who.post("/desk/reveals", Map.of("reveal", id, "answer", answer, "why", why));
    }

    /** Asked and approved; gives its id. */
    static String approved(AtTheDesk who, String username, String number) {
        String id = asked(who, username, number);
        if (answer(AtTheDesk.as("custodian"), id, "yes", DECISION).status() != 302) {
            throw new AssertionError("not approved");
        }
        return id;
    }

    static Reply open(AtTheDesk who, String number, String id, String... headers) {
        return who.post("/desk/reveal", Map.of("number", number, "act", "open", "reveal", id), headers);
    }

    static void change(String sql, Object... args) {
        try (ToolDatabase database = RunningService.get().database()) {
            database.update(sql, args);
        }
    }

    static String text(String sql, Object... args) {
        try (ToolDatabase database = RunningService.get().database()) {
            return database.one(sql, row -> row.text("it"), args).orElse("");
        }
    }
}
