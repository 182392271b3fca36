package vn.langnghe.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.langnghe.deadline.Term;
import vn.langnghe.deadline.Terms;
import vn.langnghe.web.staff.Names;

/** The terms that can be chosen, and what they are called. */
@ApplicationScoped
public class TermNames {
    /** A term that can be chosen. */
    public record Named(String code, String label) {}

    @Inject
    private Terms terms;

    @Inject
    private Names names;

    String label(String code) {
        return names.term(code);
    }

    List<Named> all() {
        return terms.all().stream()
                .map(Term::code)
                .distinct()
                .map(code -> new Named(code, label(code)))
                .toList();
    }
}
