package vn.langnghe.casework.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import vn.langnghe.platform.Remembered;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;

/** The rows of table {@code extension_ground}, in their place. */
@ApplicationScoped
public class ExtensionGrounds {
    @Inject
    Sql sql;

    private final Remembered<List<ExtensionGround>> rows = new Remembered<>(Duration.ofSeconds(30), this::read);

    /** The grounds of a term on a day; the first is meant when nobody names one. */
    public List<ExtensionGround> of(String term, LocalDate day) {
        return rows.get().stream()
                .filter(row -> row.term().equals(term) && row.validOn(day))
                .toList();
    }

    private List<ExtensionGround> read() {
        return sql.list("select * from extension_ground order by term, place", ExtensionGrounds::row);
    }

    private static ExtensionGround row(Row row) {
        return new ExtensionGround(
                row.text("term"),
                row.text("code"),
                row.number("units_each"),
                row.number("times_most"),
                row.text("label"),
                row.text("basis"),
                row.day("valid_from"),
                row.day("valid_to"));
    }
}
