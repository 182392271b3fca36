package vn.langnghe.web.reveal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.web.reveal.RevealStage.DECISION;
import static vn.langnghe.web.reveal.RevealStage.answer;
import static vn.langnghe.web.reveal.RevealStage.approved;
import static vn.langnghe.web.reveal.RevealStage.asked;
import static vn.langnghe.web.reveal.RevealStage.caseAt;
import static vn.langnghe.web.reveal.RevealStage.change;
import static vn.langnghe.web.reveal.RevealStage.form;
import static vn.langnghe.web.reveal.RevealStage.hire;
import static vn.langnghe.web.reveal.RevealStage.open;
import static vn.langnghe.web.reveal.RevealStage.sealedAt;
import static vn.langnghe.web.reveal.RevealStage.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.AtTheDesk;

/** Row S16 of the hostile inputs: every way to a name that is not the right one is refused, and leaves no trace but a no. */
@TestInstance(Lifecycle.PER_CLASS)
class RevealMisuseIT {
    private static final String OWN = "UBND_BINH_SA";
    private static final String NOBODY_ID = "AAAAAAAAAAAAAAAAAAAAAA";

    /** One misuse and the status it gets. */
    record Misuse(String name, int status, Supplier<Reply> attempt) {
        @Override
        public String toString() {
            return name;
        }
    }

    private final List<Misuse> all = new ArrayList<>();
    private final AtTheDesk handler = AtTheDesk.as("internal-affairs");
    private final AtTheDesk custodian = AtTheDesk.as("custodian");
    private final AtTheDesk triage = AtTheDesk.as("triage");
    private final AtTheDesk inspector = AtTheDesk.as("inspector");

