package vn.langnghe.casework.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.langnghe.platform.Texts;

/** What is said when a button is not there. */
class NotAllowedTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    @Test
    void namesWhatCanBeDoneInstead() {
        NotAllowed refusal = new NotAllowed(CaseAction.APPROVE, CaseStatus.NEW, List.of("ROUTE", "ASK"));
        assertThat(Texts.say(refusal, VIETNAMESE)).endsWith("Việc làm được: ROUTE, ASK.");
    }

    @Test
    void beginsNoListWhereNothingCanBeDone() {
        NotAllowed refusal = new NotAllowed(CaseAction.AGREE, CaseStatus.CLOSED);
        assertThat(Texts.say(refusal, VIETNAMESE)).isEqualTo("Không làm được việc này lúc này.");
        assertThat(Texts.say(refusal, Locale.ENGLISH)).isEqualTo("This cannot be done now.");
        assertThat(refusal.allowed()).isEmpty();
    }
}
