package vn.langnghe.api.output;

import java.util.Locale;
import vn.langnghe.casework.facts.Categories;
import vn.langnghe.casework.facts.Kind;
import vn.langnghe.platform.Texts;

/** Words for codes, in the caller's language. */
public record Labels(Locale locale, Categories categories) {
    String of(String group, Enum<?> code) {
        return code == null ? null : Texts.of("casework", locale).get(group + "." + code.name());
    }

    /** What a sealed case is called: kind and category, never a word of its story. */
    String sealedTitle(Kind kind, String category) {
        String label = of("kind", kind);
        return category == null
                ? label
                : Texts.of("api", locale).get("sealedTitle", label, categories.label(category, locale));
    }
}
