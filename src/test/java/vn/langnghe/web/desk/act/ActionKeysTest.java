package vn.langnghe.web.desk.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseStatus;

class ActionKeysTest {
    @Test
    void noTwoActionsOfOneStatusShareALetter() {
        for (CaseStatus status : CaseStatus.values()) {
            Map<String, CaseAction> taken = new HashMap<>();
            for (CaseAction action : CaseAction.values()) {
                String letter = ActionKeys.letter(action);
                if (action.from().contains(status) && !letter.isEmpty()) {
                    assertThat(taken.put(letter, action))
                            .as("%s in %s", action, status)
                            .isNull();
                }
            }
        }
    }

    @Test
    void everyButtonOfStaffHasALetterThatNothingElseUses() {
        for (CaseAction action : CaseAction.values()) {
            if (!action.byCitizen()
                    && !ActionBar.ON_THE_CARD.contains(action)
                    && !ActionKeys.WITHOUT.contains(action)) {
                assertThat(ActionKeys.letter(action)).as(action.name()).matches("[A-EGHILMO-Z]");
            }
        }
    }
}
