package vn.langnghe.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.langnghe.mail.listener.SmtpTalk;
import vn.langnghe.office.staff.StaffRole;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.AtTheDesk;

/**
 * The head of an office with every role but the custodian's, who holds the case, sorted it and took it down, looks for
 * it in every way there is. Each way leads there as long as nothing bars it: that is tried first.
 */
class AccusedHeadIT {
    private static final String WORDS = "vườn xoài tám tám bốn mốt";
    private static final String[] BOTH = new String[2];

    private static Ways ways;

    @BeforeAll
    static void theHeadHoldsTheCase() throws IOException {
        Person head = Person.open("accused-head", "PNV", EnumSet.complementOf(EnumSet.of(StaffRole.CUSTODIAN)));
        String number = AtTheDesk.newCase("Không đeo thẻ ở " + WORDS + ".", "BADGE_DRESS", "UBND_BINH_SA");
        String file = Person.look(
                "select a.id as v from attachment a join case_file c on c.id = a.case_id where c.number = ?", number);
        Person.change(
                "update case_file set office_code = 'PNV', triage_office = 'PNV', registered_by = 'staff:accused-head',"
                        + " status = 'ROUTED', kind = 'KHIEU_NAI', escalation_level = 4, open_proposals = 1,"
                        + " due_on = '2026-01-05' where number = ?",
                number);
        String follower = AtTheDesk.newCase("Cũng việc ấy.", "BADGE_DRESS", "UBND_BINH_SA");
        Person.change("update case_file set office_code = 'PNV', triage_office = 'PNV' where number = ?", follower);
        head.does(follower, "FOLLOW", "primary", number);
        String mail = mail();
        String mailed = Person.look("select case_number as v from mail_item where id = ?", mail);
        Person.change("update case_file set office_code = 'PNV', triage_office = 'PNV' where number = ?", mailed);
        BOTH[0] = number;
        BOTH[1] = mailed;
        ways = new Ways(head, number, WORDS, file, follower, mail);
    }

    private static String mail() throws IOException {
        String before = Person.look("select cast(coalesce(max(seq), 0) as char) as v from mail_item");
        try (SmtpTalk talk = new SmtpTalk(RunningService.get().smtpPort())) {
            talk.begin("nguoi.gui.8841@example.org", "phananh@localhost");
            String said = talk.data(("From: <nguoi.gui.8841@example.org>\r\nTo: phananh@localhost\r\n"
                            + "Subject: Mo cua muon\r\n\r\nTam gio ruoi moi mo cua.\r\n")
                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            assertThat(said).startsWith("250");
        }
        return Person.look("select id as v from mail_item where seq > " + before + " order by seq limit 1");
    }

    private static void bar(String change) {
        for (String number : BOTH) {
            Person.change("update case_file set " + change + " where number = ?", number);
        }
    }

    private static List<String> leading(boolean wanted) {
        List<String> leading = new ArrayList<>();
        ways.all().forEach((name, way) -> {
            if (way.leads() == wanted) {
                leading.add(name);
            }
        });
        return leading;
    }

    @Test
    void noWayLeadsToACaseAgainstThem() {
        assertThat(ways.all()).hasSizeGreaterThanOrEqualTo(40);
        bar("subject_office = null");
        assertThat(leading(false)).as("ways that prove nothing").isEmpty();

        bar("subject_office = 'PNV'");
        assertThat(leading(true)).as("the own office is accused").isEmpty();

        bar("subject_office = 'UBND_TAY_HOA'");
        assertThat(leading(true)).as("the office above is accused").isEmpty();
    }

    @Test
    void noWayLeadsToARestrictedCaseOfOthers() {
        bar("subject_office = null, confidentiality = 'RESTRICTED', kept_before = 'OPEN'");
        for (String number : BOTH) {
            Person.change(
                    "insert into case_reader (case_id, username, added_by, added_at)"
                            + " select id, 'inspector', 'staff:inspector', received_at from case_file where number = ?",
                    number);
        }
        assertThat(leading(true)).isEmpty();

        Person.change(
                "delete from case_reader where username = 'inspector' and case_id in"
                        + " (select id from case_file where number in (?, ?))",
                BOTH[0],
                BOTH[1]);
        bar("confidentiality = 'OPEN', kept_before = null");
    }
}
