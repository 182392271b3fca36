package vn.langnghe.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.action.NotAllowed;
import vn.langnghe.casework.action.Outcome;
import vn.langnghe.casework.action.Party;
import vn.langnghe.casework.action.Step;
import vn.langnghe.casework.facts.Channel;
import vn.langnghe.casework.facts.CodeSlot;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerEvent;

/** The lifecycle against the table that the house was ordered with: action, from, to, by; {@code +} = a second person. */
class LifecycleTest {
    private static final String ORDERED = """
            ROUTE               | NEW                                     | ROUTED      | TRIAGE
            INSPECT             | NEW                                     | INSPECTION  | TRIAGE
            REDACT              | NEW NEEDS_INFO INSPECTION REVIEW        | -           | TRIAGE INSPECTOR
            ASK                 | NEW IN_PROGRESS INSPECTION              | NEEDS_INFO  | HOLDER
            REPLY               | NEEDS_INFO                              | PREVIOUS    | CITIZEN
            CLOSE_UNANSWERED    | NEEDS_INFO                              | CLOSED      | HOLDER
            TRANSFER            | NEW                                     | TRANSFERRED | TRIAGE +
            CONFIRM_TRANSFER    | TRANSFERRED                             | CLOSED      | TRIAGE
            TAKE_BACK           | TRANSFERRED                             | NEW         | TRIAGE
            NOT_ACCEPT          | NEW                                     | CLOSED      | TRIAGE +
            FILE                | NEW                                     | CLOSED      | TRIAGE +
            GUIDE               | NEW                                     | CLOSED      | TRIAGE +
            FOLLOW              | OPEN-FOLLOWING                          | FOLLOWING   | TRIAGE
            UNFOLLOW            | FOLLOWING                               | PREVIOUS    | TRIAGE
            ANSWER_WITH_PRIMARY | FOLLOWING                               | ANSWERED    | APPROVER
            ACCEPT              | ROUTED                                  | IN_PROGRESS | HOLDER
            REFUSE              | ROUTED                                  | NEW         | HOLDER
            TAKE_OVER           | IN_PROGRESS                             | INSPECTION  | INSPECTOR APPROVER
            HAND_BACK           | INSPECTION                              | IN_PROGRESS | INSPECTOR APPROVER
            RETURN              | IN_PROGRESS INSPECTION                  | NEW         | APPROVER INSPECTOR
            SUSPEND             | IN_PROGRESS INSPECTION                  | SUSPENDED   | HOLDER +
            RESUME              | SUSPENDED                               | PREVIOUS    | HOLDER +
            SUBMIT              | IN_PROGRESS INSPECTION REVIEW           | APPROVAL    | HOLDER
            SEND_BACK           | APPROVAL                                | PREVIOUS    | APPROVER
            APPROVE             | APPROVAL                                | ANSWERED    | APPROVER
            UNDO_APPROVE        | ANSWERED                                | PREVIOUS    | APPROVER
            AGREE               | ANSWERED                                | CLOSED      | CITIZEN
            CLOSE               | ANSWERED                                | CLOSED      | HOLDER
            DISPUTE             | ANSWERED                                | REVIEW      | CITIZEN
            REOPEN              | CLOSED                                  | REVIEW      | INSPECTOR LEADERSHIP_APPROVER
            WITHDRAW            | OPEN                                    | CLOSED      | CITIZEN
            TERMINATE           | IN_PROGRESS INSPECTION SUSPENDED REVIEW | CLOSED      | HOLDER +
            CONFIRM             | ALL                                     | -           | APPROVER
            DECLINE             | ALL                                     | -           | APPROVER
            NOTE                | OPEN                                    | -           | HOLDER APPROVER
            CLASSIFY            | OPEN                                    | -           | HOLDER
            CHECK               | NEW                                     | -           | TRIAGE
            GROUP               | NEW NEEDS_INFO ROUTED IN_PROGRESS INSPECTION | -      | HOLDER
            REGISTER_SIGNED     | NEW NEEDS_INFO ROUTED IN_PROGRESS INSPECTION | -      | HOLDER
            ACCEPT_LEGALLY      | IN_PROGRESS INSPECTION                  | -           | HOLDER +
            FLAG                | NEW ROUTED IN_PROGRESS INSPECTION REVIEW | -          | HOLDER
            TASK_DONE           | NEW ROUTED IN_PROGRESS INSPECTION REVIEW | -          | HOLDER
            PUBLISH             | ANSWERED CLOSED                         | -           | HOLDER APPROVER +
            WITHHOLD            | ANSWERED CLOSED                         | -           | HOLDER APPROVER +
            UNPUBLISH           | APPROVAL ANSWERED REVIEW CLOSED         | -           | APPROVER
            ALLEGE              | NEW NEEDS_INFO ROUTED IN_PROGRESS INSPECTION REVIEW | - | HOLDER
            REWORD              | NEW NEEDS_INFO ROUTED IN_PROGRESS INSPECTION REVIEW | - | HOLDER
            DROP                | NEW NEEDS_INFO ROUTED IN_PROGRESS INSPECTION REVIEW | - | HOLDER
            FIND                | IN_PROGRESS INSPECTION REVIEW           | -           | HOLDER
            TAKEN_BACK          | ROUTED IN_PROGRESS INSPECTION SUSPENDED REVIEW | -    | HOLDER
            EXTEND              | IN_PROGRESS INSPECTION REVIEW           | -           | HOLDER +
            RESTRICT            | ALL                                     | -           | TRIAGE INSPECTOR LEADERSHIP_APPROVER
            ADMIT               | ALL                                     | -           | LISTED
            DISMISS             | ALL                                     | -           | LISTED
            UNRESTRICT          | ALL                                     | -           | INSPECTOR LEADERSHIP_APPROVER
            ISSUE_NOTICE        | ALL                                     | -           | HOLDER APPROVER
            """;

