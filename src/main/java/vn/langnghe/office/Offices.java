package vn.langnghe.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Remembered;

/** The offices of the profile in force, at most half a minute old. */
@ApplicationScoped
public class Offices {
    private static final int LONGEST_SEARCH = 100;

    @Inject
    Now now;

    @Inject
    Profile profile;

    @Inject
    OfficeRows rows;

    private final Remembered<OfficeBook> book =
            new Remembered<>(Duration.ofSeconds(30), () -> rows.offices(profile.name()));
    private final Remembered<List<Hotline>> hotlines =
            new Remembered<>(Duration.ofSeconds(30), () -> rows.hotlines(profile.name()));
    private final Remembered<List<String>> fallback =
            new Remembered<>(Duration.ofSeconds(30), () -> rows.fallback(profile.name()));

    /** The office as it is today; a code of the past leads to whoever took over. */
    public Optional<Office> find(String code) {
        return book.get().find(code, now.today());
    }

    public List<Office> receivingOn(LocalDate day) {
        return validOn(day).stream().filter(Office::receives).toList();
    }

    /** By level, then name: those that receive and those that are only complained about. */
    public List<Office> validOn(LocalDate day) {
        return book.get().validOn(day);
    }

    /** Same or below; false when one of them is null. See {@link Office#parent}. */
    public boolean isUnder(String code, String ancestor) {
        return book.get().isUnder(code, ancestor, now.today());
    }

    /** Codes of all offices, of today and of the past, that these are or stand under. */
    public Set<String> over(Set<String> codes) {
        return book.get().over(codes, now.today());
    }

    /** For autocompletion: what was typed may lack marks and capitals; nothing typed gives the first offices. */
    public List<Office> matching(String typed, int max) {
        String some = typed == null || typed.length() <= LONGEST_SEARCH ? typed : typed.substring(0, LONGEST_SEARCH);
        return book.get().matching(some, max, now.today());
    }

    public List<Hotline> hotlines(LocalDate day) {
        return hotlines.get().stream()
                .filter(line -> Dated.covers(line.validFrom(), line.validTo(), day))
                .toList();
    }

    public List<Succession> successions() {
        return book.get().successions();
    }

    /** Codes of the offices that stand in for an accused one, first choice first. */
    public List<String> fallback() {
        return fallback.get();
    }

    /** Adds the fictional bodies of the sample texts; adds nothing twice. */
    public void addDemo() {
        rows.addDemo();
        book.forget();
    }

    OfficeBook book() {
        return book.get();
    }
}
