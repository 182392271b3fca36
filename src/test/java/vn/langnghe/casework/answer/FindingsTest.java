package vn.langnghe.casework.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.langnghe.casework.action.Outcome.EXPLAINED;
import static vn.langnghe.casework.action.Outcome.PARTLY_SUBSTANTIATED;
import static vn.langnghe.casework.action.Outcome.REMEDIED;
import static vn.langnghe.casework.action.Outcome.SUBSTANTIATED;
import static vn.langnghe.casework.action.Outcome.UNFOUNDED;
import static vn.langnghe.casework.answer.FindingCode.CORRECT;
import static vn.langnghe.casework.answer.FindingCode.NO_BASIS;
import static vn.langnghe.casework.answer.FindingCode.PARTLY;
import static vn.langnghe.casework.answer.FindingCode.WRONG;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Texts;

class FindingsTest {
    private static List<Allegation> found(FindingCode... findings) {
        List<Allegation> items = new ArrayList<>();
        for (FindingCode finding : findings) {
            items.add(new Allegation(items.size() + 1, "Việc", false, finding, "Lời", "Điều 1", false));
        }
        return items;
    }

    @Test
    void theOutcomeSaysWhatTheFindingsSay() {
        assertThat(Findings.allowed(found(CORRECT, CORRECT))).containsExactly(SUBSTANTIATED, REMEDIED);
        assertThat(Findings.allowed(found(CORRECT, WRONG))).containsExactly(PARTLY_SUBSTANTIATED, REMEDIED);
        assertThat(Findings.allowed(found(PARTLY))).containsExactly(PARTLY_SUBSTANTIATED, REMEDIED);
        assertThat(Findings.allowed(found(WRONG, NO_BASIS))).containsExactly(UNFOUNDED, EXPLAINED);
        assertThat(Findings.allowed(List.of()))
                .as("without items as before")
                .containsExactly(SUBSTANTIATED, PARTLY_SUBSTANTIATED, UNFOUNDED, REMEDIED, EXPLAINED);
    }

    @Test
    void everyItemThatStandsNeedsAFinding() {
        List<Allegation> items = found(CORRECT, null, null);
        assertThatThrownBy(() -> Findings.check(items, SUBSTANTIATED))
                .isInstanceOf(FieldRefused.class)
                .satisfies(no -> assertThat(Texts.say((Refusal) no, Locale.forLanguageTag("vi")))
                        .contains("“finding”", "2, 3", "Luật Tố cáo 2018, Điều 35"));
        items.set(1, new Allegation(2, "Việc", false, null, null, null, true));
        items.set(2, new Allegation(3, "Việc", false, CORRECT, "Lời", "Điều 1", false));
        assertThatCode(() -> Findings.check(items, SUBSTANTIATED)).as("dropped").doesNotThrowAnyException();
    }

    @Test
    void whatWasWrongInAllIsNotSubstantiated() {
        assertThatThrownBy(() -> Findings.check(found(WRONG, WRONG), SUBSTANTIATED))
                .isInstanceOf(FieldRefused.class)
                .satisfies(no -> assertThat(Texts.say((Refusal) no, Locale.forLanguageTag("vi")))
                        .contains("“outcome”", "SUBSTANTIATED", "UNFOUNDED, EXPLAINED"));
        assertThatCode(() -> Findings.check(found(WRONG, WRONG), UNFOUNDED)).doesNotThrowAnyException();
    }

    @Test
    void whatAnOfficeMayNotReadIsLeftOut() {
        Allegation kept = new Allegation(1, "Việc", false, CORRECT, "Lời", "Điều 1", false);
        assertThat(kept.redacted().content()).isNull();
        assertThat(kept.redacted().finding()).isEqualTo(CORRECT);
        assertThat(new Allegation(1, "Việc", true, null, null, null, false)
                        .redacted()
                        .content())
                .isEqualTo("Việc");
    }
}
