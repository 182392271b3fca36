package vn.langnghe.web.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.langnghe.casework.facts.Categories;
import vn.langnghe.deadline.Term;
import vn.langnghe.deadline.Terms;
import vn.langnghe.office.Office;
import vn.langnghe.office.Offices;
import vn.langnghe.office.staff.Accounts;

/** Names of offices, categories and people by their codes; offices and categories come from memory, not row by row. */
@Named
@ApplicationScoped
public class Names {
    @Inject
    private Offices offices;

    @Inject
    private Categories categories;

    @Inject
    private Accounts accounts;

    @Inject
    private Terms terms;

    @Inject
    private Wording say;

    /** Short name of an office, the code where it is unknown, empty for null. */
    public String office(String code) {
        return code == null ? "" : offices.find(code).map(Office::shortName).orElse(code);
    }

    public String fullOffice(String code) {
        return code == null ? "" : offices.find(code).map(Office::name).orElse(code);
    }

    public String category(String code) {
        return categories.label(code, say.language());
    }

    /** What a term is called: the label of the newest version of the plain variant. */
    public String term(String code) {
        return terms.all().stream()
                .filter(term -> term.code().equals(code) && term.variant().isEmpty())
                .map(Term::label)
                .reduce((older, newer) -> newer)
                .orElse(code);
    }

    /** Who the history means by {@code staff:triage}, {@code citizen} or {@code system}. */
    public String actor(String actor) {
        if (actor != null && actor.startsWith("staff:")) {
            String username = actor.substring("staff:".length());
            return accounts.displayName(username).orElse(username);
        }
        return actor == null ? "" : say.of("actor." + actor);
    }
}
