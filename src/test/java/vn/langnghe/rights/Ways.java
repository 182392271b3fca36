package vn.langnghe.rights;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.langnghe.testing.Http.Reply;
import vn.langnghe.web.AtTheDesk;

/**
 * The ways in which somebody might come upon a case, each with whether it leads there now. {@code words} is what only
 * this case says.
 */
final class Ways {
    /** One way: true when it gives the case away. */
    interface Way {
        boolean leads();
    }

    private static final String MISSING = "PY-2026-999999";
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Pattern COUNT = Pattern.compile("<title>[^<]*\\((\\d+)\\+?\\)");
    private static final Pattern TRIED = Pattern.compile("Sẽ thay đổi (\\d+) trong \\d+ vụ việc");

    private final Map<String, Way> ways = new LinkedHashMap<>();
    private final Person who;
    private final String number;
    private final String words;
    private final String file;
    private final String follower;
    private final String mail;

    /**
     * @param file id of an attachment of the case
     * @param follower number of a case of the person's own that follows it
     * @param mail id of a mail that opened a case to which the same happens
     */
    Ways(Person who, String number, String words, String file, String follower, String mail) {
        this.who = who;
        this.number = number;
        this.words = words;
        this.file = file;
        this.follower = follower;
        this.mail = mail;
        lists();
        calls();
        acts();
        pages();
        mails();
        figures();
    }

    Map<String, Way> all() {
        return ways;
    }

    private void lists() {
        for (String query : new String[] {
            "",
            "view=all",
            "view=open",
            "view=routed",
            "view=due",
            "view=overdue",
            "view=escalated",
            "view=approval",
            "sort=received",
            "sort=number",
            "office=PNV",
            "status=ROUTED",
            "kind=KHIEU_NAI",
            "category=BADGE_DRESS",
            "q=" + encoded(words),
            "q=" + number,
            "q=" + number.substring(number.lastIndexOf('-') + 1)
        }) {
            ways.put("list " + query, () -> listed(query, 200));
        }
        ways.put("one neighbour after the other", () -> listed("category=BADGE_DRESS&sort=number", 1));
    }

    private boolean listed(String query, int limit) {
        String after = "";
        while (after != null) {
            Reply reply = who.api("cases?limit=" + limit + (query.isEmpty() ? "" : "&" + query) + after);
            if (reply.body().contains(number)) {
                return true;
            }
            var page = reply.json();
            after = page.containsKey("next") && !page.isNull("next") ? "&after=" + page.getString("next") : null;
        }
        return false;
    }

    private void calls() {
        ways.put("the case", () -> there("cases/" + number));
        ways.put("the case, its number written otherwise", () -> there("cases/%50Y" + number.substring(2)));
        ways.put("the file", () -> there("cases/" + number + "/attachments/" + file));
        ways.put(
                "the case that follows it",
                () -> who.api("cases/" + follower).body().contains(number));
    }

    private boolean there(String path) {
        return who.api(path).status() == 200;
    }

    private void acts() {
        int version = Integer.parseInt(
                Person.look("select cast(version as char) as v from case_file where number = ?", number));
        ways.put("a button with the version that was seen", () -> differs("NOTE", version, "text", ""));
        ways.put("a button with another version", () -> differs("NOTE", 999, "text", "Ghi."));
        ways.put("a button that the case does not have", () -> differs("APPROVE", version));
        ways.put("a button with a wrong field", () -> differs("ACCEPT", version, "handler", "nobody"));
        ways.put("following it", this::follows);
    }

    private boolean differs(String action, int version, String... fields) {
        Reply reply = who.act(number, action, version, fields);
        Reply missing = who.act(MISSING, action, version, fields);
        return reply.status() != missing.status()
                || !reply.body().replace(number, MISSING).equals(missing.body());
    }

    /** With a fresh case, since who follows one case follows no other. */
    private boolean follows() {
        String own = AtTheDesk.newCase("Việc khác của phòng.", "ATTITUDE", "UBND_BINH_SA");
        Person.change("update case_file set office_code = 'PNV', triage_office = 'PNV' where number = ?", own);
        int version = who.api("cases/" + own).json().getInt("version");
        Reply missing = who.act(own, "FOLLOW", version, "primary", MISSING);
        Reply reply = who.act(own, "FOLLOW", version, "primary", number);
        return reply.status() != missing.status()
                || !reply.body().replace(number, MISSING).equals(missing.body());
    }

