package vn.langnghe.casework.access;

import static vn.langnghe.casework.access.CaseField.ASKS;
import static vn.langnghe.casework.access.CaseField.FILE;
import static vn.langnghe.casework.access.CaseField.MAIL;
import static vn.langnghe.casework.access.CaseField.MAIL_LINE;
import static vn.langnghe.casework.access.CaseField.OUTLINE;
import static vn.langnghe.casework.access.CaseField.RELEASES;
import static vn.langnghe.casework.access.CaseField.WORDS;
import static vn.langnghe.casework.access.Keeping.ANY;
import static vn.langnghe.casework.access.Keeping.OPEN;
import static vn.langnghe.casework.access.Keeping.SEALED;
import static vn.langnghe.casework.access.Scope.EVERY;
import static vn.langnghe.casework.access.Scope.HELD;
import static vn.langnghe.casework.access.Scope.NAMED;
import static vn.langnghe.casework.access.Scope.PROPOSED;
import static vn.langnghe.casework.access.Scope.RAISED;
import static vn.langnghe.casework.access.Scope.REGISTERED;
import static vn.langnghe.casework.access.Scope.SENT_ON;
import static vn.langnghe.casework.access.Scope.WORKED;
import static vn.langnghe.casework.access.Verdict.ALLOW;
import static vn.langnghe.casework.access.Verdict.DENY;
import static vn.langnghe.casework.access.Verdict.MASK;
import static vn.langnghe.office.staff.StaffRole.APPROVER;
import static vn.langnghe.office.staff.StaffRole.AUDITOR;
import static vn.langnghe.office.staff.StaffRole.HANDLER;
import static vn.langnghe.office.staff.StaffRole.INSPECTOR;
import static vn.langnghe.office.staff.StaffRole.LEADER;
import static vn.langnghe.office.staff.StaffRole.OPERATOR;
import static vn.langnghe.office.staff.StaffRole.TRIAGE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.langnghe.casework.access.Scope.Reach;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.Party;
import vn.langnghe.office.staff.StaffMember.Grant;

/**
 * The one decision about cases, as a table: who may read which field of which case, and who may do what with it. What
 * no rule gives is denied; of several rules the most generous counts; a bar outweighs them all. {@code CUSTODIAN} and
 * {@code ADMIN} have no rule: their work needs no case. Immutable, pure.
 */
public final class Permissions {
    /** Who sees what (product rules §8; Luật Tố cáo 2018, Điều 56: whoever verifies gets no more than is needed). */
    static final List<Rule> RULES = List.of(
            Rule.of(TRIAGE, HELD, ANY, ALLOW, OUTLINE, FILE, WORDS, RELEASES, MAIL),
            Rule.of(TRIAGE, SENT_ON, ANY, ALLOW, OUTLINE, EnumSet.of(MAIL_LINE)),
            Rule.of(TRIAGE, SENT_ON, SEALED, ALLOW, RELEASES),
            Rule.of(HANDLER, WORKED, ANY, ALLOW, OUTLINE, FILE, ASKS),
            Rule.of(HANDLER, WORKED, OPEN, ALLOW, WORDS),
            Rule.of(HANDLER, WORKED, SEALED, MASK, WORDS),
            Rule.of(APPROVER, WORKED, ANY, ALLOW, OUTLINE, FILE, ASKS),
            Rule.of(APPROVER, WORKED, OPEN, ALLOW, WORDS),
            Rule.of(APPROVER, WORKED, SEALED, MASK, WORDS),
            Rule.of(APPROVER, PROPOSED, ANY, ALLOW, OUTLINE, FILE),
            Rule.of(APPROVER, PROPOSED, OPEN, ALLOW, WORDS),
            Rule.of(APPROVER, PROPOSED, SEALED, MASK, WORDS),
            Rule.of(INSPECTOR, WORKED, ANY, ALLOW, OUTLINE, FILE, WORDS, RELEASES, ASKS),
            Rule.of(INSPECTOR, RAISED, ANY, ALLOW, OUTLINE, FILE, WORDS, RELEASES, ASKS),
            Rule.of(OPERATOR, REGISTERED, ANY, ALLOW, OUTLINE),
            Rule.of(LEADER, EVERY, ANY, ALLOW, OUTLINE),
            Rule.of(AUDITOR, EVERY, ANY, ALLOW, OUTLINE),
            Rule.of(TRIAGE, NAMED, ANY, ALLOW, OUTLINE, FILE),
            Rule.of(TRIAGE, NAMED, ANY, MASK, WORDS),
            Rule.of(HANDLER, NAMED, ANY, ALLOW, OUTLINE, FILE),
            Rule.of(HANDLER, NAMED, ANY, MASK, WORDS),
            Rule.of(APPROVER, NAMED, ANY, ALLOW, OUTLINE, FILE),
            Rule.of(APPROVER, NAMED, ANY, MASK, WORDS),
            Rule.of(INSPECTOR, NAMED, ANY, ALLOW, OUTLINE, FILE, WORDS, RELEASES));

