package vn.langnghe.casework.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.Party;
import vn.langnghe.office.staff.StaffMember.Grant;
import vn.langnghe.office.staff.StaffRole;

/** The table against what was ordered, cell by cell; and each of its rules against the table without it. */
class PermissionsTest {
    private static final Set<Bar> BARS = EnumSet.allOf(Bar.class);
    private static final Set<StaffRole> ROLES = EnumSet.allOf(StaffRole.class);

    @ParameterizedTest
    @EnumSource
    void everyFieldInEverySituationIsAsOrdered(StaffRole role) {
        assertThat(wrongReads(Permissions.SHIPPED, role)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyButtonInEverySituationIsAsOrdered(CaseAction action) {
        assertThat(Ordered.buttons()).as("a button whose owner nobody ordered").containsKey(action);
        assertThat(pressed(Permissions.SHIPPED, action)).isEqualTo(Ordered.cells(action));
    }

    /** The approver of the provincial leadership works in an office of a fixed name. */
    @Test
    void theLeadershipReopensAndRestrictsWhatItMaySee() {
        Subject head = new Subject("me", Set.of(new Grant("UBT", StaffRole.APPROVER)), Set.of("UBT"), Set.of());
        CaseFacts listed = Situation.LISTED.file();
        assertThat(EnumSet.allOf(CaseAction.class).stream().filter(a -> Permissions.SHIPPED.decide(head, listed, a)))
                .containsExactlyInAnyOrder(
                        CaseAction.REOPEN,
                        CaseAction.RESTRICT,
                        CaseAction.UNRESTRICT,
                        CaseAction.ADMIT,
                        CaseAction.DISMISS);
        assertThat(EnumSet.allOf(CaseAction.class).stream()
                        .filter(a -> Permissions.SHIPPED.decide(head, Situation.WORK.file(), a)))
                .isEmpty();
    }

    @Test
    void nobodyHasIdentityOrCodeByTheTable() {
        assertThat(Permissions.rules())
                .noneMatch(rule -> rule.gives(CaseField.IDENTITY) || rule.gives(CaseField.RECEIPT));
    }

    /** A line of a list is shown whole or as an outline: what it shows must be given together. */
    @Test
    void whatALineShowsIsGivenTogether() {
        Set<CaseField> line = EnumSet.of(CaseField.KIND, CaseField.TITLE, CaseField.SUBJECT, CaseField.ESCALATION);
        assertThat(Permissions.rules())
                .allMatch(
                        rule -> rule.fields().containsAll(line) || line.stream().noneMatch(rule.fields()::contains))
                .allMatch(rule -> !rule.fields().contains(CaseField.KIND)
                        || rule.keeping() == Keeping.ANY && rule.fields().containsAll(CaseField.OUTLINE));
    }

    @Test
    void noRuleCanGo() {
        Map<String, Change> changed = new LinkedHashMap<>();
        for (Rule rule : Permissions.RULES) {
            changed.put("without " + rule, table(rule, List.of()));
            for (CaseField field : rule.fields()) {
                changed.put(field + " taken from " + rule, table(rule, split(rule, field, Verdict.DENY)));
            }
        }
        assertThat(changed.size()).isGreaterThan(200);
        assertThat(unnoticed(changed)).isEmpty();
    }

    @Test
    void noVerdictCanBeAnother() {
        Map<String, Change> changed = new LinkedHashMap<>();
        for (Rule rule : Permissions.RULES) {
            for (CaseField field : rule.fields()) {
                Verdict other = rule.verdict() == Verdict.MASK ? Verdict.ALLOW : Verdict.MASK;
                changed.put(field + " " + other + " in " + rule, table(rule, split(rule, field, other)));
            }
        }
        assertThat(unnoticed(changed)).isEmpty();
    }

    @Test
    void noRuleCanReachFurtherOrAskLess() {
        Map<String, Change> changed = new LinkedHashMap<>();
        for (Rule rule : Permissions.RULES) {
            Rule wider = new Rule(rule.role(), Scope.EVERY, rule.keeping(), rule.fields(), rule.verdict());
            if (rule.scope() != Scope.EVERY) {
                changed.put("every case for " + rule, table(rule, List.of(wider)));
            }
            Rule careless = new Rule(rule.role(), rule.scope(), Keeping.ANY, rule.fields(), rule.verdict());
            if (rule.keeping() == Keeping.OPEN) {
                changed.put("sealed ones too for " + rule, table(rule, List.of(careless)));
            }
        }
        assertThat(unnoticed(changed)).isEmpty();
    }

    @Test
    void noBarCanGo() {
        Map<String, Change> changed = new LinkedHashMap<>();
        for (Bar bar : Bar.values()) {
            Set<Bar> others = EnumSet.complementOf(EnumSet.of(bar));
            changed.put(
                    "without " + bar, new Change(new Permissions(Permissions.RULES, others, CaseAction::by), ROLES));
        }
        assertThat(unnoticed(changed)).isEmpty();
    }

    @Test
    void noButtonCanLoseOrGainAnOwner() {
        List<String> unnoticed = new ArrayList<>();
        for (CaseAction action : CaseAction.values()) {
            for (Party party : EnumSet.complementOf(EnumSet.of(Party.CITIZEN, Party.LEADERSHIP_APPROVER))) {
                List<Party> by = new ArrayList<>(action.by());
                if (!by.remove(party)) {
                    by.add(party);
                }
                Permissions changed = new Permissions(Permissions.RULES, BARS, a -> by);
                if (!covered(action, party) && pressed(changed, action).equals(Ordered.cells(action))) {
                    unnoticed.add(action + " by " + by);
                }
            }
        }
        assertThat(unnoticed).isEmpty();
    }

    /** Who works in the office is its holder already; one more name for the same people changes nothing. */
    private static boolean covered(CaseAction action, Party party) {
        return action.by().contains(Party.HOLDER) && (party == Party.TRIAGE || party == Party.HANDLER);
    }

    private static List<String> unnoticed(Map<String, Change> changed) {
        List<String> unnoticed = new ArrayList<>();
        changed.forEach((what, change) -> {
            if (change.roles().stream()
                    .allMatch(role -> wrongReads(change.table(), role).isEmpty())) {
                unnoticed.add(what);
            }
        });
        return unnoticed;
    }

    private static List<String> wrongReads(Permissions table, StaffRole role) {
        List<String> wrong = new ArrayList<>();
        for (Situation situation : Situation.values()) {
            Ordered.reads(role, situation).forEach((field, ordered) -> {
                Verdict given = table.decide(Situation.one(role), situation.file(), field);
                if (given != ordered) {
                    wrong.add(role + " " + situation + " " + field + ": " + given + ", ordered " + ordered);
                }
            });
        }
        return wrong;
    }

    private static Set<String> pressed(Permissions table, CaseAction action) {
        Set<String> cells = new TreeSet<>();
        for (StaffRole role : StaffRole.values()) {
            for (Situation situation : Situation.values()) {
                if (table.decide(Situation.one(role), situation.file(), action)) {
                    cells.add(role + " " + situation);
                }
            }
        }
        return cells;
    }

    /** Another table, and for whom it could be another one. */
    private record Change(Permissions table, Set<StaffRole> roles) {}

    private static Change table(Rule instead, List<Rule> others) {
        List<Rule> rules = new ArrayList<>(Permissions.RULES);
        rules.remove(instead);
        rules.addAll(others);
        return new Change(new Permissions(rules, BARS, CaseAction::by), EnumSet.of(instead.role()));
    }

    /** The rule with another verdict for one of its fields. */
    private static List<Rule> split(Rule rule, CaseField field, Verdict verdict) {
        List<Rule> both = new ArrayList<>();
        Set<CaseField> rest = EnumSet.copyOf(rule.fields());
        rest.remove(field);
        if (!rest.isEmpty()) {
            both.add(new Rule(rule.role(), rule.scope(), rule.keeping(), rest, rule.verdict()));
        }
        both.add(new Rule(rule.role(), rule.scope(), rule.keeping(), EnumSet.of(field), verdict));
        return both;
    }
}