    private static final Step STEP = Step.by("staff:somebody", Instant.parse("2026-03-02T02:00:00Z"));

    private final Written ledger = new Written();

    /** Keeps what is appended, without a database. */
    private static final class Written extends Ledger {
        private final List<LedgerEvent> events = new ArrayList<>();

        @Override
        public void append(LedgerEvent event) {
            events.add(event);
        }
    }

    @Test
    void everyActionStatusAndPartyIsAsOrdered() {
        Set<String> ordered = new TreeSet<>();
        Set<String> built = new TreeSet<>();
        ORDERED.lines().forEach(line -> ordered.addAll(expanded(line.split("\\|"))));
        for (CaseAction action : CaseAction.values()) {
            for (CaseStatus from : CaseStatus.values()) {
                for (Party by : Party.values()) {
                    if (action.from().contains(from) && action.by().contains(by)) {
                        built.add(line(action.name(), from.name(), goal(action), by.name(), action.secondPerson()));
                    }
                }
            }
        }
        assertThat(built).isEqualTo(ordered);
    }

    private static String goal(CaseAction action) {
        if (action.toPrevious()) {
            return "PREVIOUS";
        }
        return action.to() == null ? "-" : action.to().name();
    }

    private static List<String> expanded(String... cells) {
        List<String> by = new ArrayList<>(List.of(cells[3].trim().split(" ")));
        boolean second = by.remove("+");
        return froms(cells[1].trim())
                .flatMap(from -> by.stream().map(who -> line(cells[0].trim(), from, cells[2].trim(), who, second)))
                .toList();
    }

    private static Stream<String> froms(String cell) {
        if (cell.equals("ALL")) {
            return Arrays.stream(CaseStatus.values()).map(Enum::name);
        }
        if (!cell.startsWith("OPEN")) {
            return Arrays.stream(cell.split(" "));
        }
        return Arrays.stream(CaseStatus.values())
                .map(Enum::name)
                .filter(s -> !s.equals("CLOSED") && !cell.endsWith("-" + s));
    }

