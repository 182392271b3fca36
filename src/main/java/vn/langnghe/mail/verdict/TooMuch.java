package vn.langnghe.mail.verdict;

import java.util.Optional;
import vn.langnghe.mail.Delivery;

/** More than anybody writes: nothing of it is read, all of it is kept. */
final class TooMuch implements Check {
    private static final int MOST_FIELDS = 1_000;

    @Override
    public String name() {
        return "too-much";
    }

    @Override
    public Optional<Verdict> look(Signs signs) {
        if (signs.size() > Delivery.LARGEST) {
            return Optional.of(new Verdict.Unreadable("too-large"));
        }
        return signs.headers().count() > MOST_FIELDS
                ? Optional.of(new Verdict.Unreadable("too-many-fields"))
                : Optional.empty();
    }
}
