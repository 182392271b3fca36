package vn.langnghe.rights;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.langnghe.office.staff.StaffRole;
import vn.langnghe.testing.Http;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.testing.RunningService;
import vn.langnghe.web.AtTheDesk;

/** Every door of the running service, tried by every account, on a case of every kind. */
class DoorsIT {
    /** What each account has of each case: nothing, the outline, the outline and which files go along, the extract, the words. */
    private static final String ORDERED = """
                             |new work kept inspected raised closed accused restricted call
            operator         | .   .    .    .         .      .      .       .          o
            triage           | w   o    h    o         o      o      o       .          .
            internal-affairs | .   w    x    .         .      w      .       .          .
            reform           | .   .    .    .         w      .      .       .          .
            inspector        | .   .    .    w         w      .      .       w          .
            approver         | .   w    x    w         w      w      .       .          .
            leadership       | .   .    .    .         w      .      .       .          w
            deputy           | .   .    .    .         .      .      .       .          .
            custodian        | .   .    .    .         .      .      .       .          .
            leader           | o   o    o    o         o      o      o       .          o
            auditor          | o   o    o    o         o      o      o       .          o
            admin            | .   .    .    .         .      .      .       .          .
            """;

    private static final String MISSING = "PY-2026-999999";
    private static final Map<String, String> CASES = new LinkedHashMap<>();
    private static final Map<String, String> FILES = new TreeMap<>();

    @BeforeAll
    static void cases() {
        for (String name : names()) {
            String number =
                    AtTheDesk.newCase("Cửa thử " + name + ": mở cửa muộn ở kho 77.", "WORKING_HOURS", "UBND_BINH_SA");
            CASES.put(name, number);
            FILES.put(
                    name,
                    Person.look(
                            "select a.id as v from attachment a join case_file c on c.id = a.case_id where c.number = ?",
                            number));
        }
        live();
    }

    private static List<String> names() {
        return List.of(ORDERED.lines()
                .findFirst()
                .orElseThrow()
                .split("\\|")[1]
                .strip()
                .split("\\s+"));
    }

    private static void live() {
        Person triage = Person.of("triage");
        triage.does(CASES.get("work"), "ROUTE", "office", "PNV");
        triage.does(CASES.get("kept"), "CLASSIFY", "category", "BRIBERY");
        triage.does(CASES.get("kept"), "ROUTE", "office", "PNV", "extract", "Mở cửa muộn.");
        triage.does(CASES.get("inspected"), "INSPECT");
        triage.does(CASES.get("raised"), "ROUTE", "office", "CCHC");
        Person.change("update case_file set escalation_level = 3 where number = ?", CASES.get("raised"));
        triage.does(CASES.get("closed"), "ROUTE", "office", "PNV");
        Person.change("update case_file set status = 'CLOSED' where number = ?", CASES.get("closed"));
        triage.does(CASES.get("accused"), "ROUTE", "office", "PNV");
        Person.change("update case_file set subject_office = 'PNV' where number = ?", CASES.get("accused"));
        triage.does(CASES.get("restricted"), "INSPECT");
        Person.of("inspector").does(CASES.get("restricted"), "RESTRICT", "readers", "inspector", "reason", "Giữ kín.");
        Person.change(
                "update case_file set office_code = 'UBT', triage_office = 'UBT', registered_by = 'staff:operator'"
                        + " where number = ?",
                CASES.get("call"));
    }

    private interface Cell {
        void check(Person who, String name, String ordered, String cell);
    }

    private static void everyCell(Cell check) {
        ORDERED.lines().skip(1).forEach(line -> {
            String username = line.split("\\|")[0].strip();
            String[] row = line.split("\\|")[1].strip().split("\\s+");
            for (int i = 0; i < row.length; i++) {
                String name = names().get(i);
                check.check(Person.of(username), name, row[i], username + " " + name);
            }
        });
    }

    private static boolean reads(String ordered) {
        return ordered.equals("x") || ordered.equals("w");
    }