    private void pages() {
        String address = "/desk/case?number=" + number;
        ways.put(
                "the queue",
                () -> who.page("/desk/queue?view=all&sort=received").body().contains(number));
        ways.put("the queue of what is escalated", () -> shows("/desk/queue?view=escalated&sort=received"));
        ways.put("the search of the queue", () -> shows("/desk/queue?view=all&text=" + encoded(words)));
        ways.put(
                "the search for the number",
                () -> who.page("/desk/queue?view=all&text=" + number).body().contains("/desk/case?number=" + number));
        ways.put("the page of the case", () -> who.page(address).status() == 200);
        ways.put("a form of the case", () -> who.page(address + "&act=NOTE").status() == 200);
        ways.put(
                "a button of the page",
                () -> who.press(
                                        "/desk/case",
                                        Map.of(
                                                "number", number, "act", "NOTE", "version", "1", "view", "open", "text",
                                                "Ghi"))
                                .status()
                        != 404);
        ways.put(
                "the file by the page",
                () -> who.page("/desk/attachment?number=" + number + "&id=" + file)
                                .status()
                        == 200);
        ways.put(
                "the paper to sign",
                () -> who.page("/desk/paper?number=" + number).status() == 200);
        ways.put(
                "the list taken along",
                () -> left("/desk/export", "view", "all").contains(number));
        ways.put(
                "the search taken along",
                () -> left("/desk/export", "view", "all", "text", words).contains("\"" + number + "\""));
        ways.put(
                "the case on paper", () -> left("/desk/print", "number", number).contains("class=\"sheet"));
        ways.put(
                "the page that asks why it is printed",
                () -> who.page("/desk/print?number=" + number).status() == 200);
        ways.put("the book of what was printed", () -> shows("/inspection/exports"));
        ways.put("the register of the inspection", () -> shows("/inspection/escalated"));
        ways.put("the page of the case that follows it", () -> shows("/desk/case?number=" + follower));
    }

    private String left(String page, String... fields) {
        Map<String, String> form = new LinkedHashMap<>(Map.of("purpose", "Tìm cho ra một vụ việc"));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return who.press(page, form).body();
    }

    private boolean shows(String page) {
        return who.page(page).body().contains(number);
    }

    private void mails() {
        ways.put(
                "the mail room", () -> who.page("/desk/mailroom?tab=all").body().contains(mail));
        ways.put(
                "the mail",
                () -> who.page("/desk/mailroom?tab=all&mail=" + mail).status() == 200);
        ways.put(
                "the mail as it came",
                () -> who.page("/desk/mailroom?tab=all&show=raw&mail=" + mail).status() == 200);
        ways.put(
                "a rule made from the mail",
                () -> who.page("/desk/mailroom?tab=all&form=rule&mail=" + mail).status() == 200);
        ways.put(
                "a button on the mail",
                () -> !who.press("/desk/mailroom", Map.of("tab", "all", "mail", mail, "act", "discard", "reason", ""))
                        .body()
                        .equals(who.press(
                                        "/desk/mailroom",
                                        Map.of(
                                                "tab",
                                                "all",
                                                "mail",
                                                "AAAAAAAAAAAAAAAAAAAAAA",
                                                "act",
                                                "discard",
                                                "reason",
                                                ""))
                                .body()
                                .replace("AAAAAAAAAAAAAAAAAAAAAA", mail)));
    }

    private void figures() {
        ways.put(
                "the count over the queue",
                () -> count("/desk/queue?view=all&kind=KHIEU_NAI&category=BADGE_DRESS") > 0);
        ways.put("the count of a search", () -> count("/desk/queue?view=all&text=" + encoded(words)) > 0);
        ways.put("the mails of the day", this::reconciled);
        ways.put("the trial of a word on past cases", this::tried);
    }

    /** Whether all mails that opened a case today are counted for this person. */
    private boolean reconciled() {
        Instant today = LocalDate.now(VIETNAM).atStartOfDay(VIETNAM).toInstant();
        String all = Person.look(
                "select cast(count(*) as char) as v from mail_item where fate = 'CASE' and arrived_at >= ?", today);
        return who.api("mail/reconciliation").json().getInt("cases") == Integer.parseInt(all);
    }

    private int count(String page) {
        Matcher found = COUNT.matcher(who.page(page).body());
        if (!found.find()) {
            throw new AssertionError("no count on " + page);
        }
        return Integer.parseInt(found.group(1));
    }

    private boolean tried() {
        Map<String, String> form = new LinkedHashMap<>(Map.of("group", "CATEGORY:PRAISE", "do", "try"));
        form.put("phrase", words);
        form.put("weight", "9");
        Matcher found = TRIED.matcher(who.press("/admin/lexicon", form).body());
        return found.find() && !found.group(1).equals("0");
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
