package vn.langnghe.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langnghe.casework.action.CaseStatus.ANSWERED;
import static vn.langnghe.casework.action.CaseStatus.APPROVAL;
import static vn.langnghe.casework.action.CaseStatus.FOLLOWING;
import static vn.langnghe.casework.action.CaseStatus.INSPECTION;
import static vn.langnghe.casework.action.CaseStatus.IN_PROGRESS;
import static vn.langnghe.casework.action.CaseStatus.NEEDS_INFO;
import static vn.langnghe.casework.action.CaseStatus.NEW;
import static vn.langnghe.casework.action.CaseStatus.REVIEW;
import static vn.langnghe.casework.action.CaseStatus.ROUTED;
import static vn.langnghe.casework.action.CaseStatus.SUSPENDED;
import static vn.langnghe.casework.action.CaseStatus.TRANSFERRED;
import static vn.langnghe.casework.facts.Kind.KHIEU_NAI;
import static vn.langnghe.casework.facts.Kind.PHAN_ANH;
import static vn.langnghe.casework.facts.Kind.TO_CAO;
import static vn.langnghe.casework.facts.Kind.TO_CAO_INFO;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.facts.Complaint;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.deadline.Pause;

/** How clocks follow a case. */
class ClockSetTest {
    @Test
    void aReportBeginsWithItsFourClocks() {
        Life life = Life.of(PHAN_ANH, "2026-10-05");
        assertThat(life.running()).containsExactly("HARD_45", "PAKN_ANSWER", "REC_REPLY", "TRIAGE");
        assertThat(life.first()).isEqualTo("2026-10-07");
        life.to(ROUTED, "2026-10-06");
        assertThat(life.running()).containsExactly("ACCEPT", "HARD_45", "PAKN_ANSWER");
        life.to(IN_PROGRESS, "2026-10-07");
        assertThat(life.running()).containsExactly("PAKN_ANSWER");
        life.to(APPROVAL, "2026-10-08").to(ANSWERED, "2026-10-09");
        assertThat(life.running()).containsExactly("CITIZEN_RESPONSE");
        life.to(REVIEW, "2026-10-12").to(APPROVAL, "2026-10-13");
        assertThat(life.running()).containsExactly("APPROVE", "REVIEW");
    }

    @Test
    void anApprovalThatWasTakenBackLeavesEveryTermAsItWas() {
        Life life = Life.of(PHAN_ANH, "2026-10-05")
                .to(ROUTED, "2026-10-06")
                .to(IN_PROGRESS, "2026-10-07")
                .to(APPROVAL, "2026-10-08");
        String before = terms(life);
        life.to(ANSWERED, "2026-10-08").undone(APPROVAL, "2026-10-09");
        assertThat(terms(life)).isEqualTo(before).contains("APPROVE", "PAKN_ANSWER");
        assertThat(life.clock("CITIZEN_RESPONSE").ended()).isTrue();
        assertThat(life.clock("APPROVE").pauses())
                .as("the minute counts as run")
                .isEmpty();
        life.to(ANSWERED, "2026-10-12");
        assertThat(life.running()).containsExactly("CITIZEN_RESPONSE");
        assertThat(life.clock("CITIZEN_RESPONSE").startedOn()).isEqualTo("2026-10-12");
        assertThat(life.count("APPROVE")).isEqualTo(1);
        assertThat(life.clock("PAKN_ANSWER").endedOn()).isEqualTo("2026-10-12");
    }

    @Test
    void aSecondApprovalTakenBackDoesNotReviveWhatTheFirstOneEnded() {
        Life life = Life.of(PHAN_ANH, "2026-10-05")
                .to(IN_PROGRESS, "2026-10-07")
                .to(APPROVAL, "2026-10-08")
                .to(ANSWERED, "2026-10-09")
                .to(REVIEW, "2026-10-12")
                .to(APPROVAL, "2026-10-13");
        String before = terms(life);
        life.to(ANSWERED, "2026-10-13").undone(APPROVAL, "2026-10-13");
        assertThat(terms(life)).isEqualTo(before).contains("REVIEW").doesNotContain("PAKN_ANSWER");
    }

