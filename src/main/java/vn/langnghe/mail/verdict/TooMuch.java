package vn.langnghe.mail.verdict;

import java.util.Optional;

/** More than anybody writes: nothing of it is read, all of it is kept. */
final class TooMuch implements Check {
    private static final int MOST_FIELDS = 1_000;

    @Override
    public String name() {
        return "too-much";
    }

    @Override
    public Optional<Verdict> look(Signs signs) {
        return signs.headers().count() > MOST_FIELDS
                ? Optional.of(new Verdict.Unreadable("too-many-fields"))
                : Optional.empty();
    }
}