    private static String line(String action, String from, String to, String by, boolean second) {
        return action + ": " + from + " -> " + to + " by " + by + (second ? " + second person" : "");
    }

    @ParameterizedTest
    @EnumSource
    void aCaseTakesJustWhatTheTableHolds(CaseStatus status) {
        for (CaseAction action : CaseAction.values()) {
            CaseFile file = caseIn(status);
            CaseStatus before = file.previousStatus();
            ledger.events.clear();
            if (action.from().contains(status)) {
                file.take(action, STEP, ledger);
                CaseStatus goal = action.toPrevious() ? before : action.to();
                assertThat(file.status()).as(action.name()).isEqualTo(goal == null ? status : goal);
                assertThat(ledger.events).as(action.name()).hasSize(1);
            } else {
                assertThatThrownBy(() -> file.take(action, STEP, ledger)).isInstanceOf(NotAllowed.class);
                assertThat(file.status()).isEqualTo(status);
                assertThat(ledger.events)
                        .as("nothing happened, nothing is written")
                        .isEmpty();
            }
        }
    }

    @Test
    void theEntrySaysWhoDidWhatAndWhereTheCaseWent() {
        CaseFile file = caseIn(CaseStatus.NEW);
        ledger.events.clear();
        file.take(CaseAction.ROUTE, STEP.to("CCHC"), ledger);
        assertThat(ledger.events)
                .containsExactly(
                        new LedgerEvent("PY-2026-000001", "ROUTE", "staff:somebody", "from=NEW;to=ROUTED;office=CCHC"));
        assertThat(file.hands().office()).isEqualTo("CCHC");
        assertThat(file.hands().previous()).isEqualTo("BTN");
    }

    @Test
    void anOpenFormGrowsOldByWhatPeopleDoAndByNothingElse() {
        CaseFile file = caseIn(CaseStatus.NEEDS_INFO);
        int seen = file.version();
        file.past().raiseTo(3);
        file.past().reminded();
        file.attachments(2);
        file.dueOn(LocalDate.of(2026, 3, 9));
        file.locked(CodeSlot.empty());
        assertThat(file.version()).as("the ladder, a reminder, a mail, a code").isEqualTo(seen);
        file.take(CaseAction.NOTE, STEP, ledger);
        assertThat(file.version()).as("a note").isEqualTo(seen + 1);
        file.openProposals(+1);
        assertThat(file.version()).as("a proposal").isEqualTo(seen + 2);
    }

