package vn.langnghe.casework.suggest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.langnghe.SqlRows;
import vn.langnghe.office.Routing;
import vn.langnghe.office.ShippedRouting;

/** The lexicon of {@code V024__lexicon.sql}, read without a database, with the routing that ships. */
final class ShippedLexicon {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final List<LexiconEntry> ENTRIES = SqlRows.of("V024__lexicon.sql", "lexicon_entry").stream()
            .map(ShippedLexicon::entry)
            .toList();
    static final Lexicon LEXICON = Lexicon.of(ENTRIES, TODAY);
    private static final OfficesNamed OFFICES = new OfficesNamed(ShippedRouting.offices(), LEXICON);

    private ShippedLexicon() {}

    private static LexiconEntry entry(Map<String, String> row) {
        return new LexiconEntry(
                0,
                Facet.valueOf(row.get("facet")),
                row.get("phrase"),
                row.get("target"),
                Integer.parseInt(row.get("weight")),
                row.get("marked").equals("true"),
                "",
                SqlRows.day(row, "valid_from"),
                SqlRows.day(row, "valid_to"));
    }

    /** What a case of these words alone would be suggested to be. */
    static CaseSuggestion suggest(String story) {
        Lexicon.Heard heard = LEXICON.hear(story);
        Reading reading = LEXICON.read(heard);
        Known nothing = new Known(
                null,
                null,
                null,
                null,
                Routing.namesDesk(story),
                reading.urgent().isPresent());
        return new Advice(nothing, reading, OFFICES.subject(heard), Finding::target).by(ShippedRouting::suggest);
    }
}
