package vn.langnghe.casework.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Remembered;
import vn.langnghe.platform.Sql;

/** The rows of table {@code posting_place}; a change reaches every process within half a minute. */
@ApplicationScoped
public class PostingPlaces {
    @Inject
    Sql sql;

    @Inject
    Now now;

    private final Remembered<List<PostingPlace>> rows = new Remembered<>(Duration.ofSeconds(30), this::read);

    /** Where one may post today, in the order of the form. */
    public List<PostingPlace> today() {
        return rows.get().stream().filter(place -> place.validOn(now.today())).toList();
    }

    /** The places of a posting in words; a code that is no longer listed as it is. */
    public String words(List<String> codes, Locale locale) {
        return codes.stream().map(code -> label(code, locale)).collect(Collectors.joining("; "));
    }

    private String label(String code, Locale locale) {
        return rows.get().stream()
                .filter(place -> place.code().equals(code))
                .map(place -> place.label(locale))
                .reduce((older, newer) -> newer)
                .orElse(code);
    }

    /**
     * The codes that were typed, blanks between.
     *
     * @throws FieldRefused when one is no place of today
     */
    List<String> require(String typed) {
        List<String> known = today().stream().map(PostingPlace::code).toList();
        List<String> asked =
                Arrays.stream(typed.strip().split("\\s+")).distinct().toList();
        if (!known.containsAll(asked)) {
            throw new FieldRefused(Field.PLACES, "casework.refused.places", typed, String.join(", ", known));
        }
        return asked;
    }

    private List<PostingPlace> read() {
        return sql.list(
                "select * from posting_place order by place, valid_from",
                row -> new PostingPlace(
                        row.text("code"),
                        row.text("label_vi"),
                        row.text("label_en"),
                        row.text("basis"),
                        row.day("valid_from"),
                        row.day("valid_to")));
    }
}
