package vn.langnghe.web.desk.act;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.langnghe.casework.action.AllowedAction;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.casework.law.Checked;
import vn.langnghe.casework.queue.CaseView;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Refusal;
import vn.langnghe.web.desk.CaseRequest;
import vn.langnghe.web.desk.Choice;
import vn.langnghe.web.staff.Wording;

/** Draws the form of an action from the table: its fields, what may be chosen, what stands there already. */
@ApplicationScoped
public class ActionForms {
    private static final Set<Field> LONG = Set.of(
            Field.TEXT,
            Field.QUESTIONS,
            Field.EXTRACT,
            Field.REASON,
            Field.GROUND,
            Field.ALLEGATION,
            Field.BASIS,
            Field.NAMES);

    private static final Set<Field> DAYS = Set.of(Field.SINCE, Field.SIGNED_ON, Field.ACCEPTED_ON, Field.DOCUMENT_DATE);

    @Inject
    private FieldChoices choices;

    @Inject
    private Wording say;

    /**
     * The form of the action that {@code request} opens; what was typed stays typed.
     *
     * @param no why it was refused, or null
     */
    public ActionForm form(
            CaseView file, AllowedAction allowed, CaseRequest request, boolean posted, Refusal no, StaffMember who) {
        CaseAction action = allowed.action();
        List<FormField> fields = Stream.concat(allowed.required().stream(), allowed.optional().stream())
                .filter(field -> asked(field, file))
                .map(field -> field(
                        field,
                        allowed,
                        file,
                        posted
                                ? request.typed().getOrDefault(field, "")
                                : choices.preset(field, action, file, who, request.typed()),
                        posted,
                        no))
                .toList();
        return new ActionForm(
                action.name(), say.label("action", action), optional("act.hint." + action), fields, allowed.proposal());
    }

    /** A proposal is chosen on its card; extracts are for sealed cases; a name in words cannot be changed here. */
    private static boolean asked(Field field, CaseView file) {
        if (field == Field.COMPLAINT) {
            return file.kind() == Kind.KHIEU_NAI;
        }
        boolean ofSealed = field == Field.EXTRACT || field == Field.FOR_OFFICE;
        return field != Field.PROPOSAL && field != Field.SUBJECT_NAME && (!ofSealed || file.sealed());
    }

    private FormField field(
            Field field, AllowedAction allowed, CaseView file, String value, boolean posted, Refusal no) {
        List<Choice> options = choices.of(field, allowed.action(), file, value);
        return new FormField(
                field.code(),
                label(field, allowed.action()),
                type(field, options),
                options,
                value,
                allowed.required().contains(field),
                field.limit(),
                hint(field, allowed.action()),
                problem(field, no),
                field == Field.FITNESS ? checklist(file, posted, value) : List.of());
    }

    /** As it stands, or as it was just answered. */
    private static List<Checked> checklist(CaseView file, boolean posted, String typed) {
        List<Checked> stored = file.law().checklist();
        return posted ? stored.stream().map(one -> one.answered(typed)).toList() : stored;
    }

    private static String type(Field field, List<Choice> options) {
        if (field == Field.FITNESS) {
            return "checklist";
        }
        if (field == Field.PLACES) {
            return "many";
        }
        if (!options.isEmpty()) {
            return "choice";
        }
        if (field == Field.DAYS) {
            return "number";
        }
        if (DAYS.contains(field)) {
            return "day";
        }
        return LONG.contains(field) ? "area" : "line";
    }

    private String label(Field field, CaseAction action) {
        String special = "field." + action + "." + field.code();
        return say.has(special) ? say.of(special) : say.label("field." + field.code());
    }

    private String hint(Field field, CaseAction action) {
        String special = "field.hint." + action + "." + field.code();
        return say.has(special) ? say.of(special) : optional("field.hint." + field.code());
    }

    private String optional(String key) {
        return say.has(key) ? say.of(key) : "";
    }

    private String problem(Field field, Refusal no) {
        boolean mine = no != null && no.field().filter(field.code()::equals).isPresent();
        return mine ? say.refusal(no) : "";
    }
}
