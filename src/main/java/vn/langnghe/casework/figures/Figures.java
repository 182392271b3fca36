package vn.langnghe.casework.figures;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/**
 * What everybody may know of whole months.
 *
 * @param months oldest first
 * @param groups of categories; {@code byGroup} has a column each
 * @param offices codes; {@code byOffice} has a column each and one row for all months together
 */
public record Figures(
        List<YearMonth> months, List<Group> groups, List<String> offices, Measures byGroup, Measures byOffice) {
    /** A group of categories. */
    public record Group(String code, String vietnamese, String english) {
        public String label(Locale locale) {
            return "en".equals(locale.getLanguage()) ? english : vietnamese;
        }
    }

    /**
     * The three measures over the same rows and columns.
     *
     * @param answered in that month for the first time, whenever the case came in
     * @param inTime of the answered ones
     */
    public record Measures(Table received, Table answered, Table inTime) {}
}