    Stream<Misuse> misuses() {
        if (all.isEmpty()) {
            asking();
            askingByOthers();
            unmasking();
            deciding();
            opening();
            inAnotherSession();
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("misuses")
    void isRefused(Misuse misuse) {
        String before = footprint();

        Reply reply = misuse.attempt().get();

        assertThat(reply.status()).as(misuse.name()).isEqualTo(misuse.status());
        assertThat(reply.body()).doesNotContain(RevealStage.NAME, RevealStage.PHONE, RevealStage.ADDRESS);
        assertThat(footprint()).as("something was asked, decided or opened").isEqualTo(before);
    }

    @Test
    void thereAreFiftyOfThem() {
        assertThat(misuses().map(Misuse::name).distinct().count()).isGreaterThanOrEqualTo(50);
    }

    /** Every row, decision, opening and entry there is. What only expires is no misuse. */
    private static String footprint() {
        return text("select concat_ws('/', (select count(*) from reveal), (select count(*) from reveal where decided_by"
                + " is not null), (select count(*) from reveal where opened_at is not null), (select count(*) from"
                + " ledger_entry where action like 'REVEAL%' and action <> 'REVEAL_EXPIRED')) as it");
    }

    private void refused(String name, int status, Supplier<Reply> attempt) {
        all.add(new Misuse(name, status, attempt));
    }

    private static Map<String, String> with(String number, String field, String value) {
        Map<String, String> form = form(number);
        form.put(field, value);
        return form;
    }

    private void asking() {
        String number = sealedAt("PNV");
        change("insert into reveal_reason (code, place, label, label_en, basis, unmask, valid_from, valid_to)"
                + " values ('OF_LAST_YEAR', 99, 'Cũ', 'Old', 'Cũ', true, '2020-01-01', '2020-12-31')"
                + " on duplicate key update place = 99");
        field(number, "reason", "no reason", "");
        field(number, "reason", "an invented reason", "CURIOSITY");
        field(number, "reason", "a reason that has ended", "OF_LAST_YEAR");
        field(number, "purpose", "no purpose", "");
        field(number, "purpose", "a purpose of blanks", "                              ");
        field(number, "purpose", "a purpose of line ends", "\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n");
        field(number, "purpose", "a purpose of one character", "x");
        field(number, "purpose", "a purpose of nineteen", "Mười chín ký tự đây");
        field(number, "purpose", "short words with many blanks", "cần        xem          gấp");
        field(
                number,
                "purpose",
                "invisible characters",
                "\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200bxem"
                        + "\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b\u200b");
        field(number, "purpose", "a key that was held down", "a".repeat(40));
        field(number, "purpose", "dots", ".".repeat(40));
        field(number, "purpose", "a purpose without end", "Mời lên làm việc. ".repeat(60));
        field(number, "document", "no document", "");
        field(number, "document", "a document without number", "quyết định");
        field(number, "document", "a document of a hundred and one", "1".repeat(101));
        field(number, "set", "no set of fields", "");
        field(number, "set", "all fields at once", "ALL");
        field(number, "set", "two sets in one", "PERSON CONTACT");
        field(number, "act", "an act that is none", "approve", 200);
        refused("a number that is none", 404, () -> handler.post("/desk/reveal", form("PY-2026-999999")));
        refused("a number with marks", 404, () -> handler.post("/desk/reveal", form("PY-2026-ố")));
        refused(
                "asked by a link",
                200,
                () -> handler.get("/desk/reveal?number=" + number + "&act=ask&reason=SEND_RESULT"
                        + "&set=PERSON&document=45&purpose=" + "cho+xem+danh+tinh+nguoi+gui"));
        refused(
                "asked from another site",
                403,
                () -> handler.post("/desk/reveal", form(number), "Origin", "https://elsewhere.example"));
        String running = sealedAt("PNV");
        asked(handler, "internal-affairs", running);
        refused("asked twice", 409, () -> handler.post("/desk/reveal", form(running)));
        AtTheDesk greedy = hire("greedy", "HANDLER@PNV");
        change(
                "insert into reveal (id, case_id, way, field_set, reason, purpose_sealed, asked_by, asked_at, state)"
                        + " select concat('greedy-', n.seq, '-000000000000'), c.id, 'CUSTODIAN', 'PERSON', 'SEND_RESULT', 'x',"
                        + " 'staff:greedy', utc_timestamp(3), 'EXPIRED' from case_file c, (select 10 seq union select 11 union"
                        + " select 12 union select 13 union select 14 union select 15 union select 16 union select 17 union"
                        + " select 18 union select 19) n where c.number = ?",
                number);
        refused("a hundred in an hour", 409, () -> greedy.post("/desk/reveal", form(number)));
    }

    private void field(String number, String field, String name, String value) {
        field(number, field, name, value, 422);
    }

    private void field(String number, String field, String name, String value, int status) {
        refused(name, status, () -> handler.post("/desk/reveal", with(number, field, value)));
    }

    private void askingByOthers() {
        String number = sealedAt("PNV");
        for (String other : List.of("triage", "operator", "leader", "auditor", "admin", "custodian", "reform")) {
            AtTheDesk desk = AtTheDesk.as(other);
            refused("asked by " + other, 404, () -> desk.post("/desk/reveal", form(number)));
        }
        refused("asked by an inspector who has not got it", 404, () -> inspector.post("/desk/reveal", form(number)));
        refused("asked by nobody", 302, () -> RunningService.get().http().postForm("/desk/reveal", form(number)));
        String accusing = caseAt("TTS", "SEALED", "PNV").getString("caseNumber");
        refused("asked by the accused office", 404, () -> handler.post("/desk/reveal", form(accusing)));
        AtTheDesk bothSides = hire("bothsides", "INSPECTOR@TTS", "HANDLER@PNV");
        refused("asked by an inspector of the accused side", 404, () -> bothSides.post("/desk/reveal", form(accusing)));
        String request = asked(inspector, "inspector", accusing);
        AtTheDesk ownSide = hire("ownside", "CUSTODIAN@PNV");
        refused("approved by a custodian of the accused side", 404, () -> answer(ownSide, request, "yes", DECISION));
        refused("read by a custodian of the accused side", 200, () -> without(ownSide.get("/desk/reveals"), accusing));
    }

    private static Reply without(Reply page, String number) {
        assertThat(page.body()).doesNotContain(number);
        return page;
    }

    private void unmasking() {
        String sealed = sealedAt("PNV");
        String nameless = caseAt("PNV", "ANONYMOUS", OWN).getString("caseNumber");
        String named = caseAt("PNV", "NAMED", OWN).getString("caseNumber");
        refused("a sealed sender unmasked", 409, () -> handler.post("/desk/reveal", with(sealed, "act", "unmask")));
        refused("a nameless sender unmasked", 409, () -> handler.post("/desk/reveal", with(nameless, "act", "unmask")));
        Map<String, String> form = with(named, "act", "unmask");
        form.put("reason", "CRIME_SIGNS");
        refused("unmasked for a reason that needs a custodian", 422, () -> handler.post("/desk/reveal", form));
        Map<String, String> silent = with(named, "act", "unmask");
        silent.put("purpose", " ");
        refused("unmasked without a purpose", 422, () -> handler.post("/desk/reveal", silent));
        refused("a named sender on the case page", 200, () -> handler.open(named));
    }

    private void deciding() {
        AtTheDesk rival = hire("rival", "HANDLER@PNV");
        AtTheDesk twoHats = hire("twohats", "HANDLER@PNV", "CUSTODIAN@UBT");
        String waits = asked(rival, "rival", sealedAt("PNV"));
        refused("approved by a handler", 404, () -> answer(handler, waits, "yes", DECISION));
        refused("approved by the reception desk", 404, () -> answer(triage, waits, "yes", DECISION));
        refused("approved by an inspector", 404, () -> answer(inspector, waits, "yes", DECISION));
        refused(
                "approved by nobody",
                302,
                () -> RunningService.get()
                        .http()
                        .postForm("/desk/reveals", Map.of("reveal", waits, "answer", "yes", "why", DECISION)));
        refused("approved without a word", 422, () -> answer(custodian, waits, "yes", ""));
        refused("approved with blanks", 422, () -> answer(custodian, waits, "yes", " ".repeat(40)));
        refused("approved with ok", 422, () -> answer(custodian, waits, "yes", "ok"));
        refused("approved by a link", 200, () -> custodian.get("/desk/reveals?reveal=" + waits + "&answer=yes"));
        refused(
                "approved from another site",
                403,
                () -> custodian.post(
                        "/desk/reveals",
                        Map.of("reveal", waits, "answer", "yes", "why", DECISION),
                        "Origin",
                        "https://elsewhere.example"));
        refused("an invented request approved", 404, () -> answer(custodian, NOBODY_ID, "yes", DECISION));
        refused("a request with marks approved", 404, () -> answer(custodian, "ố".repeat(22), "yes", DECISION));
        String own = asked(twoHats, "twohats", sealedAt("PNV"));
        refused("self-approval", 409, () -> answer(twoHats, own, "yes", DECISION));
        String twice = approved(rival, "rival", sealedAt("PNV"));
        refused("approval replayed", 409, () -> answer(custodian, twice, "yes", DECISION));
        refused("declined after the approval", 409, () -> answer(custodian, twice, "no", DECISION));
        String no = asked(rival, "rival", sealedAt("PNV"));
        answer(custodian, no, "no", DECISION);
        refused("approved after it was declined", 409, () -> answer(custodian, no, "yes", DECISION));
        String old = asked(rival, "rival", sealedAt("PNV"));
        change("update reveal set asked_at = utc_timestamp(3) - interval 8 day where id = ?", old);
        refused("approved after a week", 409, () -> answer(custodian, old, "yes", DECISION));
    }

    private void opening() {
        AtTheDesk opener = hire("opener", "HANDLER@PNV");
        AtTheDesk second = hire("opener2", "HANDLER@PNV");
        String waitsIn = sealedAt("PNV");
        String waits = asked(opener, "opener", waitsIn);
        refused("opened before anybody decided", 409, () -> open(opener, waitsIn, waits));
        String declinedIn = sealedAt("PNV");
        String declined = asked(opener, "opener", declinedIn);
        answer(custodian, declined, "no", DECISION);
        refused("opened although it was declined", 409, () -> open(opener, declinedIn, declined));
        String lateIn = sealedAt("PNV");
        String late = approved(opener, "opener", lateIn);
        change("update reveal set decided_at = utc_timestamp(3) - interval 901 second where id = ?", late);
        refused("opened after fifteen minutes", 409, () -> open(opener, lateIn, late));
        String usedIn = sealedAt("PNV");
        String used = approved(opener, "opener", usedIn);
        assertThat(open(opener, usedIn, used).body()).contains(RevealStage.NAME);
        refused("opened twice", 409, () -> open(opener, usedIn, used));
        refused(
                "looked for on the page after it was opened",
                200,
                () -> opener.get("/desk/reveal?number=" + usedIn + "&act=open&reveal=" + used));
        refused("looked for on the case page after it was opened", 200, () -> opener.open(usedIn));
        String freshIn = sealedAt("PNV");
        String fresh = approved(opener, "opener", freshIn);
        refused("opened by somebody else of the office", 409, () -> open(second, freshIn, fresh));
        refused("opened by the custodian", 404, () -> open(custodian, freshIn, fresh));
        refused("opened by the reception desk", 404, () -> open(triage, freshIn, fresh));
        refused("opened in another case", 409, () -> open(opener, waitsIn, fresh));
        refused(
                "opened by a link",
                200,
                () -> opener.get("/desk/reveal?number=" + freshIn + "&act=open&reveal=" + fresh));
        refused(
                "opened from another site",
                403,
                () -> open(opener, freshIn, fresh, "Origin", "https://elsewhere.example"));
        refused(
                "opened by nobody",
                302,
                () -> RunningService.get()
                        .http()
                        .postForm("/desk/reveal", Map.of("number", freshIn, "act", "open", "reveal", fresh)));
        refused("an invented approval opened", 409, () -> open(opener, freshIn, NOBODY_ID));
        refused("opened after the case went elsewhere", 404, () -> {
            change("update case_file set office_code = 'CCHC' where number = ?", freshIn);
            return open(opener, freshIn, fresh);
        });
        String leftIn = sealedAt("PNV");
        String left = approved(second, "opener2", leftIn);
        refused("opened after the role was taken", 404, () -> {
            change("delete from staff_grant where staff_id = (select id from staff where username = 'opener2')");
            return open(second, leftIn, left);
        });
    }

    /** The same person: what was consented to opens at the screen where it was asked for. */
    private void inAnotherSession() {
        AtTheDesk first = hire("s16-sessions", "HANDLER@PNV");
        AtTheDesk second = AtTheDesk.as("s16-sessions");
        String number = sealedAt("PNV");
        String id = approved(first, "s16-sessions", number);
        refused("opened on a second device", 409, () -> open(second, number, id));
        refused("looked for on a second device", 200, () -> second.get("/desk/reveal?number=" + number));
        refused("taken along after the consent", 409, () -> take(second, number, id));
        refused(
                "taken along by a link",
                200,
                () -> second.get("/desk/reveal?number=" + number + "&act=take&reveal=" + id));
        refused(
                "opened with the session's number",
                409,
                () -> second.post(
                        "/desk/reveal",
                        Map.of("number", number, "act", "open", "reveal", id, "session", "1", "session_id", "1")));

        AtTheDesk leaves = hire("s16-leaves", "HANDLER@PNV");
        String leftIn = sealedAt("PNV");
        String left = approved(leaves, "s16-leaves", leftIn);
        leaves.post("/logout", Map.of());
        AtTheDesk back = AtTheDesk.as("s16-leaves");
        refused("opened after a logout", 302, () -> open(leaves, leftIn, left));
        refused("opened after a logout and a new login", 409, () -> open(back, leftIn, left));

        AtTheDesk revoked = hire("s16-revoked", "HANDLER@PNV");
        String revokedIn = sealedAt("PNV");
        String granted = approved(revoked, "s16-revoked", revokedIn);
        AtTheDesk owner = AtTheDesk.as("s16-revoked");
        change("delete from staff_session where id = (select session_id from reveal where id = ?)", granted);
        refused("opened in a session that was ended", 302, () -> open(revoked, revokedIn, granted));
        refused("opened in the session that ended it", 409, () -> open(owner, revokedIn, granted));

        AtTheDesk asker = hire("s16-asker", "HANDLER@PNV");
        String askedIn = sealedAt("PNV");
        String waits = asked(asker, "s16-asker", askedIn);
        refused("taken along by somebody else", 409, () -> take(second, askedIn, waits));
        refused(
                "taken along from another site",
                403,
                () -> asker.post(
                        "/desk/reveal",
                        Map.of("number", askedIn, "act", "take", "reveal", waits),
                        "Origin",
                        "https://elsewhere.example"));
        String token = token("s16-sessions");
        refused("opened with a token", 302, () -> byToken(token, "/desk/reveal", number, id));
        refused("opened by a call", 404, () -> byToken(token, "/api/v1/cases/" + number + "/reveals", number, id));
        refused(
                "read by a call",
                200,
                () -> RunningService.get().http().get("/api/v1/cases/" + number, "Authorization", "Bearer " + token));
        change("update reveal set session_id = null where id = ?", id);
        refused("of no session, opened where it was asked", 409, () -> open(first, number, id));
    }

    private static Reply take(AtTheDesk who, String number, String id) {
        return who.post("/desk/reveal", Map.of("number", number, "act", "take", "reveal", id));
    }

    private static String token(String username) {
        return RunningService.get()
                .http()
                .post(
                        "/api/v1/tokens",
                        jakarta.json.Json.createObjectBuilder()
                                .add("username", username)
                                .add("password", "lang-nghe-demo")
                                .build())
                .json()
                .getString("token");
    }

    private static Reply byToken(String token, String path, String number, String id) {
        return RunningService.get()
                .http()
                .postForm(
                        path,
                        Map.of("number", number, "act", "open", "reveal", id),
                        "Authorization",
                        "Bearer " + token);
    }

    @Test
    void whatNobodyHasDecidedCanBeTakenAlongAndOpensThereAlone() {
        AtTheDesk first = hire("s16-mover", "HANDLER@PNV");
        String number = sealedAt("PNV");
        String id = asked(first, "s16-mover", number);
        AtTheDesk second = AtTheDesk.as("s16-mover");
        assertThat(second.get("/desk/reveal?number=" + number).body()).contains("Nhận kết quả ở phiên này");
        assertThat(take(second, number, id).status()).isEqualTo(302);
        answer(custodian, id, "yes", DECISION);
        assertThat(open(first, number, id).status()).isEqualTo(409);
        Reply opened = open(second, number, id);
        assertThat(opened.status()).isEqualTo(200);
        assertThat(opened.body()).contains(RevealStage.NAME);
        assertThat(second.open(number).body()).contains("sang phiên đăng nhập khác");
    }

    @Test
    void manyRequestsOfOnePersonAreTold() {
        misuses();
        assertThat(RunningService.get().http().get("/health/ready").body()).contains("reveal-budget");
    }
}
