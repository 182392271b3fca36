package vn.langnghe.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.langnghe.deadline.Term;
import vn.langnghe.deadline.Terms;

/** What terms are called: the label of the newest version of the plain variant. */
@ApplicationScoped
public class TermNames {
    /** A term that can be chosen. */
    public record Named(String code, String label) {}

    @Inject
    private Terms terms;

    String label(String code) {
        return terms.all().stream()
                .filter(term -> term.code().equals(code) && term.variant().isEmpty())
                .map(Term::label)
                .reduce((older, newer) -> newer)
                .orElse(code);
    }

    List<Named> all() {
        return terms.all().stream()
                .map(Term::code)
                .distinct()
                .map(code -> new Named(code, label(code)))
                .toList();
    }
}