    /** As it ships. */
    public static final Permissions SHIPPED = new Permissions(RULES, EnumSet.allOf(Bar.class), CaseAction::by);

    /** For whoever prints the table. */
    public static List<Rule> rules() {
        return RULES;
    }

    private final List<Rule> rules;
    private final Set<Bar> bars;
    private final Function<CaseAction, List<Party>> acts;

    Permissions(List<Rule> rules, Set<Bar> bars, Function<CaseAction, List<Party>> acts) {
        this.rules = List.copyOf(rules);
        this.bars = Set.copyOf(bars);
        this.acts = acts;
    }

    /** What {@code who} may have of this field of this case. */
    public Verdict decide(Subject who, CaseFacts file, CaseField field) {
        if (shut(who, file)) {
            return DENY;
        }
        return rules.stream()
                .filter(rule -> rule.gives(field) && rule.keeping().fits(file.sealed()))
                .filter(rule -> reaches(rule, who).anyMatch(reach -> reach.holds(file)))
                .map(Rule::verdict)
                .max(Comparator.naturalOrder())
                .orElse(DENY);
    }

    /** Whether a bar keeps {@code who} from all of it. */
    boolean shut(Subject who, CaseFacts file) {
        return bars.stream().anyMatch(bar -> bar.shuts(who, file));
    }

    /** Whether {@code who} may press this button on this case, as far as rights go. Nobody acts on what they cannot read. */
    public boolean decide(Subject who, CaseFacts file, CaseAction action) {
        return decide(who, file, CaseField.KIND) != DENY
                && acts.apply(action).stream().anyMatch(party -> party(party, who, file));
    }

    private static boolean party(Party party, Subject who, CaseFacts file) {
        return party == Party.LISTED
                ? file.restricted() && file.readers().contains(who.username())
                : party.includes(who.grants(), file.office());
    }

    /** The cases of which {@code who} may have this field, whole or masked: the same decision for the database. */
    public Where where(Subject who, CaseField field) {
        List<Where> given = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.gives(field)) {
                Where kept = rule.keeping().where();
                reaches(rule, who)
                        .forEach(reach -> given.add(
                                rule.keeping() == ANY
                                        ? reach.where()
                                        : reach.where().and(kept)));
            }
        }
        return passing(who).and(Where.any(given));
    }

    /** The cases that nothing shuts {@code who} out of: those that may enter a figure shown to this person. */
    public Where passing(Subject who) {
        return bars.stream().sorted().map(bar -> bar.passes(who)).reduce(Where.ALL, Where::and);
    }

    /** Where to look for the cases of {@link #where}. */
    public Collection<Reach> reaches(Subject who, CaseField field) {
        return rules.stream()
                .filter(rule -> rule.gives(field))
                .flatMap(rule -> reaches(rule, who))
                .distinct()
                .toList();
    }

    private static Stream<Reach> reaches(Rule rule, Subject who) {
        return who.grants().stream()
                .filter(grant -> grant.role() == rule.role())
                .sorted(Comparator.comparing(Grant::office))
                .map(grant -> Reach.of(rule.scope(), who, grant));
    }
}
