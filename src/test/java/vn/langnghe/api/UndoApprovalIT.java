package vn.langnghe.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.api.Caller.codeOf;
import static vn.langnghe.api.Caller.object;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.Approvals;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.account.Colleague;

/** An answer that was approved leaves after a while, in which its approver takes the approval back as if it had not been. */
class UndoApprovalIT {
    private static final String ANSWER = "Đã nhắc nhở công chức và bố trí lại lịch trực.";

    private final Caller citizen = Caller.citizen();
    private final Caller triage = Caller.staff("triage");
    private final Caller office = Caller.staff("internal-affairs");
    private final Caller approver = Caller.staff("approver");

    private JsonObject sent(String kind, boolean byMail) {
        JsonObjectBuilder identity = Json.createObjectBuilder(object("mode", "NAMED", "name", "Lê Thị Thử Nghiệm"));
        if (byMail) {
            identity.add("email", "undo" + System.nanoTime() + "@example.vn");
        }
        return citizen.submit(Json.createObjectBuilder(
                        object("text", "Cán bộ xã thường đi muộn.", "kind", kind, "category", "WORKING_HOURS"))
                .add("identity", identity)
                .build());
    }

    /** The answer waits for its approver. */
    private JsonObject drafted(String kind, boolean byMail) {
        JsonObject receipt = sent(kind, byMail);
        String number = number(receipt);
        triage.act(number, "ROUTE", "office", "PNV");
        office.act(number, "ACCEPT");
        office.act(number, "SUBMIT", "text", ANSWER, "outcome", "SUBSTANTIATED");
        return receipt;
    }

    private static String number(JsonObject receipt) {
        return receipt.getString("caseNumber");
    }

    /** Approved just now, with all the time that a slow machine may need to take it back. */
    private void approved(String number) {
        Reply reply = approver.tryAct(number, "APPROVE");
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        Approvals.stay(number);
    }

    private static void works(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    private static void refused(Reply reply, String why) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(409);
        assertThat(reply.body()).contains(why);
    }

    private static Set<String> allowed(Caller who, String number) {
        return names(who.caseOf(number), "allowedActions");
    }