    /** The same answer, but for what the asker typed. */
    private static void isMissing(Reply foreign, Reply missing, String number, String cell) {
        assertThat(foreign.status()).as(cell).isEqualTo(missing.status());
        assertThat(foreign.body().replace(number, MISSING)).as(cell).isEqualTo(missing.body());
        assertThat(headers(foreign)).as(cell).isEqualTo(headers(missing));
    }

    /** "connection" is between two machines: the server says it when it has answered often enough. */
    private static Set<String> headers(Reply reply) {
        Set<String> names = new TreeSet<>(reply.raw().headers().map().keySet());
        names.removeAll(Set.of("connection", "keep-alive"));
        return names;
    }

    @Test
    void listsShowWhatWasOrdered() {
        Map<Person, Map<String, Boolean>> seen = new LinkedHashMap<>();
        everyCell((who, name, ordered, cell) -> {
            Boolean outline = seen.computeIfAbsent(who, DoorsIT::listed).get(CASES.get(name));
            assertThat(outline == null ? "." : outline ? "o" : "read")
                    .as(cell)
                    .isEqualTo(reads(ordered) ? "read" : ordered.replace("h", "o"));
        });
    }

    /** Number to whether it is an outline. */
    private static Map<String, Boolean> listed(Person who) {
        Map<String, Boolean> listed = new TreeMap<>();
        String after = "";
        while (after != null) {
            JsonObject page = who.api("cases?sort=received&limit=200" + after).json();
            page.getJsonArray("items")
                    .getValuesAs(JsonObject.class)
                    .forEach(row -> listed.put(row.getString("caseNumber"), row.getBoolean("outline")));
            after = page.containsKey("next") && !page.isNull("next") ? "&after=" + page.getString("next") : null;
        }
        return listed;
    }

    @Test
    void oneCaseIsThereOrMissing() {
        everyCell((who, name, ordered, cell) -> {
            String number = CASES.get(name);
            Reply call = who.api("cases/" + number);
            Reply page = who.page("/desk/case?number=" + number);
            if (reads(ordered)) {
                assertThat(call.status()).as(cell).isEqualTo(200);
                assertThat(call.body().contains("kho 77")).as(cell).isEqualTo(ordered.equals("w"));
                assertThat(page.status()).as(cell).isEqualTo(200);
                assertThat(page.body().contains("kho 77")).as(cell).isEqualTo(ordered.equals("w"));
            } else {
                isMissing(call, who.api("cases/" + MISSING), number, cell);
                isMissing(page, who.page("/desk/case?number=" + MISSING), number, cell);
                Door.all().stream()
                        .filter(door -> door.what().equals("case") && !door.api())
                        .filter(door -> !(ordered.equals("h") && door.path().equals("/desk/redact")))
                        .forEach(door -> isMissing(
                                who.page(door.path() + "?number=" + number),
                                who.page(door.path() + "?number=" + MISSING),
                                number,
                                cell + " " + door.path()));
            }
        });
    }

    @Test
    void filesAreThereOrMissing() {
        everyCell((who, name, ordered, cell) -> {
            String number = CASES.get(name);
            String file = "/attachments/" + FILES.get(name);
            String link = "&id=" + FILES.get(name);
            Reply call = who.api("cases/" + number + file);
            Reply page = who.page("/desk/attachment?number=" + number + link);
            if (ordered.equals("w") && !name.equals("restricted")) {
                assertThat(call.body()).as(cell).contains("giấy hẹn");
                assertThat(page.body()).as(cell).contains("giấy hẹn");
            } else if (ordered.equals("x")) {
                // nobody has released it
                isMissing(call, who.api("cases/" + number + "/attachments/AAAAAAAAAAAAAAAAAAAAAA"), number, cell);
                isMissing(page, who.page("/desk/attachment?number=" + MISSING + link), number, cell);
                isMissing(page, who.page("/desk/attachment?number=" + number + "&id=x"), number, cell);
            } else if (reads(ordered)) {
                // of a sealed case the copy, as soon as there is one
                assertThat(call.status()).as(cell).isIn(200, 404);
                assertThat(page.status()).as(cell).isIn(200, 404);
            } else {
                isMissing(call, who.api("cases/" + MISSING + file), number, cell);
                isMissing(page, who.page("/desk/attachment?number=" + MISSING + link), number, cell);
            }
        });
    }