    @Test
    void aFollowerWhoseAnswerWasTakenBackGoesOnWithItsOwnTerm() {
        Life life = Life.of(PHAN_ANH, "2026-10-05").to(FOLLOWING, "2026-10-06");
        String before = terms(life);
        life.to(ANSWERED, "2026-10-20").undone(FOLLOWING, "2026-10-20");
        assertThat(terms(life)).isEqualTo(before).contains("PAKN_ANSWER");
    }

    /** What runs or stands still, until when, and what is due first. */
    private static String terms(Life life) {
        return life.first() + " "
                + life.all().stream()
                        .filter(clock -> !clock.ended())
                        .map(clock ->
                                clock.term() + " " + clock.state() + " " + clock.startedOn() + " " + clock.dueOn())
                        .sorted()
                        .toList();
    }

    @Test
    void theAlarmBeforeItsLawIsNotStarted() {
        assertThat(Life.of(PHAN_ANH, "2026-06-30").running()).doesNotContain("HARD_45");
        assertThat(Life.of(PHAN_ANH, "2026-07-01").running()).contains("HARD_45");
    }

    @Test
    void askingTheCitizenStopsTheOfficeAndNotTheAlarm() {
        Life life = Life.of(PHAN_ANH, "2026-10-05").to(NEEDS_INFO, "2026-10-06");
        assertThat(life.running()).containsExactly("CITIZEN_INFO", "HARD_45");
        assertThat(life.paused()).containsExactly("PAKN_ANSWER", "REC_REPLY", "TRIAGE");
        life.to(NEW, "2026-10-12");
        assertThat(life.running()).containsExactly("HARD_45", "PAKN_ANSWER", "REC_REPLY", "TRIAGE");
        assertThat(life.clock("TRIAGE").dueOn()).isEqualTo("2026-10-13"); // 12 is the first, paused 6 to 11
        assertThat(life.clock("HARD_45").dueOn()).isEqualTo("2026-11-19");
    }

    @Test
    void whoeverGivesACaseBackUnhandledDoesNotRestartTheAlarm() {
        Life life = Life.of(PHAN_ANH, "2026-10-05").to(ROUTED, "2026-10-06").to(IN_PROGRESS, "2026-10-07");
        assertThat(life.clock("HARD_45").ended()).isTrue();
        life.to(NEW, "2026-10-20");
        assertThat(life.count("HARD_45")).isEqualTo(1);
        assertThat(life.clock("HARD_45").ended()).isFalse();
        assertThat(life.clock("HARD_45").startedOn()).isEqualTo("2026-10-05");
        assertThat(life.clock("REC_REPLY").ended()).as("the sender was told").isTrue();
        assertThat(life.count("TRIAGE")).isEqualTo(2);
    }

    @Test
    void aTransferStopsTheAnswerAndTakingBackGoesOn() {
        Life life = Life.of(PHAN_ANH, "2026-10-05").to(TRANSFERRED, "2026-10-06");
        assertThat(life.running()).containsExactly("CONFIRM");
        assertThat(life.paused()).containsExactly("PAKN_ANSWER", "TRIAGE");
        life.to(NEW, "2026-10-13");
        assertThat(life.running()).contains("PAKN_ANSWER", "TRIAGE", "HARD_45");
    }

    @Test
    void aSignedPaperStartsTheLawsTermAndEndsTheGeneralOne() {
        Life life = Life.of(TO_CAO_INFO, "2026-10-05")
                .becomes(TO_CAO, "2026-10-12")
                .has(Trigger.SIGNED_PAPER, "2026-10-12");
        assertThat(life.clock("PAKN_ANSWER").ended()).isTrue();
        assertThat(life.clock("TC_INITIAL").startedOn()).isEqualTo("2026-10-12");
        assertThat(life.clock("TC_INITIAL").dueOn()).isEqualTo("2026-10-21");
        life.to(INSPECTION, "2026-10-14").has(Trigger.ACCEPTED, "2026-10-15");
        assertThat(life.running()).containsExactly("TC_RESOLVE");
        assertThat(life.clock("TC_INITIAL").ended()).isTrue();
        assertThat(life.clock("TC_RESOLVE").dueOn()).isEqualTo("2026-11-16"); // 14/11 is a Saturday
    }

