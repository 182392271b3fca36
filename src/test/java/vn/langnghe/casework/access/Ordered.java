package vn.langnghe.casework.access;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.langnghe.casework.action.CaseAction;
import vn.langnghe.office.staff.StaffRole;

/**
 * The rights that the house was ordered with, written down by hand from its plan and the law, not from the table: who
 * reads what, and who presses which button, in each {@link Situation}.
 */
final class Ordered {
    /** A field with {@code ~} is given masked. */
    private static final Map<String, String> LEGEND = Map.ofEntries(
            Map.entry(".", ""),
            Map.entry("o", "NUMBER STATUS OFFICE DATES"),
            Map.entry("m", "o MAIL_LINE"),
            Map.entry("f", "o KIND TITLE SUBJECT CLOCKS MESSAGES NOTES HISTORY PROPOSALS NOTICES ESCALATION EXTRACT"),
            Map.entry("x", "f STORY~ SAFE_COPIES~ ORIGINALS~"),
            Map.entry("w", "f STORY SAFE_COPIES ORIGINALS"),
            Map.entry("u", "w HELD_FILES"),
            Map.entry("W", "u MAIL_LINE MAIL_TEXT MAIL_RAW"),
            Map.entry("n", "m HELD_FILES"),
            Map.entry("y", "w IDENTITY_REQUEST"),
            Map.entry("v", "u IDENTITY_REQUEST"),
            Map.entry("z", "x IDENTITY_REQUEST"));

    private static final String READS = """
                      |OPERATOR TRIAGE HANDLER APPROVER INSPECTOR CUSTODIAN LEADER AUDITOR ADMIN
            NEW           | .      W      .       .        .         .         o      o       .
            WORK          | .      W      y       y        v         .         o      o       .
            KEPT          | .      W      z       z        v         .         o      o       .
            ASKED         | .      W      .       w        .         .         o      o       .
            ASKED_KEPT    | .      W      .       x        .         .         o      o       .
            BACK          | .      W      .       .        .         .         o      o       .
            WAITS         | .      W      y       y        v         .         o      o       .
            SENT          | .      m      .       .        .         .         o      o       .
            SENT_KEPT     | .      n      .       .        .         .         o      o       .
            CLOSED        | .      W      y       y        v         .         o      o       .
            LEVEL2        | .      .      .       .        .         .         o      o       .
            RAISED        | .      .      .       .        v         .         o      o       .
            RAISED_KEPT   | .      .      .       .        v         .         o      o       .
            CALL          | o      .      .       .        .         .         o      o       .
            FOREIGN       | .      .      .       .        .         .         o      o       .
            FOREIGN_NEW   | .      .      .       .        .         .         o      o       .
            LISTED        | .      x      x       x        u         .         o      o       .
            LISTED_OWN    | .      W      z       z        v         .         o      o       .
            UNDER         | .      W      y       y        v         .         o      o       .
            UNLISTED      | .      .      .       .        .         .         .      .       .
            ACCUSED       | .      .      .       .        .         .         .      .       .
            ABOVE         | .      .      .       .        .         .         .      .       .
            KIN           | .      .      .       .        .         .         .      .       .
            ACCUSED_LISTED| .      .      .       .        .         .         .      .       .
            """;

    /** Where a role may act at all: whoever cannot read a case cannot touch it. */
    private static final String ACTS = """
            triage     | TRIAGE: NEW WORK KEPT ASKED ASKED_KEPT BACK WAITS CLOSED LISTED_OWN UNDER
            holder     | TRIAGE: NEW WORK KEPT ASKED ASKED_KEPT BACK WAITS CLOSED LISTED_OWN UNDER
                       | HANDLER: WORK KEPT WAITS CLOSED LISTED_OWN UNDER
                       | INSPECTOR: WORK KEPT WAITS CLOSED LISTED_OWN UNDER
            head       | APPROVER: WORK KEPT ASKED ASKED_KEPT WAITS CLOSED LISTED_OWN UNDER
            inspector  | INSPECTOR: WORK KEPT WAITS CLOSED LISTED_OWN UNDER RAISED RAISED_KEPT LISTED
            listed     | TRIAGE: LISTED LISTED_OWN
                       | HANDLER: LISTED LISTED_OWN
                       | APPROVER: LISTED LISTED_OWN
                       | INSPECTOR: LISTED LISTED_OWN
            citizen    |
            leadership |
            """;

