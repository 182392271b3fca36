package vn.langnghe.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import vn.langnghe.casework.suggest.CaseSuggestion;
import vn.langnghe.casework.suggest.LexiconDraft;
import vn.langnghe.casework.suggest.LexiconEntry;
import vn.langnghe.casework.suggest.Lexicons;
import vn.langnghe.casework.suggest.Trial;
import vn.langnghe.platform.Now;
import vn.langnghe.web.staff.Ask;
import vn.langnghe.web.staff.Visitor;
import vn.langnghe.web.staff.Wording;

/**
 * {@code /admin/lexicon}: the words that lead to a suggestion. A change is tried on past cases first; the page shows how
 * many suggestions would change, never a case.
 */
@Named
@RequestScoped
public class LexiconPage {
    /** One choice of rows. */
    public record Group(String code, String label, int rows, boolean open) {}

    @Inject
    private Ask ask;

    @Inject
    private Visitor visitor;

    @Inject
    private Lexicons lexicons;

    @Inject
    private LexiconWords words;

    @Inject
    private Wording say;

    @Inject
    private Now now;

    private LexiconForm form;
    private List<LexiconEntry> entries;
    private Trial trial;
    private CaseSuggestion read;

    /** Runs before the page is drawn: tries or makes a change, or reads a typed text. */
    public void enter() {
        form = LexiconForm.of(ask);
        if (ask.posted()) {
            press(ask.typed("do"));
        }
        entries = lexicons.entries();
    }

    private void press(String what) {
        LexiconDraft draft = form.draft(now.today());
        switch (what) {
            case "try" -> ask.done(() -> trial = lexicons.tryOut(visitor.member(), draft));
            case "apply" -> apply(draft);
            default -> read = form.text().isBlank() ? null : lexicons.read(form.text());
        }
    }

    private void apply(LexiconDraft draft) {
        if (ask.done(() -> lexicons.apply(visitor.member(), draft))) {
            ask.go("/admin/lexicon?done=yes&group=" + form.group());
        }
    }

    public LexiconForm form() {
        return form;
    }

    public Trial trial() {
        return trial;
    }

    public CaseSuggestion read() {
        return read;
    }

    public boolean done() {
        return "yes".equals(ask.typed("done")) && !ask.posted();
    }

    public String refusal() {
        return ask.refusal().map(say::refusal).orElse("");
    }

    public List<LexiconEntry> rows() {
        return entries.stream().filter(form::shows).toList();
    }

    /** Every facet and target that has rows, in the order of the facets. */
    public List<Group> groups() {
        return entries.stream().collect(Collectors.groupingBy(LexiconForm::group)).entrySet().stream()
                .map(each -> words.group(
                        each.getValue().get(0),
                        each.getValue().size(),
                        each.getKey().equals(form.group())))
                .sorted(LexiconWords.ORDER)
                .toList();
    }

    public String label(LexiconEntry entry) {
        return words.target(entry.facet(), entry.target());
    }

    public String move(Trial.Move move) {
        return words.move(move);
    }

    public String kind() {
        return say.label("kind", read.kind());
    }

    public String category() {
        return words.category(read.category());
    }
}
