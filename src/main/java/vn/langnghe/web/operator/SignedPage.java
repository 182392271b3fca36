package vn.langnghe.web.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.langnghe.casework.Counter;
import vn.langnghe.casework.action.CaseNotFound;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.facts.Complaint;
import vn.langnghe.platform.Refusal;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.Visitor;
import vn.langnghe.web.staff.Wording;

/** {@code /operator/signed}: the signed paper that somebody brings to the counter. Shows number and status afterwards. */
@Named
@RequestScoped
public class SignedPage {
    private static final List<Field> ASKED = List.of(Field.SIGNED_ON, Field.COMPLAINT, Field.REASON);

    @Inject
    private Ask ask;

    @Inject
    private Visitor visitor;

    @Inject
    private Counter counter;

    @Inject
    private Wording say;

    private Counter.Registered registered;

    /** Runs before the page is drawn: registers the paper that was posted. */
    public void enter() {
        if (ask.posted()) {
            ask.done(() -> registered = register());
        }
    }

    private Counter.Registered register() {
        String number = ask.filled("number");
        if (number == null) {
            throw new Refusal("casework.refused.missing").about("number");
        }
        try {
            return counter.register(visitor.member(), number.strip().toUpperCase(Locale.ROOT), fields());
        } catch (CaseNotFound no) {
            throw new Refusal(no.key()).about("number");
        }
    }

    private Map<Field, String> fields() {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        for (Field field : ASKED) {
            if (ask.filled(field.code()) != null) {
                fields.put(field, ask.filled(field.code()));
            }
        }
        return fields;
    }

    public Counter.Registered registered() {
        return registered;
    }

    public String status() {
        return say.label("status", registered.status());
    }

    /** What was typed; nothing after it was registered. */
    public String typed(String field) {
        return registered == null ? ask.typed(field) : "";
    }

    public List<Complaint> complaints() {
        return List.of(Complaint.values());
    }

    public String complaint(Complaint one) {
        return say.label("complaint", one);
    }

    /** Why it was refused, beside the field that it is about; beside none under the name {@code form}. */
    public String problem(String field) {
        return ask.refusal()
                .filter(no -> no.field().orElse("form").equals(field))
                .map(say::refusal)
                .orElse("");
    }
}
