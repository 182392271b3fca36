package vn.langnghe.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.api.Caller.object;

import jakarta.json.Json;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.langnghe.platform.Now;
import vn.langnghe.testing.Http.Reply;

/** What the law does not allow is refused with one sentence that names field and law, and nothing happens. */
class BadLawIT {
    private static final Caller TRIAGE = Caller.staff("triage");
    private static final Caller INSPECTOR = Caller.staff("inspector");
    private static final Caller APPROVER = Caller.staff("approver");
    private static final LocalDate TODAY = LocalDate.now(Now.ZONE);
    private static String fresh;
    private static String accepted;

    private static String submitted(String kind) {
        return Caller.citizen()
                .submit(Json.createObjectBuilder(object("text", "Ông Tư ở xã nhận tiền rồi mới ký.", "kind", kind))
                        .add("identity", object("mode", "ANONYMOUS"))
                        .build())
                .getString("caseNumber");
    }

    /** Unsigned information that nobody has touched. */
    private static synchronized String fresh() {
        if (fresh == null) {
            fresh = submitted("TO_CAO");
        }
        return fresh;
    }

    /** A denunciation by law, accepted today. */
    private static synchronized String accepted() {
        if (accepted == null) {
            String number = submitted("TO_CAO");
            TRIAGE.act(number, "REGISTER_SIGNED", "signedOn", TODAY.toString());
            TRIAGE.act(number, "INSPECT");
            INSPECTOR.act(number, "ACCEPT_LEGALLY", "documentNumber", "01/QĐ-TTS");
            APPROVER.act(number, "CONFIRM", "proposal", proposal(number));
            accepted = number;
        }
        return accepted;
    }

    private static String proposal(String number) {
        return INSPECTOR
                .caseOf(number)
                .getJsonArray("proposals")
                .getJsonObject(0)
                .getString("id");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REGISTER_SIGNED | signedOn=2026-02-30 | signedOn | Bộ luật Dân sự 2015, Điều 145",
                "REGISTER_SIGNED | signedOn=TOMORROW | signedOn | Luật Tố cáo 2018, Điều 22",
                "REGISTER_SIGNED | signedOn=YESTERDAY | signedOn | Luật Tố cáo 2018, Điều 22",
                "REGISTER_SIGNED | signedOn=TODAY;complaint=SECOND | complaint | Luật Khiếu nại 2011, Điều 2",
                "NOT_ACCEPT | text=Không nhận. | ground | Luật Tố cáo 2018, Điều 29",
                "NOT_ACCEPT | ground=Bận quá;text=Không nhận. | ground | Luật Tố cáo 2018, Điều 25",
                "FILE | ground=NO_EVIDENCE;text=Lưu. | ground | Luật Tố cáo 2018, Điều 25",
                "GUIDE | ground=OUT_OF_AUTHORITY;text=Xin gửi đến ‹cơ quan›. | text | Luật Tiếp công dân 2013, Điều 28",
                "TRANSFER | agency=Công an;ground=REGULATION;text=Chuyển. | ground | Luật Tố cáo 2018",
                "CHECK | fitness=SIGNED=YES | fitness | Thông tư 05/2021/TT-TTCP, Điều 6",
                "GROUP | signers=4;representatives=1 | signers | Luật Tiếp công dân 2013, Điều 29",
                "GROUP | signers=7;representatives=3 | representatives | Luật Tiếp công dân 2013, Điều 29"
            })
    void whileItIsNew(String action, String fields, String field, String law) {
        refused(TRIAGE, fresh(), action, fields, field, law);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ACCEPT_LEGALLY | documentNumber=02/QĐ | acceptedOn | Luật Tố cáo 2018, Điều 29",
                "SUSPEND | documentNumber=03/QĐ | reason | Luật Tố cáo 2018, Điều 34",
                "SUSPEND | documentNumber=03/QĐ;reason=Chờ giám định;since=TOMORROW | since | Luật Tố cáo 2018, Điều 34",
                "SUSPEND | documentNumber=03/QĐ;reason=Chờ giám định;since=YESTERDAY | since | Bộ luật Dân sự 2015, Điều 147",
                "SUSPEND | documentNumber=03/QĐ;reason=Chờ giám định;since=2026-13-01 | since | Bộ luật Dân sự 2015, Điều 145",
                "EXTEND | documentNumber=04/QĐ;reason=Phức tạp;days=31 | days | Luật Tố cáo 2018, Điều 30",
                "EXTEND | documentNumber=04/QĐ;reason=Phức tạp;days=0 | days | Luật Tố cáo 2018, Điều 30",
                "EXTEND | documentNumber=04/QĐ;reason=Phức tạp;days=5;ground=TIRED | ground | Luật Tố cáo 2018, Điều 30",
                "CLASSIFY | complex=true | reason | Nghị định 155/2026/NĐ-CP, Điều 2",
                "TERMINATE | text=Thôi. | ground | Luật Tố cáo 2018, Điều 29",
                "TERMINATE | ground=COURT_CASE;text=Thôi. | ground | Luật Tố cáo 2018, Điều 34",
                "TAKEN_BACK | scope=WHOLE;coerced=false;reason=Giấy rút;signers=2 | signers | Luật Tố cáo 2018, Điều 33"
            })
    void afterItWasAccepted(String action, String fields, String field, String law) {
        refused(INSPECTOR, accepted(), action, fields, field, law);
    }

    @Test
    void nobodyDecidesWhatTheyProposed() {
        String number = submitted("PHAN_ANH");
        Caller both = APPROVER; // approves at the desk, but did not propose
        TRIAGE.act(number, "GUIDE", "ground", "OUT_OF_SCOPE", "text", "Xin gọi số của điện lực.");
        Reply own = TRIAGE.tryAct(number, "CONFIRM", "proposal", proposalSeenBy(TRIAGE, number));
        assertThat(own.status()).isEqualTo(409);
        assertThat(TRIAGE.caseOf(number).getString("status")).isEqualTo("NEW");
        assertThat(both.act(number, "CONFIRM", "proposal", proposalSeenBy(both, number))
                        .getString("status"))
                .isEqualTo("CLOSED");
    }

    private static String proposalSeenBy(Caller who, String number) {
        return who.caseOf(number).getJsonArray("proposals").getJsonObject(0).getString("id");
    }

    private static void refused(Caller who, String number, String action, String fields, String field, String law) {
        int version = who.caseOf(number).getInt("version");
        Object[] pairs = Arrays.stream(fields.split(";"))
                .flatMap(pair -> Arrays.stream(pair.split("=", 2)))
                .map(BadLawIT::day)
                .toArray();
        Reply reply = who.tryAct(number, action, pairs);
        assertThat(reply.status()).as(reply.body()).isIn(409, 422);
        String sentence = reply.json().getString("detail");
        assertThat(sentence).contains("“" + field + "”").contains(law).endsWith(".");
        assertThat(reply.json().getString("field")).isEqualTo(field);
        assertThat(who.caseOf(number).getInt("version")).as("nothing happened").isEqualTo(version);
    }

    private static String day(String typed) {
        return switch (typed) {
            case "TODAY" -> TODAY.toString();
            case "TOMORROW" -> TODAY.plusDays(1).toString();
            case "YESTERDAY" -> TODAY.minusDays(1).toString();
            default -> typed;
        };
    }
}
