package vn.langnghe.casework.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.office.staff.StaffRole;

/**
 * Every action in every status for every role of every office, with every guard true and false, against a table that was
 * written by hand from what the house was ordered to do; nothing of it is read from the program.
 */
class ButtonsTest {
    /** Action, where, who, and what must be so besides. {@code *} = every open status, {@code *-X} = but X,
     * {@code **} = closed ones too. */
    private static final String ORDERED = """
            ROUTE               | NEW                                            | triage              |
            INSPECT             | NEW                                            | triage              |
            ASK                 | NEW IN_PROGRESS INSPECTION                     | holder              | fewer than two rounds
            REPLY               | NEEDS_INFO                                     | citizen             |
            CLOSE_UNANSWERED    | NEEDS_INFO                                     | holder              | no denunciation, term to reply over
            TRANSFER            | NEW                                            | triage              | no denunciation that was forwarded
            CONFIRM_TRANSFER    | TRANSFERRED                                    | triage              |
            TAKE_BACK           | TRANSFERRED                                    | triage              |
            NOT_ACCEPT          | NEW                                            | triage              |
            FILE                | NEW                                            | triage              |
            GUIDE               | NEW                                            | triage              |
            FOLLOW              | *-FOLLOWING                                    | triage              |
            UNFOLLOW            | FOLLOWING                                      | triage              |
            ANSWER_WITH_PRIMARY | FOLLOWING                                      | approver            | primary answered
            ACCEPT              | ROUTED                                         | holder              |
            REFUSE              | ROUTED                                         | holder              |
            TAKE_OVER           | IN_PROGRESS                                    | inspector approver  |
            HAND_BACK           | INSPECTION                                     | inspector approver  |
            RETURN              | IN_PROGRESS INSPECTION                         | inspector approver  |
            SUSPEND             | IN_PROGRESS INSPECTION                         | holder              |
            RESUME              | SUSPENDED                                      | holder              |
            SUBMIT              | IN_PROGRESS INSPECTION REVIEW                  | holder              | in a review not the author
            SEND_BACK           | APPROVAL                                       | approver            |
            APPROVE             | APPROVAL                                       | approver            | not the author
            UNDO_APPROVE        | ANSWERED                                       | approver            | approved by the same, not left
            AGREE               | ANSWERED                                       | citizen             |
            CLOSE               | ANSWERED                                       | holder              | term to respond over
            DISPUTE             | ANSWERED                                       | citizen             | not disputed before
            REOPEN              | CLOSED                                         | inspector leadership |
            WITHDRAW            | *                                              | citizen             | not withdrawn before
            TERMINATE           | IN_PROGRESS INSPECTION SUSPENDED REVIEW        | holder              |
            CONFIRM             | **                                             | approver            | a proposal of another
            DECLINE             | **                                             | approver            | a proposal of another
            NOTE                | *                                              | holder approver     |
            CLASSIFY            | *                                              | holder              |
            CHECK               | NEW                                            | triage              |
            GROUP               | NEW NEEDS_INFO ROUTED IN_PROGRESS INSPECTION   | holder              |
            REGISTER_SIGNED     | NEW NEEDS_INFO ROUTED IN_PROGRESS INSPECTION   | holder              | takes a signature, not signed yet
            ACCEPT_LEGALLY      | IN_PROGRESS INSPECTION                         | holder              | takes a signature
            FLAG                | NEW ROUTED IN_PROGRESS INSPECTION REVIEW       | holder              |
            TASK_DONE           | NEW ROUTED IN_PROGRESS INSPECTION REVIEW       | holder              |
            TAKEN_BACK          | ROUTED IN_PROGRESS INSPECTION SUSPENDED REVIEW | holder              |
            PUBLISH             | ANSWERED CLOSED                                | holder approver     | answered, nothing posted, not restricted
            WITHHOLD            | ANSWERED CLOSED                                | holder approver     | public by law, answered, never decided
            UNPUBLISH           | APPROVAL ANSWERED REVIEW CLOSED                | approver            | posted
            ALLEGE              | NEW NEEDS_INFO ROUTED IN_PROGRESS INSPECTION REVIEW | holder         |
            REWORD              | NEW NEEDS_INFO ROUTED IN_PROGRESS INSPECTION REVIEW | holder         |
            DROP                | NEW NEEDS_INFO ROUTED IN_PROGRESS INSPECTION REVIEW | holder         |
            FIND                | IN_PROGRESS INSPECTION REVIEW                  | holder              |
            REDACT              | NEW NEEDS_INFO INSPECTION REVIEW | triage inspector | sealed
            RESTRICT            | **                                             | triage inspector leadership | not restricted
            ADMIT               | **                                             | listed              | restricted
            DISMISS             | **                                             | listed              | restricted
            UNRESTRICT          | **                                             | inspector leadership | restricted
            EXTEND              | IN_PROGRESS INSPECTION REVIEW                  | holder              |
            ISSUE_NOTICE        | **                                             | holder approver | notice waits
            """;

    /** Of which office the person is, and what the person has to do with the case. */
    private enum Tie {
        OWN_OFFICE,
        FOREIGN_OFFICE,
        ACCUSED_OFFICE,
        AUTHOR_IN_OWN_OFFICE,
        LEADERSHIP
    }

