package vn.langnghe.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;

/** Reads the dated rows of one profile. */
@ApplicationScoped
class OfficeRows {
    private static final String DEMO = "/db/demo/offices.sql";

    @Inject
    Sql sql;

    private record Start(String accused, String office) {}

    OfficeBook offices(String profile) {
        return new OfficeBook(
                sql.list(
                        "select * from office where profile = ? order by level, short_name, valid_from",
                        OfficeRows::office,
                        profile),
                sql.list(
                        "select * from succession where profile = ? order by predecessor, position",
                        OfficeRows::succession,
                        profile));
    }

    List<Hotline> hotlines(String profile) {
        return sql.list("select * from hotline where profile = ? order by position", OfficeRows::hotline, profile);
    }

    List<String> fallback(String profile) {
        return sql.list(
                "select office from routing_fallback where profile = ? order by position",
                row -> row.text("office"),
                profile);
    }

    RuleBook rules(String profile) {
        List<RoutingRule> rules =
                sql.list("select * from routing_rule where profile = ? order by position", OfficeRows::rule, profile);
        Map<String, String> starts = sql
                .list(
                        "select accused, office from routing_start where profile = ?",
                        row -> new Start(row.text("accused"), row.text("office")),
                        profile)
                .stream()
                .collect(Collectors.toMap(Start::accused, Start::office));
        return new RuleBook(rules, fallback(profile), starts);
    }

    void addDemo() {
        try (InputStream file = OfficeRows.class.getResourceAsStream(DEMO)) {
            sql.update(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Office office(Row row) {
        return new Office(
                row.text("code"),
                row.text("name"),
                row.text("short_name"),
                row.text("parent"),
                row.flag("receives"),
                row.number("level"),
                row.text("mailbox"),
                row.day("valid_from"),
                row.day("valid_to"));
    }

    private static Succession succession(Row row) {
        return new Succession(
                row.text("predecessor"),
                row.text("successor"),
                row.day("on_day"),
                row.text("kind"),
                row.text("source"));
    }

    private static Hotline hotline(Row row) {
        return new Hotline(
                row.text("office"),
                row.text("e164"),
                row.text("display"),
                row.text("receives"),
                row.text("hours"),
                row.text("note"),
                row.day("valid_from"),
                row.day("valid_to"));
    }

    private static RoutingRule rule(Row row) {
        return new RoutingRule(
                row.text("code"),
                codes(row.text("kinds")),
                codes(row.text("categories")),
                codes(row.text("ranks")),
                row.flag("desk"),
                row.text("office"),
                row.flag("sealed"),
                row.flag("urgent_now"),
                row.text("what"),
                row.text("source"),
                row.day("valid_from"),
                row.day("valid_to"));
    }

    static Set<String> codes(String list) {
        return list.isEmpty() ? Set.of() : Set.of(list.split(","));
    }
}
