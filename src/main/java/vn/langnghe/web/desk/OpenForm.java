package vn.langnghe.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.langnghe.casework.action.AllowedAction;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.queue.CaseView;
import vn.langnghe.web.desk.act.ActionForm;
import vn.langnghe.web.desk.act.ActionForms;
import vn.langnghe.web.desk.words.CaseWords;
import vn.langnghe.web.desk.words.ProposalCard;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.Visitor;

/** The form of the action that is open on a case's page, with what was typed and what is wrong with it. */
@Named
@RequestScoped
public class OpenForm {
    /** Their form is on the card of what is decided. */
    private static final Set<CaseAction> DECISIONS = Set.of(CaseAction.CONFIRM, CaseAction.DECLINE);

    @Inject
    private CasePage page;

    @Inject
    private Ask ask;

    @Inject
    private Visitor visitor;

    @Inject
    private ActionForms forms;

    @Inject
    private CaseWords words;

    private ActionForm form;

    /** The open form, or null. */
    public ActionForm form() {
        if (form == null) {
            form = page.allowed(page.asked().open())
                    .filter(allowed -> !DECISIONS.contains(allowed.action()))
                    .map(this::drawn)
                    .orElse(null);
        }
        return form;
    }

    private ActionForm drawn(AllowedAction allowed) {
        return forms.form(
                file(), allowed, page.asked(), ask.posted(), ask.refusal().orElse(null), visitor.member());
    }

    /** What was typed into a form that this case no longer has, so that it can be copied out. */
    public List<ProposalCard.Filled> leftover() {
        return page.pressed() && (page.missing() || form() == null) ? words.typed(page.asked()) : List.of();
    }

    /** What was typed beside this proposal, when deciding it was refused. */
    public String reason(String proposal) {
        Map<Field, String> typed = page.pressed() ? page.asked().typed() : Map.of();
        return proposal.equals(typed.get(Field.PROPOSAL)) ? typed.getOrDefault(Field.REASON, "") : "";
    }

    /** Whether the open form asks for an extract, which is better made on the page for covering. */
    public boolean covers() {
        return file().sealed()
                && page.allowed(CaseAction.REDACT).isPresent()
                && Set.of("REDACT", "ROUTE", "INSPECT").contains(form().action());
    }

    /** The grounds of the open form, each leading to its draft of the text to the citizen. */
    public List<Choice> drafts() {
        return file().law().groundsOf(page.asked().open()).stream()
                .map(ground -> new Choice(ground.code(), ground.label(), false))
                .toList();
    }

    /** Browsers swallow the first line end of a text area: this one is for them. */
    public String newline() {
        return "\n";
    }

    /** The first empty or refused field gets the cursor. */
    public String focuses(int index) {
        return index == form().firstToFill() ? "autofocus" : "";
    }

    public boolean focusesButton() {
        return form().firstToFill() < 0;
    }

    private CaseView file() {
        return page.file();
    }
}
