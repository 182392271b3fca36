package vn.langnghe.casework.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.langnghe.casework.action.ActionRequest;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.casework.action.GuardRefused;
import vn.langnghe.deadline.Calendars;
import vn.langnghe.deadline.WorkCalendar;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;
import vn.langnghe.seal.Seal;

/** The flags of a case with the tasks that each brings by dated rows; a flag stays, its tasks get done. */
@ApplicationScoped
public class Tasks {
    private record Duty(String code, int within) {}

    @Inject
    Sql sql;

    @Inject
    Calendars calendars;

    @Inject
    Seal seal;

    @Inject
    Now now;

    /** All tasks of a case, by due day; the flags of a case are those of its tasks. */
    public List<CaseTask> of(String caseId) {
        return sql.list(
                "select t.id, t.flag, t.due_on, t.done_on, t.document, d.label, d.basis from case_task t"
                        + " join flag_task d on d.flag = t.flag and d.code = t.code"
                        + " and d.valid_from <= date(t.made_at) and (d.valid_to is null or d.valid_to >= date(t.made_at))"
                        + " where t.case_id = ? order by t.due_on, t.flag",
                Tasks::task,
                caseId);
    }

    private static CaseTask task(Row row) {
        return new CaseTask(
                row.text("id"),
                row.constant("flag", Flag.class),
                row.text("label"),
                row.text("basis"),
                row.day("due_on"),
                row.day("done_on"),
                row.text("document"));
    }

    /**
     * Flags the case.
     *
     * @throws FieldRefused when there is no such flag
     * @throws GuardRefused when the case has it
     */
    public Flag raise(String caseId, ActionRequest ask, String actor) {
        Flag flag = Arrays.stream(Flag.values())
                .filter(each -> each.name().equals(ask.get(Field.FLAG)))
                .findFirst()
                .orElseThrow(() -> new FieldRefused(Field.FLAG, "casework.refused.code", ask.get(Field.FLAG)));
        if (of(caseId).stream().anyMatch(task -> task.flag() == flag)) {
            throw new GuardRefused("casework.refused.flagged");
        }
        duties(flag)
                .forEach(duty -> sql.update(
                        "insert into case_task (id, case_id, flag, code, due_on, made_at, actor) values (?, ?, ?, ?, ?, ?, ?)",
                        seal.token(16),
                        caseId,
                        flag,
                        duty.code(),
                        due(now.today(), duty.within(), calendars.current()),
                        now.instant(),
                        actor));
        return flag;
    }

    private List<Duty> duties(Flag flag) {
        return sql.list(
                "select code, within_days from flag_task where flag = ? and valid_from <= ?"
                        + " and (valid_to is null or valid_to >= ?) order by code",
                row -> new Duty(row.text("code"), row.number("within_days")),
                flag,
                now.today(),
                now.today());
    }

    /** The last of so many working days after {@code from}; what is to be done the same day is due even on a day off. */
    static LocalDate due(LocalDate from, int within, WorkCalendar calendar) {
        LocalDate day = from;
        for (int i = 0; i < within; i++) {
            day = calendar.nextWorking(day);
        }
        return day;
    }

    /** @throws FieldRefused when the case has no such open task */
    public void done(String caseId, ActionRequest ask, String actor) {
        int changed = sql.update(
                "update case_task set done_on = ?, done_by = ?, document = ?"
                        + " where id = ? and case_id = ? and done_on is null",
                now.today(),
                actor,
                ask.get(Field.DOCUMENT_NUMBER),
                ask.get(Field.TASK),
                caseId);
        if (changed == 0) {
            throw new FieldRefused(Field.TASK, "casework.refused.task");
        }
    }
}