    @Test
    void aSignedComplaintRunsOnItsOwnTermsToo() {
        Life life = Life.of(KHIEU_NAI, "2026-10-05");
        assertThat(life.running()).contains("PAKN_ANSWER").doesNotContain("KN_ACCEPT");
        life.has(Trigger.SIGNED_PAPER, "2026-10-08");
        assertThat(life.running()).contains("KN_ACCEPT").doesNotContain("PAKN_ANSWER");
        life.to(IN_PROGRESS, "2026-10-09").has(Trigger.ACCEPTED, "2026-10-12");
        assertThat(life.running()).containsExactly("KN_RESOLVE_1");
    }

    @ParameterizedTest
    @CsvSource({
        "FIRST, KN_RESOLVE_1, 2026-11-11",
        "SECOND, KN_RESOLVE_2, 2026-11-26",
        "DISCIPLINE, KN_DISC_RESOLVE, 2026-11-11"
    })
    void whatAComplaintIsSaysInWhichTermItIsDecided(Complaint what, String term, String due) {
        Life life = Life.of(KHIEU_NAI, "2026-10-05").complains(what).has(Trigger.SIGNED_PAPER, "2026-10-08");
        assertThat(life.running()).contains("KN_ACCEPT");
        life.to(IN_PROGRESS, "2026-10-09").has(Trigger.ACCEPTED, "2026-10-12");
        assertThat(life.running()).containsExactly(term);
        assertThat(life.clock(term).dueOn()).isEqualTo(due);
    }

    @Test
    void aNewKindKeepsPausedTime() {
        // paused 6 to 11 October as a report; a complaint has the same term, so nothing begins anew
        Life life = Life.of(PHAN_ANH, "2026-10-05").to(NEEDS_INFO, "2026-10-06").to(NEW, "2026-10-12");
        LocalDate due = life.clock("PAKN_ANSWER").dueOn();
        life.becomes(KHIEU_NAI, "2026-10-13");
        assertThat(life.count("PAKN_ANSWER")).isEqualTo(1);
        assertThat(life.clock("PAKN_ANSWER").dueOn()).isEqualTo(due).isEqualTo("2026-10-30");
    }

