package vn.langnghe.api.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/** Which of the two languages a caller reads. */
public final class Speech {
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Speech() {}

    /** English when the caller prefers it to Vietnamese; Vietnamese otherwise. */
    public static Locale of(HttpHeaders headers) {
        for (Locale wanted : headers.getAcceptableLanguages()) {
            if (wanted.getLanguage().equals("vi")) {
                return VIETNAMESE;
            }
            if (wanted.getLanguage().equals("en")) {
                return Locale.ENGLISH;
            }
        }
        return VIETNAMESE;
    }
}
