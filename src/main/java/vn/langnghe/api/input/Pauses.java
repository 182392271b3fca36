package vn.langnghe.api.input;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.langnghe.deadline.Pause;

/** Pauses as an address carries them: {@code 2026-02-05/2026-02-10,2026-03-01/}; the last may have no end. */
public final class Pauses {
    private static final int MOST = 20;

    private Pauses() {}

    public static List<Pause> of(String typed) {
        String[] parts = typed.split(",", -1);
        if (parts.length > MOST) {
            throw refused();
        }
        return Arrays.stream(parts).map(Pauses::one).toList();
    }

    private static Pause one(String typed) {
        int slash = typed.indexOf('/');
        if (slash < 0) {
            throw refused();
        }
        LocalDate from = Query.day(typed.substring(0, slash).strip(), refused());
        String to = typed.substring(slash + 1).strip();
        return new Pause(from, to.isEmpty() ? null : Query.day(to, refused()));
    }

    private static InputRefused refused() {
        return InputRefused.shape("pauses").about("pauses");
    }
}
