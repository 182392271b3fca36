package vn.langnghe.casework.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.langnghe.SqlRows;
import vn.langnghe.casework.clock.Trigger;
import vn.langnghe.casework.facts.Kind;

/** The rows that ship against what the law asks for: domain by domain, event by event. */
class NoticeBookTest {
    private static final LocalDate RECEIVED = LocalDate.of(2026, 7, 6);
    private static final Map<Trigger, LocalDate> UNSIGNED = Map.of(Trigger.RECEIVED, RECEIVED);
    private static final Map<Trigger, LocalDate> SIGNED =
            Map.of(Trigger.RECEIVED, RECEIVED, Trigger.SIGNED_PAPER, RECEIVED.plusDays(1));
    private static final Map<Trigger, LocalDate> ACCEPTED = Map.of(
            Trigger.RECEIVED,
            RECEIVED,
            Trigger.SIGNED_PAPER,
            RECEIVED.plusDays(1),
            Trigger.ACCEPTED,
            RECEIVED.plusDays(2));

    private final NoticeBook book = new NoticeBook(ShippedNotices.rules());

    @ParameterizedTest
    @CsvSource({
        "TO_CAO, ACCEPT, PETITIONER TC_NOTIFY_ACCEPT; ACCUSED TC_NOTIFY_ACCEPT",
        "TO_CAO, REFUSE, PETITIONER TC_REFUSE",
        "TO_CAO, FORWARD, PETITIONER TC_FORWARD",
        "TO_CAO, EXTEND, PETITIONER NOTICE_SEND; ACCUSED NOTICE_SEND",
        "TO_CAO, SUSPEND, PETITIONER TC_SUSPEND_SEND; ACCUSED TC_SUSPEND_SEND",
        "TO_CAO, RESUME, PETITIONER NOTICE_SEND; ACCUSED NOTICE_SEND",
        "TO_CAO, STOP, PETITIONER TC_SUSPEND_SEND; ACCUSED TC_SUSPEND_SEND",
        "TO_CAO, CONCLUDE, PETITIONER TC_SEND; ACCUSED TC_SEND; MANAGING_BODY TC_SEND",
        "KHIEU_NAI, ACCEPT, PETITIONER KN_ACCEPT",
        "KHIEU_NAI, REFUSE, PETITIONER KN_ACCEPT",
        "KHIEU_NAI, FORWARD, PETITIONER REC_REPLY",
        "KHIEU_NAI, EXTEND, PETITIONER NOTICE_SEND",
        "KHIEU_NAI, SUSPEND, PETITIONER KN_SUSPEND_SEND; ACCUSED KN_SUSPEND_SEND",
        "KHIEU_NAI, RESUME, PETITIONER KN_SUSPEND_SEND; ACCUSED KN_SUSPEND_SEND",
        "KHIEU_NAI, STOP, PETITIONER KN_SUSPEND_SEND; ACCUSED KN_SUSPEND_SEND",
        "KHIEU_NAI, CONCLUDE, PETITIONER KN_SEND_1; MANAGING_BODY KN_SEND_1",
        "PHAN_ANH, REFUSE, PETITIONER REC_REPLY",
        "KIEN_NGHI, FORWARD, PETITIONER REC_REPLY",
        "PHAN_ANH, EXTEND, PETITIONER NOTICE_SEND",
        "KIEN_NGHI, SUSPEND, ''",
        "PHAN_ANH, CONCLUDE, ''",
        "TO_CAO_INFO, CONCLUDE, ''",
        "TO_CAO_INFO, REFUSE, PETITIONER REC_REPLY"
    })
    void anEventObligesToWhatTheLawSays(Kind kind, NoticeEvent event, String wanted) {
        assertThat(demanded(kind, event, true, ACCEPTED)).isEqualTo(wanted);
    }

    @Test
    void nobodyIsWarnedOfADenunciationThatIsNotAcceptedYet() {
        for (NoticeEvent event : NoticeEvent.values()) {
            assertThat(demanded(Kind.TO_CAO, event, true, SIGNED)).doesNotContain("ACCUSED", "MANAGING_BODY");
        }
    }

    @Test
    void anUnsignedComplaintIsTurnedAwayLikeAnyOtherSubmission() {
        assertThat(demanded(Kind.KHIEU_NAI, NoticeEvent.REFUSE, true, UNSIGNED)).isEqualTo("PETITIONER REC_REPLY");
    }

    @Test
    void nobodyWritesToWhoWasPromisedThatNobodyDoes() {
        for (Kind kind : Kind.values()) {
            for (NoticeEvent event : NoticeEvent.values()) {
                assertThat(demanded(kind, event, false, ACCEPTED)).doesNotContain("PETITIONER");
            }
        }
    }

    @Test
    void aRowCountsOnlyWhileItIsValid() {
        NoticeCause before = cause(NoticeEvent.SUSPEND, LocalDate.of(2026, 6, 30));
        assertThat(book.demanded(whose(Kind.KHIEU_NAI, true, ACCEPTED), before)).isEmpty();
    }

    @Test
    void everyTermIsKnown() {
        List<String> known = new ArrayList<>();
        SqlRows.of("V002__calendar.sql", "term").forEach(row -> known.add(row.get("code")));
        SqlRows.of(ShippedNotices.FILE, "term").forEach(row -> known.add(row.get("code")));
        assertThat(ShippedNotices.rules()).allMatch(rule -> known.contains(rule.term()));
        assertThat(ShippedNotices.rules())
                .allMatch(rule -> rule.basis().contains("Luật") || rule.basis().contains("Nghị định"));
    }

    private String demanded(Kind kind, NoticeEvent event, boolean reachable, Map<Trigger, LocalDate> happened) {
        return String.join(
                "; ",
                book.demanded(whose(kind, reachable, happened), cause(event, RECEIVED.plusDays(3))).stream()
                        .map(rule -> rule.recipient() + " " + rule.term())
                        .toList());
    }

    private static NoticedCase whose(Kind kind, boolean reachable, Map<Trigger, LocalDate> happened) {
        return new NoticedCase("id", kind, "TTS", reachable, happened, List.of());
    }

    private static NoticeCause cause(NoticeEvent event, LocalDate day) {
        return new NoticeCause(event, day, "01/QĐ", null, null, null);
    }
}