    private static final String BUTTONS = """
            triage                      | ROUTE INSPECT TRANSFER CONFIRM_TRANSFER TAKE_BACK NOT_ACCEPT FILE GUIDE FOLLOW
            triage                      | UNFOLLOW CHECK
            holder                      | ASK CLOSE_UNANSWERED ACCEPT REFUSE SUSPEND RESUME SUBMIT CLOSE TERMINATE CLASSIFY
            holder                      | GROUP REGISTER_SIGNED ACCEPT_LEGALLY FLAG TASK_DONE TAKEN_BACK EXTEND
            triage inspector            | REDACT
            holder                      | ALLEGE REWORD DROP FIND
            holder head                 | NOTE PUBLISH WITHHOLD ISSUE_NOTICE
            head                        | ANSWER_WITH_PRIMARY SEND_BACK APPROVE UNDO_APPROVE CONFIRM DECLINE UNPUBLISH
            inspector head              | TAKE_OVER HAND_BACK RETURN
            triage inspector            | REDACT
            inspector leadership        | REOPEN UNRESTRICT
            triage inspector leadership | RESTRICT
            listed                      | ADMIT DISMISS
            citizen                     | REPLY AGREE DISPUTE WITHDRAW
            """;

    private static final Map<String, Map<CaseField, Verdict>> READ = new HashMap<>();
    private static final Map<CaseAction, Set<String>> PRESSED = new EnumMap<>(CaseAction.class);

    private Ordered() {}

    /** Field by field, for one role in one situation. */
    static Map<CaseField, Verdict> reads(StaffRole role, Situation situation) {
        return READ.computeIfAbsent(role + " " + situation, cell -> read(role, situation));
    }

    private static Map<CaseField, Verdict> read(StaffRole role, Situation situation) {
        Map<CaseField, Verdict> given = new EnumMap<>(CaseField.class);
        for (CaseField field : CaseField.values()) {
            given.put(field, Verdict.DENY);
        }
        String[] row = lines(READS)
                .filter(line -> line[0].equals(situation.name()))
                .findFirst()
                .orElseThrow();
        int column =
                List.of(lines(READS).findFirst().orElseThrow()[1].split("\\s+")).indexOf(role.name());
        grant(row[1].split("\\s+")[column], given);
        return given;
    }

    private static void grant(String words, Map<CaseField, Verdict> given) {
        for (String word : LEGEND.get(words).split("\\s+")) {
            if (LEGEND.containsKey(word)) {
                grant(word, given);
            } else if (word.endsWith("~")) {
                given.put(CaseField.valueOf(word.substring(0, word.length() - 1)), Verdict.MASK);
            } else if (!word.isEmpty()) {
                given.put(CaseField.valueOf(word), Verdict.ALLOW);
            }
        }
    }

    /** Each button with those it belongs to. */
    static Map<CaseAction, Set<String>> buttons() {
        Map<CaseAction, Set<String>> buttons = new EnumMap<>(CaseAction.class);
        lines(BUTTONS)
                .forEach(line -> Arrays.stream(line[1].split("\\s+"))
                        .forEach(action -> buttons.put(
                                CaseAction.valueOf(action), new TreeSet<>(List.of(line[0].split("\\s+"))))));
        return buttons;
    }

    /** {@code ROLE SITUATION}, wherever the button works. */
    static Set<String> cells(CaseAction action) {
        return PRESSED.computeIfAbsent(action, Ordered::pressed);
    }

    private static Set<String> pressed(CaseAction action) {
        Set<String> cells = new TreeSet<>();
        Set<String> owners = buttons().getOrDefault(action, Set.of());
        parties().forEach((party, where) -> {
            if (owners.contains(party)) {
                cells.addAll(where);
            }
        });
        return cells;
    }

    private static Map<String, Set<String>> parties() {
        Map<String, Set<String>> parties = new LinkedHashMap<>();
        String[] party = {""};
        lines(ACTS).forEach(line -> {
            party[0] = line[0].isEmpty() ? party[0] : line[0];
            String[] cells = line.length < 2 ? new String[] {""} : line[1].split("[:\\s]+");
            Set<String> where = parties.computeIfAbsent(party[0], name -> new TreeSet<>());
            Arrays.stream(cells).skip(1).forEach(situation -> where.add(cells[0] + " " + situation));
        });
        return parties;
    }

    private static Stream<String[]> lines(String table) {
        return table.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new));
    }
}