    private static Set<String> names(JsonObject from, String list) {
        return from.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .map(each -> each.getString("action"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Terms that run or stand still, with the day until which they do. */
    private Set<String> terms(String number) {
        return approver.caseOf(number).getJsonArray("clocks").getValuesAs(JsonObject.class).stream()
                .filter(clock -> !clock.getString("state").equals("ENDED"))
                .map(clock -> clock.getString("term") + clock.getString("state") + clock.getString("dueAt", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> rows(String select, Object... args) {
        try (ToolDatabase database = RunningService.get().database()) {
            return database.list(select, row -> row.text("v"), args);
        }
    }

    /** State of each letter with an answer, the oldest first. */
    private static List<String> letters(String number) {
        return rows(
                "select concat(l.state, if(l.copied_at is null, '', ' copied')) as v from letter l join case_file c"
                        + " on c.id = l.case_id where c.number = ? and l.kind = 'ANSWER' order by l.event_at",
                number);
    }

    private static void awaitCopied(String number) {
        long end = System.nanoTime() + Duration.ofSeconds(120).toNanos();
        while (letters(number).stream().noneMatch(letter -> letter.equals("WAITING copied"))) {
            assertThat(System.nanoTime()).as("%s", letters(number)).isLessThan(end);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void theApproverTakesTheApprovalBackAndNobodyOutsideHasSeenAnything() {
        JsonObject receipt = drafted("PHAN_ANH", true);
        String number = number(receipt);
        String told = citizen.track(receipt).body();
        Set<String> terms = terms(number);
        assertThat(told).contains("Đang hoàn tất câu trả lời").doesNotContain("SUBSTANTIATED");

        approved(number);

        JsonObject seen = approver.caseOf(number);
        assertThat(seen.getString("status")).isEqualTo("ANSWERED");
        assertThat(seen.getString("answerLeavesAt")).endsWith("+07:00");
        assertThat(letters(number)).containsExactly("WAITING");

        works(approver.tryAct(number, "UNDO_APPROVE"));

        JsonObject back = approver.caseOf(number);
        assertThat(back.getString("status")).isEqualTo("APPROVAL");
        assertThat(back.getString("previousStatus")).isEqualTo("IN_PROGRESS");
        assertThat(back.getString("outcome")).isEqualTo("SUBSTANTIATED");
        assertThat(back.containsKey("answerLeavesAt")).isFalse();
        assertThat(terms(number)).isEqualTo(terms);
        assertThat(back.getJsonArray("messages").getValuesAs(JsonObject.class))
                .filteredOn(message -> message.getString("text").equals(ANSWER))
                .singleElement()
                .satisfies(draft -> {
                    assertThat(draft.getString("kind")).isEqualTo("DRAFT");
                    assertThat(draft.getBoolean("released")).isFalse();
                    assertThat(draft.getString("author")).isEqualTo("staff:internal-affairs");
                });
        assertThat(back.getJsonArray("timeline").getValuesAs(JsonObject.class))
                .filteredOn(line -> line.getString("action").equals("UNDO_APPROVE"))
                .hasSize(1);
        assertThat(citizen.track(receipt).body()).isEqualTo(told);
        assertThat(letters(number)).containsExactly("WITHDRAWN");
    }

    @Test
    void whatTheSenderHasReadIsNotTakenBack() {
        JsonObject receipt = drafted("PHAN_ANH", true);
        String number = number(receipt);
        approved(number);
        works(approver.tryAct(number, "UNDO_APPROVE"));
        approved(number);
        JsonObject reads = citizen.track(receipt).json();
        assertThat(reads.getString("status")).isEqualTo("ANSWERED");
        assertThat(reads.toString()).containsOnlyOnce(ANSWER);
        assertThat(allowed(approver, number)).doesNotContain("UNDO_APPROVE");
        refused(approver.tryAct(number, "UNDO_APPROVE"), "không thu hồi được nữa");
        works(citizen.post(
                "track/actions", codeOf(receipt).add("action", "AGREE").build()));
    }

    @Test
    void whatWasApprovedAgainLeavesInALetterOfItsOwn() {
        JsonObject receipt = drafted("PHAN_ANH", true);
        String number = number(receipt);
        approved(number);
        works(approver.tryAct(number, "UNDO_APPROVE"));
        approved(number);
        Approvals.leave(number);

        awaitCopied(number);

        assertThat(letters(number)).containsExactly("WITHDRAWN", "WAITING copied");
        assertThat(allowed(approver, number)).doesNotContain("UNDO_APPROVE");
        assertThat(citizen.track(receipt).body()).containsOnlyOnce(ANSWER);
    }

    /** By mail or by a program a sender may answer without having looked at the page. */
    @Test
    void whoeverDisputesLetsTheAnswerGo() {
        JsonObject receipt = drafted("PHAN_ANH", false);
        String number = number(receipt);
        approved(number);
        works(citizen.post(
                "track/actions",
                codeOf(receipt)
                        .add("action", "DISPUTE")
                        .add("text", "Chưa đúng sự việc.")
                        .build()));
        assertThat(approver.caseOf(number).getString("status")).isEqualTo("REVIEW");
        assertThat(approver.tryAct(number, "UNDO_APPROVE").status()).isEqualTo(409);
    }

    @Test
    void onlyWhoeverApprovedItTakesItBackAndOnlyOnce() {
        String number = number(drafted("PHAN_ANH", false));
        Caller another = Caller.with(Colleague.joined("PNV", "APPROVER").token());
        approved(number);

        refused(another.tryAct(number, "UNDO_APPROVE"), "Chỉ người đã duyệt");
        assertThat(office.tryAct(number, "UNDO_APPROVE").status()).isEqualTo(409);
        assertThat(allowed(another, number)).doesNotContain("UNDO_APPROVE");
        assertThat(allowed(approver, number)).contains("UNDO_APPROVE");

        int version = approver.caseOf(number).getInt("version");
        JsonObject press = object("action", "UNDO_APPROVE", "version", version);
        List<Integer> twice = List.of(
                        CompletableFuture.supplyAsync(() -> pressed(number, press)),
                        CompletableFuture.supplyAsync(() -> pressed(number, press)))
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(twice).containsOnlyOnce(200);
        assertThat(rows(
                        "select action as v from ledger_entry where case_number = ? and action = 'UNDO_APPROVE'",
                        number))
                .hasSize(1);
        assertThat(letters(number)).as("no address, no letter").isEmpty();
        assertThat(approver.caseOf(number).getString("status")).isEqualTo("APPROVAL");
    }

    private int pressed(String number, JsonObject press) {
        return approver.post("cases/" + number + "/actions", press).status();
    }

    @Test
    void aLetterThatTheSenderHasInHandIsNotCalledBack() {
        JsonObject receipt = drafted("PHAN_ANH", true);
        String number = number(receipt);
        approved(number);
        try (ToolDatabase database = RunningService.get().database()) {
            database.update(
                    "update letter l join case_file c on c.id = l.case_id set l.taken_at = l.event_at"
                            + " where c.number = ? and l.kind = 'ANSWER'",
                    number);
        }

        refused(approver.tryAct(number, "UNDO_APPROVE"), "Thư trả lời đã được chuyển");

        JsonObject still = approver.caseOf(number);
        assertThat(still.getString("status")).isEqualTo("ANSWERED");
        assertThat(names(still, "timeline")).doesNotContain("UNDO_APPROVE");
        assertThat(letters(number)).containsExactly("WAITING");
        Approvals.leave(number);
        assertThat(citizen.track(receipt).body()).contains(ANSWER);
    }

    /** Whoever comes first, never both: the letter is due while its approval may still be taken back. */
    @Test
    void eitherTheLetterGoesOrTheApprovalIsTakenBack() {
        for (int round = 0; round < 3; round++) {
            String number = number(drafted("PHAN_ANH", true));
            approved(number);
            due(number);
            if (round == 0) {
                awaitCopied(number);
            }
            Reply undo = approver.tryAct(number, "UNDO_APPROVE");
            if (round > 0 && undo.status() == 200) {
                assertThat(letters(number)).containsExactly("WITHDRAWN");
            } else {
                refused(undo, "Thư trả lời đã được chuyển");
                awaitCopied(number);
            }
        }
    }

    private static void due(String number) {
        try (ToolDatabase database = RunningService.get().database()) {
            database.update(
                    "update letter l join case_file c on c.id = l.case_id set l.send_after = l.event_at"
                            + " where c.number = ? and l.kind = 'ANSWER'",
                    number);
        }
    }

    @Test
    void whatIsBuiltOnTheAnswerLetsItGoAndWhatCameWithItIsTakenBackToo() {
        String number = number(drafted("KHIEU_NAI", false));
        approved(number);
        assertThat(rows(open(), number)).isNotEmpty();

        works(approver.tryAct(number, "UNDO_APPROVE"));

        assertThat(rows(open(), number))
                .as("no notice of a conclusion that is none")
                .isEmpty();
        approved(number);
        assertThat(rows(open(), number)).isNotEmpty();
        assertThat(office.tryAct(number, "NOTE", "text", "Báo lãnh đạo.").status())
                .isEqualTo(200);
        assertThat(allowed(approver, number)).as("a note builds nothing").contains("UNDO_APPROVE");
        works(office.tryAct(number, "PUBLISH", "title", "Kết quả", "text", "Đã xử lý.", "places", "PORTAL"));
        assertThat(allowed(approver, number)).doesNotContain("UNDO_APPROVE");
        refused(approver.tryAct(number, "UNDO_APPROVE"), "không thu hồi được nữa");
    }

    /** Notices of the conclusion that nobody has issued yet. */
    private static String open() {
        return "select n.id as v from case_notice n join case_file c on c.id = n.case_id join notice_rule r"
                + " on r.code = n.rule and r.valid_from = n.rule_from where c.number = ? and r.event = 'CONCLUDE'"
                + " and n.issued_at is null and n.dropped_at is null";
    }

    @Test
    void aFollowersAnswerIsTakenBackTooAndLetsThePrimarysGo() {
        String primary = number(drafted("PHAN_ANH", false));
        JsonObject receipt = sent("PHAN_ANH", true);
        String number = number(receipt);
        triage.act(number, "FOLLOW", "primary", primary);
        String told = citizen.track(receipt).body();
        Object[] answer = {"text", "Như vụ chính: " + ANSWER, "outcome", "SUBSTANTIATED"};
        refused(approver.tryAct(number, "ANSWER_WITH_PRIMARY", answer), "Vụ chính chưa có kết quả");
        approved(primary);
        assertThat(allowed(approver, primary)).contains("UNDO_APPROVE");

        works(approver.tryAct(number, "ANSWER_WITH_PRIMARY", answer));
        Approvals.stay(number);
        assertThat(allowed(approver, primary)).doesNotContain("UNDO_APPROVE");
        works(approver.tryAct(number, "UNDO_APPROVE"));

        JsonObject back = approver.caseOf(number);
        assertThat(back.getString("status")).isEqualTo("FOLLOWING");
        assertThat(back.getString("primary")).isEqualTo(primary);
        assertThat(back.containsKey("outcome")).isFalse();
        assertThat(letters(number)).containsExactly("WITHDRAWN");
        assertThat(citizen.track(receipt).body()).isEqualTo(told);
        assertThat(back.getJsonArray("messages").getValuesAs(JsonObject.class))
                .filteredOn(message -> message.getString("text").contains(ANSWER))
                .extracting(message -> message.getString("kind"))
                .as("what was typed is not lost")
                .containsExactly("NOTE");
        triage.act(number, "UNFOLLOW");
        assertThat(triage.caseOf(number).getString("status")).isEqualTo("NEW");
    }

    @Test
    void whoWithdrawsBeforeTheAnswerHasLeftNeverGetsIt() {
        JsonObject receipt = drafted("PHAN_ANH", true);
        String number = number(receipt);
        approved(number);

        works(citizen.post(
                "track/actions", codeOf(receipt).add("action", "WITHDRAW").build()));

        Approvals.leave(number);
        JsonObject reads = citizen.track(receipt).json();
        assertThat(reads.getString("status")).isEqualTo("CLOSED");
        assertThat(reads.getString("outcome")).isEqualTo("WITHDRAWN");
        assertThat(reads.toString()).doesNotContain(ANSWER);
        assertThat(letters(number)).containsExactly("WITHDRAWN");
    }
}