    @Test
    void everyStatusIsReached() {
        assertThat(waysFromNew().keySet()).isEqualTo(EnumSet.allOf(CaseStatus.class));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CLOSED")
    void everyOpenStatusHasAnExitForStaff(CaseStatus status) {
        assertThat(CaseAction.values())
                .anyMatch(a -> a.moves()
                        && a.from().contains(status)
                        && a.by().stream().anyMatch(party -> party != Party.CITIZEN));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CLOSED")
    void everyOpenStatusLeadsToAnEnd(CaseStatus status) {
        Set<CaseStatus> seen = EnumSet.of(status);
        Deque<CaseStatus> todo = new ArrayDeque<>(seen);
        while (!todo.isEmpty()) {
            CaseStatus at = todo.remove();
            Arrays.stream(CaseAction.values())
                    .filter(a -> a.to() != null && a.from().contains(at) && a != CaseAction.WITHDRAW)
                    .map(CaseAction::to)
                    .filter(seen::add)
                    .forEach(todo::add);
        }
        assertThat(seen).contains(CaseStatus.CLOSED);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CLOSED")
    void everyOpenStatusHasAClockOfItsOwnOrTheLegalOne(CaseStatus status) {
        Set<CaseStatus> legalClockRuns =
                EnumSet.of(CaseStatus.IN_PROGRESS, CaseStatus.INSPECTION, CaseStatus.FOLLOWING, CaseStatus.APPROVAL);
        assertThat(!status.clocks().isEmpty() || legalClockRuns.contains(status))
                .isTrue();
        assertThat(status.pauses() && status.clocks().isEmpty())
                .as("a pause nobody watches")
                .isFalse();
    }

    @Test
    void aReplyGoesBackToWhoAsked() {
        assertThat(after(CaseAction.ASK, CaseAction.REPLY)).isEqualTo(CaseStatus.NEW);
        assertThat(after(CaseAction.ROUTE, CaseAction.ACCEPT, CaseAction.ASK, CaseAction.REPLY))
                .isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(after(CaseAction.INSPECT, CaseAction.ASK, CaseAction.REPLY)).isEqualTo(CaseStatus.INSPECTION);
    }

    @Test
    void aPauseInsideAPauseFindsItsWayBack() {
        assertThat(after(CaseAction.ROUTE, CaseAction.ACCEPT, CaseAction.ASK, CaseAction.FOLLOW, CaseAction.UNFOLLOW))
                .isEqualTo(CaseStatus.NEEDS_INFO);
        assertThat(after(
                        CaseAction.ROUTE,
                        CaseAction.ACCEPT,
                        CaseAction.ASK,
                        CaseAction.FOLLOW,
                        CaseAction.UNFOLLOW,
                        CaseAction.REPLY))
                .isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(after(
                        CaseAction.INSPECT,
                        CaseAction.SUSPEND,
                        CaseAction.FOLLOW,
                        CaseAction.UNFOLLOW,
                        CaseAction.RESUME))
                .isEqualTo(CaseStatus.INSPECTION);
    }

    @Test
    void anAnswerSentBackAfterFollowingGoesToItsAuthor() {
        assertThat(after(
                        CaseAction.INSPECT,
                        CaseAction.SUBMIT,
                        CaseAction.FOLLOW,
                        CaseAction.UNFOLLOW,
                        CaseAction.SEND_BACK))
                .isEqualTo(CaseStatus.INSPECTION);
    }

    @Test
    void anApprovalTakenBackLeavesNothingButItsLineInTheHistory() {
        CaseFile file = born();
        List.of(CaseAction.ROUTE, CaseAction.ACCEPT).forEach(action -> file.take(action, STEP, ledger));
        file.take(CaseAction.SUBMIT, STEP.ending(Outcome.EXPLAINED), ledger);
        file.take(CaseAction.APPROVE, STEP, ledger);
        ledger.events.clear();

        file.take(CaseAction.UNDO_APPROVE, STEP, ledger);

        assertThat(file.status()).isEqualTo(CaseStatus.APPROVAL);
        assertThat(file.previousStatus()).isEqualTo(CaseStatus.IN_PROGRESS);
        assertThat(file.outcome()).isEqualTo(Outcome.EXPLAINED);
        assertThat(file.approval()).isEmpty();
        assertThat(ledger.events)
                .containsExactly(new LedgerEvent(
                        "PY-2026-000001", "UNDO_APPROVE", "staff:somebody", "from=ANSWERED;to=APPROVAL"));
        assertThatThrownBy(() -> file.take(CaseAction.UNDO_APPROVE, STEP, ledger))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aFollowersAnswerTakenBackLeavesItWithoutOne() {
        CaseFile file = born();
        List.of(CaseAction.ROUTE, CaseAction.ACCEPT, CaseAction.ASK, CaseAction.FOLLOW)
                .forEach(action -> file.take(action, STEP, ledger));
        file.take(CaseAction.ANSWER_WITH_PRIMARY, STEP.ending(Outcome.REMEDIED), ledger);
        file.take(CaseAction.UNDO_APPROVE, STEP, ledger);

        assertThat(file.status()).isEqualTo(CaseStatus.FOLLOWING);
        assertThat(file.outcome()).isNull();
        file.take(CaseAction.UNFOLLOW, STEP, ledger);
        assertThat(file.status()).isEqualTo(CaseStatus.NEEDS_INFO);
        file.take(CaseAction.REPLY, STEP, ledger);
        assertThat(file.status()).isEqualTo(CaseStatus.IN_PROGRESS);
    }

    @Test
    void anApprovalIsHeldUntilItsTimeOrUntilTheAnswerIsRead() {
        CaseFile file = caseIn(CaseStatus.APPROVAL);
        file.take(CaseAction.APPROVE, STEP, ledger);
        Instant leaves = STEP.at().plusSeconds(60);

        assertThat(file.held(leaves.minusMillis(1)).map(given -> given.by())).contains("staff:somebody");
        assertThat(file.held(leaves)).isEmpty();
        file.approval().orElseThrow().leave(leaves.minusSeconds(30));
        assertThat(file.held(leaves.minusSeconds(30))).isEmpty();
    }

    /** Ten thousand random lives against a stack of the statuses that were left for a while. */
    @Test
    void whateverHappensTheWayBackIsTheWayIn() {
        Random random = new Random(23);
        for (int life = 0; life < 10_000; life++) {
            CaseFile file = born();
            Deque<CaseStatus> left = new ArrayDeque<>();
            List<CaseAction> history = new ArrayList<>();
            for (int act = 0; act < 12 && file.status().open(); act++) {
                List<CaseAction> possible = Arrays.stream(CaseAction.values())
                        .filter(a -> a.moves() && a != CaseAction.WITHDRAW)
                        .filter(a -> a.from().contains(file.status()))
                        .filter(a -> a != CaseAction.UNDO_APPROVE || justAnswered(history))
                        .toList();
                CaseAction action = possible.get(random.nextInt(possible.size()));
                CaseStatus before = file.status();
                file.take(action, STEP, ledger);
                history.add(action);
                if (action.toPrevious()) {
                    assertThat(file.status()).as("%s", history).isEqualTo(left.pop());
                } else if (RETURNING.contains(file.status())) {
                    left.push(before);
                } else {
                    left.clear();
                }
            }
        }
    }

    /** An approval is taken back before anything else happens to the case, or not at all. */
    private static boolean justAnswered(List<CaseAction> history) {
        return history.get(history.size() - 1).to() == CaseStatus.ANSWERED;
    }

    /** Statuses from which an action leads to the one before. */
    private static final Set<CaseStatus> RETURNING = Arrays.stream(CaseAction.values())
            .filter(CaseAction::toPrevious)
            .flatMap(a -> a.from().stream())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseStatus.class)));

    private CaseStatus after(CaseAction... actions) {
        CaseFile file = born();
        for (CaseAction action : actions) {
            file.take(action, STEP, ledger);
        }
        return file.status();
    }

    private static CaseFile born() {
        return new CaseFile("id", "PY-2026-000001", Channel.WEB, "BTN", STEP.at());
    }

    private CaseFile caseIn(CaseStatus status) {
        CaseFile file = born();
        for (CaseAction action : waysFromNew().get(status)) {
            file.take(action, STEP, ledger);
        }
        assertThat(file.status()).isEqualTo(status);
        return file;
    }

    /** Shortest way from NEW to each status, through the table. */
    private static Map<CaseStatus, List<CaseAction>> waysFromNew() {
        Map<CaseStatus, List<CaseAction>> ways = new EnumMap<>(Map.of(CaseStatus.NEW, List.of()));
        Deque<CaseStatus> todo = new ArrayDeque<>(ways.keySet());
        while (!todo.isEmpty()) {
            CaseStatus at = todo.remove();
            for (CaseAction action : CaseAction.values()) {
                if (action.to() != null && action.from().contains(at) && !ways.containsKey(action.to())) {
                    List<CaseAction> way = new ArrayList<>(ways.get(at));
                    way.add(action);
                    ways.put(action.to(), way);
                    todo.add(action.to());
                }
            }
        }
        return new HashMap<>(ways);
    }
}
