package vn.langnghe.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.web.AtTheDesk;

class CasePageIT {
    private static final Pattern ATTACHMENT = Pattern.compile("href=\"(/desk/attachment\\?number=[^\"]+)\"");

    private final AtTheDesk triage = AtTheDesk.as("triage");
    private final AtTheDesk office = AtTheDesk.as("internal-affairs");

    @Test
    void aRoutedCaseLeavesTheSightOfTriageAndComesIntoThatOfTheOffice() {
        String number = AtTheDesk.newCase("Phòng họp mở cửa muộn ba buổi liền", "WORKING_HOURS", "UBND_BINH_SA");
        assertThat(office.open(number).status()).isEqualTo(404);
        Reply routed = triage.press(number, "ROUTE", "office", "PNV");
        assertThat(routed.status()).isEqualTo(302);
        assertThat(routed.header("Location")).contains("/desk/queue").contains("done=ROUTE");
        assertThat(triage.open(number).status()).isEqualTo(404);
        assertThat(office.open(number).body()).contains("Phòng họp mở cửa muộn ba buổi liền");
    }

    @Test
    void aForeignCaseAndAnUnknownOneLookTheSame() {
        String number = AtTheDesk.newCase("Nộp hồ sơ hai tháng chưa trả", "DOSSIER_DELAY", "UBND_BINH_SA");
        Reply foreign = office.open(number);
        Reply unknown = office.open("PY-2026-999999");
        assertThat(foreign.status()).isEqualTo(404).isEqualTo(unknown.status());
        assertThat(foreign.body()).isEqualTo(unknown.body());
        Reply act = office.pressSeen("0", number, "NOTE", "text", "thử");
        assertThat(act.status()).isEqualTo(404);
        assertThat(act.body())
                .isEqualTo(office.pressSeen("0", "PY-2026-999999", "NOTE", "text", "thử")
                        .body());
    }

    @Test
    void whoComesSecondSeesTheConflictAndKeepsTheWords() {
        String number = AtTheDesk.newCase("Bỏ vị trí cả buổi chiều", "WORKING_HOURS", "UBND_BINH_SA");
        String seen = triage.version(number);
        assertThat(triage.pressSeen(seen, number, "CLASSIFY", "rank", "STAFF").status())
                .isEqualTo(302);
        Reply second = triage.pressSeen(seen, number, "NOTE", "text", "Đã gọi hỏi xã, <chưa> ai trả lời");
        assertThat(second.status()).isEqualTo(412);
        assertThat(second.body())
                .contains("Hồ sơ vừa được người khác thay đổi")
                .contains("Đã gọi hỏi xã, &lt;chưa&gt; ai trả lời");
    }

    @Test
    void aMissingFieldIsNamedBesideIt() {
        String number = AtTheDesk.newCase("Đi muộn về sớm", "WORKING_HOURS", "UBND_BINH_SA");
        Reply refused = triage.press(number, "TRANSFER", "agency", "Công an huyện");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"problem-text\"").contains("value=\"Công an huyện\"");
    }

    @Test
    void whatTheTableDoesNotOfferIsRefusedAndTheWordsStay() {
        String number = AtTheDesk.newCase("Ngồi quán trong giờ làm", "WORKING_HOURS", "UBND_BINH_SA");
        Reply refused = triage.press(number, "APPROVE", "text", "câu trả lời đã soạn");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("câu trả lời đã soạn");
    }

    @Test
    void anOfficeThatTurnsOutToBeAccusedLosesTheCaseAtOnce() {
        String number = AtTheDesk.newCase("Uống trà cả buổi sáng Kỳ Lân", "WORKING_HOURS", "UBND_BINH_SA");
        triage.press(number, "ROUTE", "office", "PNV");
        office.press(number, "ACCEPT");
        String attachment = attachment(office.open(number));
        assertThat(office.get(attachment).status()).isEqualTo(200);
        assertThat(office.get("/desk/queue?sort=received&text=Lan").body()).contains(number);
        assertThat(office.press(number, "CLASSIFY", "subjectOffice", "PNV").status())
                .isEqualTo(302);
        assertThat(office.open(number).status()).isEqualTo(404);
        assertThat(office.get(attachment).status()).isEqualTo(404);
        for (String list :
                new String[] {"?view=all&sort=received", "?view=all&text=" + number, "?view=all&sort=received&text=Lan"
                }) {
            assertThat(office.get("/desk/queue" + list).body()).as(list).doesNotContain("id=\"" + number + "\"");
        }
    }

    @Test
    void anAttachmentIsSavedAndNeverShown() {
        String number = AtTheDesk.newCase("Có giấy hẹn kèm theo", "DOSSIER_DELAY", "UBND_BINH_SA");
        Reply file = triage.get(attachment(triage.open(number)));
        assertThat(file.body()).isEqualTo("giấy hẹn ngày 25/3");
        assertThat(file.header("Content-Type")).startsWith("application/octet-stream");
        assertThat(file.header("Content-Disposition")).startsWith("attachment").contains("filename*=");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Security-Policy")).contains("sandbox");
    }

    @Test
    void whatIsUnsignedHasAPaperToPrintAndSign() {
        String number = AtTheDesk.newCase("Xã trả hồ sơ không có văn bản", "ADMIN_ACT", "UBND_BINH_SA");
        assertThat(triage.get("/desk/paper?number=" + number).status()).isEqualTo(404);
        triage.press(number, "CLASSIFY", "kind", "KHIEU_NAI");
        assertThat(triage.open(number).body())
                .contains("/desk/paper?number=" + number)
                .contains("id=\"fitness\"");
        assertThat(triage.get("/desk/paper?number=" + number).body())
                .contains("ĐƠN KHIẾU NẠI")
                .contains("aria-label=\"" + number + "\"")
                .contains("Xã trả hồ sơ không có văn bản")
                .contains("Người khiếu nại".toUpperCase(java.util.Locale.ROOT));
        assertThat(office.get("/desk/paper?number=" + number).status()).isEqualTo(404);
    }

    @Test
    void theFormOfAnActOffersItsGroundsAndTheDraftThatBelongsToOne() {
        String number = AtTheDesk.newCase("Hàng xóm hát loa kéo tới khuya", "OUT_OF_SCOPE", "UBND_BINH_SA");
        String form = "/desk/case?number=" + number + "&act=GUIDE&ground=OUT_OF_SCOPE";
        assertThat(triage.get(form).body())
                .contains("value=\"OUT_OF_SCOPE\" selected=\"selected\"")
                .contains("Đường dây này tiếp nhận phản ánh về kỷ luật");
        Reply draft = triage.press(number, "GUIDE", "ground", "OUT_OF_SCOPE", "text", "Xin gọi ‹số điện thoại›.");
        assertThat(draft.status()).isEqualTo(422);
        assertThat(draft.body()).contains("id=\"problem-text\"");
    }

    private static String attachment(Reply page) {
        Matcher found = ATTACHMENT.matcher(page.body());
        assertThat(found.find()).isTrue();
        return found.group(1).replace("&amp;", "&");
    }
}