    /** What may be so of a case; by hand, each once true and once false. */
    private enum Fact {
        TWO_ROUNDS,
        SIGNED,
        DISPUTED,
        FORWARDED,
        INFO_TERM_OVER,
        RESPONSE_TERM_OVER,
        PRIMARY_ANSWERED,
        PROPOSAL_OF_ANOTHER,
        ANSWERED,
        DECIDED,
        POSTED,
        RESTRICTED,
        SEALED,
        NOTICE_WAITS,
        ABOUT_TO_LEAVE,
        APPROVED_BY_THE_SAME,
        WITHDRAWN
    }

    private record One(CaseStatus status, Kind kind, StaffRole role, Tie tie, Set<Fact> facts) {
        boolean has(Fact fact) {
            return facts.contains(fact);
        }

        boolean denunciation() {
            return kind == Kind.TO_CAO || kind == Kind.TO_CAO_INFO;
        }

        boolean author() {
            return tie == Tie.AUTHOR_IN_OWN_OFFICE;
        }
    }

    private final Map<CaseAction, String[]> ordered = new LinkedHashMap<>();
    private final Set<String> wrong = new TreeSet<>();
    private int asked;

    @Test
    void everyActionStatusRoleOfficeAndGuardIsAsOrdered() {
        ORDERED.lines()
                .map(line -> line.split("\\|", -1))
                .forEach(cells -> ordered.put(CaseAction.valueOf(cells[0].strip()), cells));
        assertThat(ordered.keySet()).containsExactlyInAnyOrder(CaseAction.values());
        for (CaseStatus status : CaseStatus.values()) {
            for (Kind kind : Kind.values()) {
                for (StaffRole role : StaffRole.values()) {
                    for (Tie tie : Tie.values()) {
                        everySetOfFacts().forEach(facts -> compare(new One(status, kind, role, tie, facts)));
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(2_000_000);
    }

    /** None, all, each alone, all but each: every fact is true and false, with and without every other. */
    private static Stream<Set<Fact>> everySetOfFacts() {
        Set<Set<Fact>> sets = new java.util.LinkedHashSet<>(List.of(Set.of(), Set.of(Fact.values())));
        for (Fact one : Fact.values()) {
            sets.add(Set.of(one));
            Set<Fact> others = new TreeSet<>(List.of(Fact.values()));
            others.remove(one);
            sets.add(others);
        }
        return sets.stream();
    }

    private void compare(One one) {
        StaffMember who = person(one);
        Situation seen = situation(one);
        ordered.forEach((action, cells) -> {
            asked++;
            boolean wanted = !cells[2].contains("citizen")
                    && one.tie() != Tie.ACCUSED_OFFICE
                    && in(cells[1].strip(), one.status())
                    && Stream.of(cells[2].strip().split(" ")).anyMatch(party -> is(party, one))
                    && guarded(cells[3], one);
            if (Buttons.offers(action, seen, act -> mine(act, who)) != wanted && wrong.size() < 40) {
                wrong.add(action + (wanted ? " is refused to " : " is given to ") + one);
            }
        });
    }

    private static boolean mine(CaseAction action, StaffMember who) {
        return action.by().stream().anyMatch(party -> party.includes(who.grants(), "PNV"));
    }

    private static boolean in(String where, CaseStatus status) {
        if (where.equals("**")) {
            return true;
        }
        if (!where.startsWith("*")) {
            return List.of(where.split(" ")).contains(status.name());
        }
        return status != CaseStatus.CLOSED && !where.endsWith("-" + status);
    }

    private static boolean is(String party, One one) {
        boolean holds = one.tie() == Tie.OWN_OFFICE || one.author();
        return switch (party) {
            case "triage" -> holds && one.role() == StaffRole.TRIAGE;
            case "approver" -> holds && one.role() == StaffRole.APPROVER;
            case "inspector" -> one.role() == StaffRole.INSPECTOR;
            case "listed" -> false;
            case "leadership" -> one.tie() == Tie.LEADERSHIP && one.role() == StaffRole.APPROVER;
            case "holder" ->
                holds
                        && Set.of(StaffRole.TRIAGE, StaffRole.HANDLER, StaffRole.INSPECTOR)
                                .contains(one.role());
            default -> throw new IllegalArgumentException(party);
        };
    }

    private static boolean guarded(String cell, One one) {
        return Arrays.stream(cell.strip().split(", ")).allMatch(guard -> switch (guard) {
            case "" -> true;
            case "fewer than two rounds" -> !one.has(Fact.TWO_ROUNDS);
            case "no denunciation" -> !one.denunciation();
            case "term to reply over" -> one.status() == CaseStatus.NEEDS_INFO && one.has(Fact.INFO_TERM_OVER);
            case "term to respond over" -> one.has(Fact.RESPONSE_TERM_OVER);
            case "no denunciation that was forwarded" -> !(one.denunciation() && one.has(Fact.FORWARDED));
            case "primary answered" -> one.has(Fact.PRIMARY_ANSWERED);
            case "in a review not the author" -> one.status() != CaseStatus.REVIEW || !one.author();
            case "not the author" -> !one.author();
            case "a proposal of another" -> one.has(Fact.PROPOSAL_OF_ANOTHER);
            case "takes a signature" -> one.kind() == Kind.KHIEU_NAI || one.denunciation();
            case "answered" -> one.has(Fact.ANSWERED);
            case "nothing posted" -> !one.has(Fact.POSTED);
            case "public by law" -> one.kind() == Kind.TO_CAO;
            case "never decided" -> !one.has(Fact.DECIDED);
            case "posted" -> one.has(Fact.POSTED);
            case "restricted" -> one.has(Fact.RESTRICTED);
            case "not restricted" -> !one.has(Fact.RESTRICTED);
            case "sealed" -> one.has(Fact.SEALED);
            case "notice waits" -> one.has(Fact.NOTICE_WAITS);
            case "not left" -> one.has(Fact.ABOUT_TO_LEAVE);
            case "approved by the same" -> one.has(Fact.APPROVED_BY_THE_SAME);
            case "not withdrawn before" -> !one.has(Fact.WITHDRAWN);
            case "not signed yet" -> !one.has(Fact.SIGNED);
            default -> throw new IllegalArgumentException(guard);
        });
    }

    /** The case lies at PNV. */
    private static StaffMember person(One one) {
        String office = switch (one.tie()) {
            case FOREIGN_OFFICE -> "CCHC";
            case LEADERSHIP -> "UBT";
            default -> "PNV";
        };
        return new StaffMember(1, "somebody", "Somebody", Set.of(new StaffMember.Grant(office, one.role())));
    }

    private static Situation situation(One one) {
        List<String> proposers = new ArrayList<>();
        if (one.author()) {
            proposers.add("staff:somebody");
        }
        if (one.has(Fact.PROPOSAL_OF_ANOTHER)) {
            proposers.add("staff:another");
        }
        return new Situation(
                one.status(),
                one.kind(),
                "PNV",
                "staff:somebody",
                one.tie() == Tie.ACCUSED_OFFICE,
                one.has(Fact.TWO_ROUNDS) ? 2 : 1,
                one.author() ? "staff:somebody" : "staff:another",
                one.has(Fact.SIGNED),
                one.has(Fact.DISPUTED),
                one.has(Fact.FORWARDED),
                one.has(Fact.INFO_TERM_OVER),
                one.has(Fact.RESPONSE_TERM_OVER),
                one.has(Fact.PRIMARY_ANSWERED),
                Set.copyOf(proposers),
                one.has(Fact.ANSWERED),
                one.has(Fact.DECIDED),
                one.has(Fact.POSTED),
                one.has(Fact.RESTRICTED),
                one.has(Fact.SEALED),
                one.has(Fact.NOTICE_WAITS),
                one.has(Fact.ABOUT_TO_LEAVE),
                one.has(Fact.APPROVED_BY_THE_SAME) ? "staff:somebody" : "staff:another",
                one.has(Fact.WITHDRAWN));
    }

    @Test
    void theCitizenWithdrawsOnce() {
        One first = new One(CaseStatus.NEW, Kind.TO_CAO, StaffRole.AUDITOR, Tie.FOREIGN_OFFICE, Set.of());
        One again = new One(CaseStatus.NEW, Kind.TO_CAO, StaffRole.AUDITOR, Tie.FOREIGN_OFFICE, Set.of(Fact.WITHDRAWN));
        assertThat(Guard.against(CaseAction.WITHDRAW, situation(first))).isEmpty();
        assertThat(Guard.against(CaseAction.WITHDRAW, situation(again))).contains(Guard.WITHDRAWN_ONCE);
        assertThat(Guard.against(CaseAction.REPLY, situation(again))).isEmpty();
    }

    @Test
    void theCitizenDisputesOnce() {
        Set<Fact> nothing = Set.of();
        One first = new One(CaseStatus.ANSWERED, Kind.PHAN_ANH, StaffRole.AUDITOR, Tie.FOREIGN_OFFICE, nothing);
        One again = new One(
                CaseStatus.ANSWERED, Kind.PHAN_ANH, StaffRole.AUDITOR, Tie.FOREIGN_OFFICE, Set.of(Fact.DISPUTED));
        assertThat(Guard.against(CaseAction.DISPUTE, situation(first))).isEmpty();
        assertThat(Guard.against(CaseAction.DISPUTE, situation(again))).contains(Guard.DISPUTED_ONCE);
        assertThat(Guard.against(CaseAction.AGREE, situation(again))).isEmpty();
    }

    @Test
    void theGuardThatRefusesIsNamed() {
        One forwarded = new One(CaseStatus.NEW, Kind.TO_CAO, StaffRole.TRIAGE, Tie.OWN_OFFICE, Set.of(Fact.FORWARDED));
        assertThat(Guard.against(CaseAction.TRANSFER, situation(forwarded))).contains(Guard.FORWARDED_ONCE);
        assertThat(Guard.FORWARDED_ONCE.key()).isEqualTo("casework.guard.FORWARDED_ONCE");
    }
}
