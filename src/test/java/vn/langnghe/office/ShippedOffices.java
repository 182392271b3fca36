package vn.langnghe.office;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.langnghe.SqlRows;
import vn.langnghe.platform.Now;

/** The offices and rules that ship in {@code V003__office.sql}, demo bodies included, read without a database. */
public final class ShippedOffices {
    static final String FILE = "V003__office.sql";
    static final String DEFAULT = "phu_yen_3_offices";
    static final String TWO_TIER = "two_tier_2025";
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private ShippedOffices() {}

    static OfficeBook offices(String profile) {
        List<Office> offices = Stream.concat(rows("office", profile), demoRows(profile))
                .map(ShippedOffices::office)
                .toList();
        List<Succession> successions = rows("succession", profile)
                .sorted(Comparator.comparing(row -> Integer.valueOf(row.get("position"))))
                .map(ShippedOffices::succession)
                .toList();
        return new OfficeBook(offices, successions);
    }

    /** The offices of the default profile as every room sees them. */
    public static Offices seen() {
        Offices offices = new Offices();
        offices.now = new Now();
        offices.profile = new Profile() {
            @Override
            public String name() {
                return DEFAULT;
            }
        };
        offices.rows = new OfficeRows() {
            @Override
            OfficeBook offices(String profile) {
                return ShippedOffices.offices(profile);
            }

            @Override
            List<String> fallback(String profile) {
                return ShippedOffices.fallback(profile);
            }
        };
        return offices;
    }

    private static List<String> fallback(String profile) {
        return rows("routing_fallback", profile).map(row -> row.get("office")).toList();
    }

    static RuleBook rules(String profile) {
        Map<String, String> starts = rows("routing_start", profile)
                .collect(Collectors.toMap(row -> row.get("accused"), row -> row.get("office")));
        return new RuleBook(rows(profile), fallback(profile), starts);
    }

    static List<RoutingRule> rows(String profile) {
        return rows("routing_rule", profile)
                .sorted(Comparator.comparing(row -> Integer.valueOf(row.get("position"))))
                .map(ShippedOffices::rule)
                .toList();
    }

    static Stream<Map<String, String>> rows(String table, String profile) {
        return SqlRows.of(FILE, table).stream().filter(row -> row.get("profile").equals(profile));
    }

    private static Stream<Map<String, String>> demoRows(String profile) {
        return SqlRows.of("demo/offices.sql", "office").stream()
                .filter(row -> row.get("profile").equals(profile));
    }

    private static Office office(Map<String, String> row) {
        return new Office(
                row.get("code"),
                row.get("name"),
                row.get("short_name"),
                row.get("parent"),
                row.get("receives").equals("true"),
                Integer.parseInt(row.get("level")),
                row.get("mailbox"),
                SqlRows.day(row, "valid_from"),
                SqlRows.day(row, "valid_to"));
    }

    private static Succession succession(Map<String, String> row) {
        return new Succession(
                row.get("predecessor"),
                row.get("successor"),
                SqlRows.day(row, "on_day"),
                row.get("kind"),
                row.get("source"));
    }

    private static RoutingRule rule(Map<String, String> row) {
        return new RoutingRule(
                row.get("code"),
                OfficeRows.codes(row.get("kinds")),
                OfficeRows.codes(row.get("categories")),
                OfficeRows.codes(row.get("ranks")),
                row.get("desk").equals("true"),
                row.get("office"),
                row.get("sealed").equals("true"),
                row.get("urgent_now").equals("true"),
                row.get("what"),
                row.get("source"),
                SqlRows.day(row, "valid_from"),
                SqlRows.day(row, "valid_to"));
    }

    static Set<String> categories() {
        return SqlRows.of(FILE, "category").stream().map(row -> row.get("code")).collect(Collectors.toSet());
    }
}
