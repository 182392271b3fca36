package vn.langnghe.escalation;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.langnghe.casework.CaseClocks;
import vn.langnghe.casework.CaseFile;
import vn.langnghe.casework.Casework;
import vn.langnghe.casework.Matter;
import vn.langnghe.casework.clock.Clock;
import vn.langnghe.escalation.Reason.Why;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerLine;
import vn.langnghe.office.Routing;
import vn.langnghe.office.RoutingFacts;
import vn.langnghe.office.Suggestion;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.transaction.UseCase;

/** Says why a case came up to the inspectorate, from its history and the rungs that its clocks climbed. */
@UseCase
public class Register {
    @Inject
    private Casework casework;

    @Inject
    private CaseClocks clocks;

    @Inject
    private Ledger ledger;

    @Inject
    private Routing routing;

    @Inject
    private Sql sql;

    /** @throws vn.langnghe.casework.action.CaseNotFound when there is no such case for this person */
    public CameUp of(StaffMember who, String number) {
        CaseFile file = casework.visible(who, number);
        List<Reason> reasons = new ArrayList<>();
        for (LedgerLine line : ledger.of(number)) {
            why(line).ifPresent(why -> reasons.add(reason(why, line, file)));
        }
        reasons.addAll(missed(file));
        reasons.sort(Comparator.comparing(Reason::on));
        return clocks.of(file.id()).stream()
                .filter(clock -> clock.state() == Clock.State.RUNNING && clock.duty())
                .min(Comparator.comparing(Clock::dueOn))
                .map(clock -> new CameUp(reasons, clocks.term(clock).label(), clocks.dueDate(clock)))
                .orElseGet(() -> new CameUp(reasons, "", null));
    }

    private static Optional<Why> why(LedgerLine line) {
        return Optional.ofNullable(
                switch (line.action()) {
                    case "INSPECT" -> Why.GIVEN;
                    case "TAKE_OVER" -> Why.TAKEN_OVER;
                    case "DISPUTE" -> Why.DISPUTED;
                    case "REOPEN" -> Why.REOPENED;
                    case "REFUSE" -> line.details().contains("refusal=1") ? null : Why.REFUSED;
                    default -> null;
                });
    }

    private Reason reason(Why why, LedgerLine line, CaseFile file) {
        LocalDate on = line.at().atZone(Now.ZONE).toLocalDate();
        String rule = why == Why.GIVEN ? rule(file, line, on) : "";
        return new Reason(rule.isEmpty() ? why : Why.RULE, on, null, null, 0, rule);
    }

    /** The sentence of the rule that sends such a case where it went, as the case stands now; empty without one. */
    private String rule(CaseFile file, LedgerLine line, LocalDate on) {
        Matter m = file.matter();
        Suggestion suggested = routing.suggest(
                new RoutingFacts(
                        m.kind().name(),
                        m.category(),
                        m.rank() == null ? null : m.rank().name(),
                        m.desk(),
                        m.subjectOffice(),
                        m.urgent()),
                on);
        boolean there = line.details().contains("office=" + suggested.office());
        return there && !suggested.trace().isEmpty() ? suggested.trace().get(0) : "";
    }

    private List<Reason> missed(CaseFile file) {
        return sql.list(
                "select * from escalation_step where case_id = ? and cause in ('BREACHED', 'STILL') order by id",
                Register::reason,
                file.id());
    }

    private static Reason reason(Row row) {
        int level = row.number("to_level");
        return new Reason(
                row.constant("cause", Why.class),
                row.day("on_day"),
                row.text("term"),
                row.day("due_on"),
                level > row.number("from_level") ? level : 0,
                "");
    }
}