    @Test
    void aTermThatANewKindBringsStoodStillWheneverTheCaseDid() {
        // signed on the 5th, a complaint only since the 13th; asked from the 6th to the 11th
        Life life = Life.of(TO_CAO, "2026-10-05")
                .has(Trigger.SIGNED_PAPER, "2026-10-05")
                .to(NEEDS_INFO, "2026-10-06")
                .to(NEW, "2026-10-12");
        assertThat(life.all()).extracting(Clock::term).doesNotContain("KN_ACCEPT");
        life.becomes(KHIEU_NAI, "2026-10-13");
        assertThat(life.clock("KN_ACCEPT").startedOn()).isEqualTo("2026-10-05");
        assertThat(life.clock("KN_ACCEPT").pauses())
                .extracting(Pause::from, Pause::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 10, 6), LocalDate.of(2026, 10, 12)));
        assertThat(life.clock("KN_ACCEPT").dueOn()).isEqualTo("2026-10-20"); // 12 to 16, 19, 20
    }

    @Test
    void aKindTakenBackRestartsNothing() {
        Life life = Life.of(TO_CAO_INFO, "2026-10-05")
                .becomes(TO_CAO, "2026-10-12")
                .has(Trigger.SIGNED_PAPER, "2026-10-12");
        life.to(NEEDS_INFO, "2026-10-14").to(NEW, "2026-10-19").becomes(PHAN_ANH, "2026-10-20");
        assertThat(life.count("PAKN_ANSWER")).isEqualTo(1);
        assertThat(life.clock("TC_INITIAL").ended()).isTrue();
        // 15 working days from the 5th, of which the 14th to 16th stood still
        assertThat(life.clock("PAKN_ANSWER").dueOn()).isEqualTo("2026-10-29");
        life.becomes(TO_CAO, "2026-10-21");
        assertThat(life.count("TC_INITIAL")).isEqualTo(1);
        assertThat(life.clock("TC_INITIAL").ended()).isFalse();
    }

    @Test
    void aTermThatBeginsWhileTheCaseStandsStillStandsStill() {
        Life life =
                Life.of(KHIEU_NAI, "2026-10-05").to(NEEDS_INFO, "2026-10-06").has(Trigger.SIGNED_PAPER, "2026-10-08");
        assertThat(life.paused()).contains("KN_ACCEPT");
        life.to(NEW, "2026-10-12");
        assertThat(life.clock("KN_ACCEPT").dueOn()).isEqualTo("2026-10-20"); // 12 to 16, 19, 20
    }

    @Test
    void eachEventKnowsWhatWasDueBeforeAndAfter() {
        Life life =
                Life.of(PHAN_ANH, "2026-10-05").to(IN_PROGRESS, "2026-10-06").to(SUSPENDED, "2026-10-12");
        life.to(IN_PROGRESS, "2026-10-14");
        assertThat(life.clock("PAKN_ANSWER").events())
                .extracting(
                        event -> event.what() + " " + event.day() + " " + event.dueBefore() + " > " + event.dueAfter())
                .containsExactly("PAUSED 2026-10-12 2026-10-26 > null", "RESUMED 2026-10-14 null > 2026-10-28");
        assertThat(life.clock("PAKN_ANSWER").events())
                .extracting(ClockEvent::cause, ClockEvent::actor)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("SUSPENDED", "staff:somebody"),
                        org.assertj.core.groups.Tuple.tuple("IN_PROGRESS", "staff:somebody"));
    }

    @Test
    void aMachinesClockThatJumpsBackMakesNoOverlap() {
        Life life = Life.of(PHAN_ANH, "2026-10-05").to(NEEDS_INFO, "2026-10-08").to(NEW, "2026-10-12");
        life.to(NEEDS_INFO, "2026-10-11").to(NEW, "2026-10-10");
        assertThat(life.clock("TRIAGE").pauses())
                .extracting(Pause::from, Pause::to)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 10, 8), LocalDate.of(2026, 10, 12)),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 12)));
    }

    /** Whatever a case lives through, running and paused time make up all of its time, and something always runs. */
    @Test
    void runningAndPausedTimeIsAllTheTime() {
        Random random = new Random(2313);
        List<CaseStatus> open = EnumSet.complementOf(EnumSet.of(CaseStatus.CLOSED, ANSWERED, REVIEW)).stream()
                .toList();
        List<Kind> kinds = List.of(Kind.values());
        int pauses = 0;
        for (int life = 0; life < 2_000; life++) {
            LocalDate day = LocalDate.of(2026, 7, 1).plusDays(random.nextInt(60));
            Life of = Life.of(kinds.get(random.nextInt(kinds.size())), day.toString());
            for (int step = 0; step < 10; step++) {
                day = day.plusDays(random.nextInt(6));
                switch (random.nextInt(5)) {
                    case 0 -> of.becomes(kinds.get(random.nextInt(kinds.size())), day.toString());
                    case 1 -> of.has(Trigger.values()[1 + random.nextInt(2)], day.toString());
                    default -> of.to(open.get(random.nextInt(open.size())), day.toString());
                }
                assertThat(of.running()).as("something runs in %s", of).isNotEmpty();
                assertThat(of.first()).isNotNull();
            }
            for (Clock clock : of.all()) {
                pauses += clock.pauses().size();
                whole(clock, day);
            }
        }
        assertThat(pauses).as("the random lives must reach pauses").isGreaterThan(2_000);
    }

    private static void whole(Clock clock, LocalDate today) {
        LocalDate end = clock.ended() ? clock.endedOn() : today;
        LocalDate at = clock.startedOn();
        long running = 0;
        long paused = 0;
        for (Pause pause : clock.pauses()) {
            assertThat(pause.from()).as("pauses do not overlap").isAfterOrEqualTo(at);
            running += ChronoUnit.DAYS.between(at, pause.from());
            at = pause.to() == null ? end : pause.to();
            paused += ChronoUnit.DAYS.between(pause.from(), at);
        }
        running += ChronoUnit.DAYS.between(at, end);
        assertThat(running + paused).isEqualTo(ChronoUnit.DAYS.between(clock.startedOn(), end));
        assertThat(running).isNotNegative();
    }
}