    @Test
    void nobodyActsOnWhatTheyCannotRead() {
        everyCell((who, name, ordered, cell) -> {
            String number = CASES.get(name);
            for (String action : List.of("NOTE", "ROUTE", "RESTRICT", "ADMIT", "CONFIRM")) {
                Reply act = who.act(number, action, 999);
                if (reads(ordered)) {
                    assertThat(act.status()).as(cell).isIn(409, 412, 422);
                } else {
                    isMissing(act, who.act(MISSING, action, 999), number, cell);
                }
            }
        });
    }

    @Test
    void aFileIsNotReachedThroughACaseOfOnesOwn() {
        Reply foreign =
                Person.of("reform").api("cases/" + CASES.get("raised") + "/attachments/" + FILES.get("restricted"));
        Reply missing = Person.of("reform").api("cases/" + CASES.get("raised") + "/attachments/AAAAAAAAAAAAAAAAAAAAAA");
        isMissing(foreign, missing, MISSING, "reform");
    }

    @Test
    void aWayAroundTheAddressLeadsToTheSame() {
        Person who = Person.of("reform");
        String number = CASES.get("restricted");
        for (String way :
                List.of("%50Y" + number.substring(2), number + ";x=1", number.toLowerCase(), number + "%20")) {
            assertThat(who.api("cases/" + way).status()).as(way).isEqualTo(404);
            assertThat(who.page("/desk/case?number=" + way).status()).as(way).isEqualTo(404);
        }
        for (String way : List.of("/desk/case.xhtml", "/desk/;x/case", "/desk//case", "/desk/%63ase", "/DESK/case")) {
            assertThat(who.page(way + "?number=" + number).status()).as(way).isIn(400, 404);
        }
    }

    @Test
    void everyDoorOpensToItsRolesAndToNobodyElse() {
        Http stranger = RunningService.get().http();
        for (Door door : Door.all()) {
            if (door.needsLogin() && !Set.of("case", "person").contains(door.what())) {
                Reply refused = stranger.get(door.path());
                assertThat(refused.status()).as(door.way()).isEqualTo(door.api() ? 401 : 302);
                for (StaffRole role : StaffRole.values()) {
                    int status = opened(Person.of(account(role)), door);
                    boolean open = door.roles().contains(role);
                    int shut = door.api() ? 403 : 404;
                    assertThat(status == shut)
                            .as(role + " " + door.way() + ": " + status)
                            .isNotEqualTo(open);
                    assertThat(status).as(door.way()).isNotIn(302, 401, 500);
                }
            }
        }
    }

    private static int opened(Person who, Door door) {
        return door.api()
                ? who.api(door.path().substring("/api/v1/".length())).status()
                : who.page(door.path()).status();
    }

    private static String account(StaffRole role) {
        return switch (role) {
            case HANDLER -> "reform";
            default -> role.name().toLowerCase();
        };
    }

    /** Both are one look into the same index; a difference would tell which numbers exist. */
    @Test
    void foreignAndMissingTakeTheSameTime() {
        Person who = Person.of("reform");
        List<Long> foreign = new ArrayList<>();
        List<Long> missing = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            foreign.add(nanos(who, CASES.get("restricted")));
            missing.add(nanos(who, MISSING));
        }
        double ratio = (double) median(foreign) / median(missing);
        System.out.printf("foreign / missing: %.2f%n", ratio);
        assertThat(ratio).isBetween(0.5, 2.0);
    }

    private static long nanos(Person who, String number) {
        long begin = System.nanoTime();
        who.api("cases/" + number);
        return System.nanoTime() - begin;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
    }
}
