package vn.langnghe.casework.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.langnghe.casework.action.Field;
import vn.langnghe.casework.action.FieldRefused;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;

/** The categories that a case may have today (lĩnh vực), read from dated rows and kept for a short while. */
@ApplicationScoped
public class Categories {
    private static final long KEEP_NANOS = 30_000_000_000L;

    /**
     * One category.
     *
     * @param code stable code, such as {@code DOSSIER_DELAY}
     */
    public record Category(String code, String vietnamese, String english) {
        public String label(Locale locale) {
            return "en".equals(locale.getLanguage()) ? english : vietnamese;
        }
    }

    @Inject
    private Sql sql;

    @Inject
    private Now now;

    private volatile List<Category> kept = List.of();
    private volatile long readAt;

    /** In the order of the forms. */
    public List<Category> all() {
        if (kept.isEmpty() || System.nanoTime() - readAt > KEEP_NANOS) {
            kept = sql.list(
                    "select code, label_vi, label_en from category where valid_from <= ?"
                            + " and (valid_to is null or valid_to >= ?) order by position",
                    row -> new Category(row.text("code"), row.text("label_vi"), row.text("label_en")),
                    now.today(),
                    now.today());
            readAt = System.nanoTime();
        }
        return kept;
    }

    public Optional<Category> find(String code) {
        return Optional.ofNullable(byCode().get(code));
    }

    /** The label of a code, or the code itself when it is no longer listed. */
    public String label(String code, Locale locale) {
        return code == null ? "" : find(code).map(c -> c.label(locale)).orElse(code);
    }

    /** @throws FieldRefused when there is no such category today */
    public void require(String code) {
        if (find(code).isEmpty()) {
            throw new FieldRefused(Field.CATEGORY, "casework.refused.category", code);
        }
    }

    private Map<String, Category> byCode() {
        return all().stream().collect(Collectors.toMap(Category::code, Function.identity()));
    }
}
