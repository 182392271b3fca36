package vn.langnghe.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.casework.action.CaseStatus.ANSWERED;
import static vn.langnghe.casework.action.CaseStatus.APPROVAL;
import static vn.langnghe.casework.action.CaseStatus.CLOSED;
import static vn.langnghe.casework.action.CaseStatus.INSPECTION;
import static vn.langnghe.casework.action.CaseStatus.REVIEW;
import static vn.langnghe.casework.clock.Trigger.ACCEPTED;
import static vn.langnghe.casework.clock.Trigger.CONCLUDED;
import static vn.langnghe.casework.clock.Trigger.POSTED;
import static vn.langnghe.casework.clock.Trigger.PUBLISHED;
import static vn.langnghe.casework.clock.Trigger.SIGNED_PAPER;

import org.junit.jupiter.api.Test;
import vn.langnghe.casework.facts.Kind;

/** A conclusion is made public in seven working days and posted for fifteen, whatever becomes of the case meanwhile. */
class PublicityTest {
    private static Life drafted(Kind kind) {
        return Life.of(kind, "2026-10-05")
                .has(SIGNED_PAPER, "2026-10-05")
                .to(INSPECTION, "2026-10-06")
                .has(ACCEPTED, "2026-10-06")
                .to(APPROVAL, "2026-10-09");
    }

    private static Life concluded() {
        return drafted(Kind.TO_CAO).to(ANSWERED, "2026-10-12").has(CONCLUDED, "2026-10-12");
    }

    @Test
    void itIsDueSevenWorkingDaysAfterTheConclusionThoughTheCaseIsClosed() {
        Life life = concluded();
        assertThat(life.running()).containsExactly("CITIZEN_RESPONSE", "TC_PUBLISH");
        assertThat(life.clock("TC_PUBLISH").dueOn()).isEqualTo("2026-10-21");
        assertThat(life.first()).isEqualTo("2026-10-21");
        life.to(CLOSED, "2026-10-13");
        assertThat(life.running()).containsExactly("TC_PUBLISH");
        assertThat(life.first()).as("a closed case may still oblige somebody").isEqualTo("2026-10-21");
    }

    @Test
    void aPostingEndsItAndRunsForFifteenWorkingDaysAsNobodysDuty() {
        Life life = posted();
        assertThat(life.running()).containsExactly("POSTING");
        assertThat(life.clock("POSTING").dueOn()).isEqualTo("2026-11-04");
        assertThat(life.clock("POSTING").duty()).isFalse();
        assertThat(life.first()).isNull();
        assertThat(life.clock("TC_PUBLISH").endedBy()).isEqualTo("PUBLISHED");
    }

    private static Life posted() {
        return concluded().to(CLOSED, "2026-10-13").has(PUBLISHED, "2026-10-14").has(POSTED, "2026-10-14");
    }

    @Test
    void whatIsTakenDownTooEarlyIsStillToBeMadePublic() {
        Life life = posted().hasNo(PUBLISHED, "2026-10-16").hasNo(POSTED, "2026-10-16");
        assertThat(life.running()).containsExactly("TC_PUBLISH");
        assertThat(life.clock("TC_PUBLISH").dueOn()).as("by the same day").isEqualTo("2026-10-21");
        assertThat(life.count("TC_PUBLISH")).isEqualTo(1);
        life.has(PUBLISHED, "2026-10-19").has(POSTED, "2026-10-19");
        assertThat(life.running()).containsExactly("POSTING");
        assertThat(life.clock("POSTING").startedOn()).as("counted anew").isEqualTo("2026-10-19");
        assertThat(life.count("POSTING")).isEqualTo(2);
    }

    @Test
    void whatHasGoneByIsNotBegunAgain() {
        Life life = posted();
        life.clock("POSTING").end(life.hand(), "GONE_BY");
        life.to(CLOSED, "2026-11-05");
        assertThat(life.running()).isEmpty();
    }

    @Test
    void anotherConclusionHasATermOfItsOwn() {
        Life life = concluded().hasNo(CONCLUDED, "2026-10-14").to(REVIEW, "2026-10-14");
        assertThat(life.running()).containsExactly("REVIEW");
        life.to(APPROVAL, "2026-10-20").to(ANSWERED, "2026-10-26").has(CONCLUDED, "2026-10-26");
        assertThat(life.count("TC_PUBLISH")).isEqualTo(2);
        assertThat(life.clock("TC_PUBLISH").dueOn()).isEqualTo("2026-11-04");
    }

    @Test
    void anApprovalThatIsTakenBackAndGivenAgainOnTheSameDayIsOneConclusion() {
        Life life = concluded().hasNo(CONCLUDED, "2026-10-12").to(APPROVAL, "2026-10-12");
        assertThat(life.running()).doesNotContain("TC_PUBLISH");
        life.to(ANSWERED, "2026-10-12").has(CONCLUDED, "2026-10-12");
        assertThat(life.count("TC_PUBLISH")).isEqualTo(1);
        assertThat(life.clock("TC_PUBLISH").dueOn()).isEqualTo("2026-10-21");
    }

    @Test
    void noOtherKindIsMadePublicByLaw() {
        for (Kind kind : new Kind[] {Kind.PHAN_ANH, Kind.KIEN_NGHI, Kind.TO_CAO_INFO}) {
            Life life = Life.of(kind, "2026-10-05")
                    .to(INSPECTION, "2026-10-06")
                    .to(ANSWERED, "2026-10-12")
                    .has(CONCLUDED, "2026-10-12");
            assertThat(life.running()).as("%s", kind).containsExactly("CITIZEN_RESPONSE");
        }
    }
}
