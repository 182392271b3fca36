package vn.langnghe.web.desk.leaving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.langnghe.casework.leaving.Purpose;
import vn.langnghe.platform.Refusal;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.Wording;

/** The two fields in which somebody says for what something is taken along. */
@Named
@RequestScoped
public class WhyForm {
    @Inject
    private Ask ask;

    @Inject
    private Wording say;

    Purpose typed() {
        return new Purpose(ask.typed("purpose"), ask.typed("document"));
    }

    /** What is wrong with this field, or nothing. */
    public String problem(String field) {
        return ask.refusal()
                .filter(no -> no.field().filter(field::equals).isPresent())
                .map(say::refusal)
                .orElse("");
    }

    /** A refusal that is about neither field, or nothing. */
    public String refusal() {
        return ask.refusal()
                .filter(no -> no.field().isEmpty())
                .map((Refusal no) -> say.refusal(no))
                .orElse("");
    }

    /** Browsers swallow the first line end of a text area. */
    public String kept(String field) {
        return (field.equals("purpose") ? "\n" : "") + ask.typed(field);
    }

    public String describes(String field) {
        return problem(field).isEmpty() ? field + "-hint" : field + "-problem " + field + "-hint";
    }

    public String invalid(String field) {
        return problem(field).isEmpty() ? "" : "true";
    }

    /** The wrong field has the cursor, otherwise the first. */
    public String focuses(String field) {
        boolean document = !problem("document").isEmpty();
        return field.equals("document") == document ? "autofocus" : "";
    }

    public int longest() {
        return Purpose.LONGEST;
    }

    public int longestNumber() {
        return Purpose.LONGEST_NUMBER;
    }
}
