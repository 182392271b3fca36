package vn.langnghe.casework.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseStatus;

class NoticeEventTest {
    private static final Map<String, NoticeEvent> WANTED = Map.ofEntries(
            Map.entry("ACCEPT_LEGALLY", NoticeEvent.ACCEPT),
            Map.entry("NOT_ACCEPT", NoticeEvent.REFUSE),
            Map.entry("FILE", NoticeEvent.REFUSE),
            Map.entry("GUIDE", NoticeEvent.REFUSE),
            Map.entry("TRANSFER", NoticeEvent.FORWARD),
            Map.entry("EXTEND", NoticeEvent.EXTEND),
            Map.entry("SUSPEND", NoticeEvent.SUSPEND),
            Map.entry("RESUME", NoticeEvent.RESUME),
            Map.entry("TERMINATE", NoticeEvent.STOP),
            Map.entry("WITHDRAW", NoticeEvent.STOP),
            Map.entry("APPROVE", NoticeEvent.CONCLUDE),
            Map.entry("ANSWER_WITH_PRIMARY", NoticeEvent.CONCLUDE));

    /** An office's own taking or sending back of a case is none of these: nobody outside is told of it by paper. */
    @ParameterizedTest
    @EnumSource
    void anActionIsTheEventThatTheLawNames(CaseAction action) {
        for (CaseStatus status : action.from()) {
            boolean ownRules = action == CaseAction.EXTEND && status == CaseStatus.REVIEW;
            assertThat(NoticeEvent.of(action, status))
                    .as("%s in %s", action, status)
                    .isEqualTo(ownRules ? Optional.empty() : Optional.ofNullable(WANTED.get(action.name())));
        }
    }
}
