package vn.langnghe.casework.notice;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.langnghe.casework.action.FieldRefused;

class IssueDayTest {
    private static final LocalDate EVENT = LocalDate.of(2026, 8, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 6);
    private static final Notice NOTICE = new Notice(
            "id",
            Addressee.ACCUSED,
            "TTS",
            "Thông báo",
            "",
            "Luật Tố cáo 2018, Điều 29",
            TODAY,
            new NoticeCause(NoticeEvent.ACCEPT, EVENT, null, null, null, null),
            null,
            false);

    @Test
    void aNoticeBearsADayFromItsEventToToday() {
        assertThatNoException().isThrownBy(() -> IssueDay.check(NOTICE, EVENT, TODAY));
        assertThatNoException().isThrownBy(() -> IssueDay.check(NOTICE, TODAY, TODAY));
    }

    @Test
    void itTellsOfNothingThatHasNotHappened() {
        assertThatThrownBy(() -> IssueDay.check(NOTICE, EVENT.minusDays(1), TODAY))
                .isInstanceOf(FieldRefused.class)
                .hasMessage("casework.refused.noticeEarly");
    }

    @Test
    void itBearsNoDayToCome() {
        assertThatThrownBy(() -> IssueDay.check(NOTICE, TODAY.plusDays(1), TODAY))
                .isInstanceOf(FieldRefused.class)
                .hasMessage("casework.refused.noticeFuture");
    }
}
