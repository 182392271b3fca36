package vn.langnghe.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All versions of all terms, with the choice among them. Immutable, pure. */
final class TermBook {
    private static final List<String> PLAIN = List.of("");
    private static final List<String> REMOTE = List.of("REMOTE", "");
    private static final List<String> COMPLEX = List.of("COMPLEX", "");
    private static final List<String> REMOTE_COMPLEX = List.of("REMOTE_COMPLEX", "COMPLEX", "REMOTE", "");

    private final List<Term> terms;
    private final Map<String, List<Term>> byCode;

    TermBook(List<Term> terms) {
        this.terms = List.copyOf(terms);
        this.byCode = terms.stream().collect(Collectors.groupingBy(Term::code));
    }

    List<Term> all() {
        return terms;
    }

    /** The version of {@code day}; a code without the wanted variant (no denunciation is "remote") gives the plainer. */
    Optional<Term> on(String code, boolean remote, boolean complex, LocalDate day) {
        List<Term> versions = byCode.getOrDefault(code, List.of());
        for (String variant : variants(remote, complex)) {
            for (Term term : versions) {
                if (term.variant().equals(variant) && term.validOn(day)) {
                    return Optional.of(term);
                }
            }
        }
        return Optional.empty();
    }

    /** The version of a code that begins closest to a day on which none is in force. */
    Optional<Term> nearest(String code, LocalDate day) {
        return byCode.getOrDefault(code, List.of()).stream()
                .min(Comparator.comparingLong(term -> Math.abs(ChronoUnit.DAYS.between(term.validFrom(), day))));
    }

    private static List<String> variants(boolean remote, boolean complex) {
        if (remote) {
            return complex ? REMOTE_COMPLEX : REMOTE;
        }
        return complex ? COMPLEX : PLAIN;
    }
}
