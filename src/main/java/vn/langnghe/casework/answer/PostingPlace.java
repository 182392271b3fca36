package vn.langnghe.casework.answer;

import java.time.LocalDate;
import java.util.Locale;

/** Where a conclusion may be made public, as a row of table {@code posting_place} says it. */
public record PostingPlace(
        String code, String vietnamese, String english, String basis, LocalDate validFrom, LocalDate validTo) {
    /** The page of this service. */
    public static final String PORTAL = "PORTAL";

    public String label(Locale locale) {
        return "en".equals(locale.getLanguage()) ? english : vietnamese;
    }

    boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
