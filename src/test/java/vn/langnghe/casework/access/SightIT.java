package vn.langnghe.casework.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.langnghe.casework.access.Scope.Reach;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.office.staff.StaffMember.Grant;
import vn.langnghe.office.staff.StaffRole;
import vn.langnghe.platform.ToolDatabase;
import vn.langnghe.testing.RunningService;

/**
 * The decision in memory and the condition for the database say the same: thousands of cases and many people by chance,
 * in a table with the real one's computed columns.
 */
class SightIT {
    private static final int CASES = 2_000;
    private static final int PEOPLE = 40;

    /** One of each group that the rules give together. */
    private static final Set<CaseField> FIELDS = EnumSet.of(
            CaseField.NUMBER,
            CaseField.KIND,
            CaseField.STORY,
            CaseField.HELD_FILES,
            CaseField.MAIL_LINE,
            CaseField.MAIL_TEXT,
            CaseField.IDENTITY);

    private static final List<String> OFFICES = List.of("A", "A1", "A2", "B", "B1");
    private static final List<String> NAMES = List.of("me", "you", "she");

    private final Random random = new Random(34);
    private final Map<String, CaseFacts> files = new LinkedHashMap<>();
    private ToolDatabase database;

    @BeforeEach
    void cases() {
        database = RunningService.get().database();
        database.update(
                "create temporary table sight_case (id char(22) character set ascii collate ascii_bin primary key,"
                        + words(
                                "status",
                                "previous_status",
                                "office_code",
                                "triage_office",
                                "subject_office",
                                "registered_by")
                        + words("confidentiality") + "open_proposals int, escalation_level int, sealed boolean"
                        + computed("shelf", "tinyint") + computed("awaits_approval", "boolean")
                        + computed("escalated", "boolean") + ")");
        database.update("create temporary table sight_reader (case_id char(22) character set ascii collate ascii_bin,"
                + " username varchar(64) character set ascii collate ascii_bin, primary key (case_id, username))");
        for (int i = 0; i < CASES; i++) {
            add("c" + i, anyCase());
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    private static String words(String... columns) {
        StringBuilder all = new StringBuilder();
        for (String column : columns) {
            all.append(column).append(" varchar(32) character set ascii collate ascii_bin null, ");
        }
        return all.toString();
    }

    private String computed(String column, String type) {
        String expression = database.one(
                        "select generation_expression as expression from information_schema.columns"
                                + " where table_schema = database() and table_name = 'case_file' and column_name = ?",
                        row -> row.text("expression"),
                        column)
                .orElseThrow();
        return ", " + column + " " + type + " as (" + expression + ") stored";
    }

    private CaseFacts anyCase() {
        boolean restricted = random.nextInt(5) == 0;
        Set<String> readers = new HashSet<>(restricted ? NAMES.subList(0, random.nextInt(3)) : List.of());
        return new CaseFacts(
                any(CaseStatus.values()),
                random.nextInt(3) == 0 ? CaseStatus.NEW : CaseStatus.IN_PROGRESS,
                any(OFFICES),
                any(OFFICES),
                random.nextBoolean() ? null : any(OFFICES),
                random.nextInt(4) == 0 ? "staff:" + any(NAMES) : null,
                random.nextInt(3) / 2,
                random.nextInt(5),
                restricted || random.nextBoolean(),
                restricted,
                readers);
    }

    private void add(String id, CaseFacts file) {
        files.put(id, file);
        database.update(
                "insert into sight_case (id, status, previous_status, office_code, triage_office, subject_office,"
                        + " registered_by, confidentiality, open_proposals, escalation_level, sealed)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                file.status(),
                file.previous(),
                file.office(),
                file.triageOffice(),
                file.subjectOffice(),
                file.registeredBy(),
                file.restricted() ? "RESTRICTED" : "OPEN",
                file.proposals(),
                file.level(),
                file.sealed());
        file.readers().forEach(name -> database.update("insert into sight_reader values (?, ?)", id, name));
    }

    @Test
    void theDatabaseFindsJustWhatTheDecisionGives() {
        int given = 0;
        for (int i = 0; i < PEOPLE; i++) {
            Subject who = anybody();
            for (CaseField field : FIELDS) {
                Set<String> decided = decided(who, field);
                assertThat(found(Permissions.SHIPPED.where(who, field)))
                        .as("%s of %s", field, who)
                        .isEqualTo(decided);
                given += decided.size();
            }
        }
        assertThat(given).as("a test of nothing but refusals proves little").isGreaterThan(5_000);
    }

    /** A list looks only there: nothing that a person may know of lies outside. */
    @Test
    void theStretchesHoldAllThatMayBeFound() {
        for (int i = 0; i < PEOPLE; i++) {
            Subject who = anybody();
            assertThat(found(Where.any(stretches(Permissions.SHIPPED.reaches(who, CaseField.NUMBER)))))
                    .as("%s", who)
                    .containsAll(decided(who, CaseField.NUMBER));
        }
    }

    private static List<Where> stretches(Collection<Reach> reaches) {
        List<Where> stretches = new ArrayList<>();
        for (Reach reach : reaches) {
            Where shelf = reach.shelf() < 0 ? Where.ALL : new Where("c.shelf >= ?", reach.shelf());
            stretches.add(reach.together().and(shelf));
        }
        return stretches;
    }

    private Set<String> decided(Subject who, CaseField field) {
        Set<String> decided = new TreeSet<>();
        files.forEach((id, file) -> {
            if (Permissions.SHIPPED.decide(who, file, field) != Verdict.DENY) {
                decided.add(id);
            }
        });
        return decided;
    }

    private Set<String> found(Where where) {
        String sql = "select c.id from sight_case c where " + where.sql().replace("case_reader", "sight_reader");
        return new TreeSet<>(
                database.list(sql, row -> row.text("id"), where.args().toArray()));
    }

    private Subject anybody() {
        Set<Grant> grants = new HashSet<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            grants.add(new Grant(any(OFFICES), any(StaffRole.values())));
        }
        Set<String> answering = new TreeSet<>();
        grants.forEach(
                grant -> answering.addAll(List.of(grant.office(), grant.office().substring(0, 1))));
        Set<String> related = random.nextInt(3) == 0 ? Set.of(any(OFFICES)) : Set.of();
        return new Subject(any(NAMES), grants, random.nextInt(3) == 0 ? Set.of() : answering, related);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
