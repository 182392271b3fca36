package vn.langnghe.casework.notice;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.langnghe.casework.action.Outcome;
import vn.langnghe.platform.Texts;
import vn.langnghe.platform.Vietnamese;

/**
 * A notice that a case obliges to. Holds what the office itself did and nothing of a person: neither who sent nor whom it
 * is about, not even which case it belongs to.
 *
 * @param office that has to issue it
 * @param title of the paper
 * @param body what the paper says, with {@code {places}}
 * @param dueOn last day on which it may be issued
 * @param cause what happened
 * @param issued null until somebody issued it
 * @param dropped the event was taken back before it was issued
 */
public record Notice(
        String id,
        Addressee recipient,
        String office,
        String title,
        String body,
        String basis,
        LocalDate dueOn,
        NoticeCause cause,
        Issued issued,
        boolean dropped) {
    private static final Texts WORDS = Texts.of("casework", Locale.forLanguageTag("vi"));

    /** What is not known stays open, to be written by hand. */
    private static final String BLANK = "…………";

    /** Nobody has issued it, and it is still wanted. */
    public boolean open() {
        return issued == null && !dropped;
    }

    public NoticeEvent event() {
        return cause.event();
    }

    public LocalDate happenedOn() {
        return cause.day();
    }

    /** What every version may say. */
    Map<String, String> facts(String officeName) {
        Map<String, String> facts = new HashMap<>();
        facts.put("office", officeName);
        facts.put("day", day(cause.day()));
        facts.put("decision", known(cause.decision()));
        facts.put("ground", known(cause.ground()));
        facts.put("until", day(cause.answerBy()));
        facts.put("outcome", outcome(cause.outcome()));
        return facts;
    }

    static String day(LocalDate day) {
        return day == null ? BLANK : Vietnamese.day(day);
    }

    static String known(String text) {
        return text == null || text.isBlank() ? BLANK : text;
    }

    private static String outcome(Outcome outcome) {
        return outcome == null ? BLANK : WORDS.get("outcome." + outcome).toLowerCase(Locale.ROOT);
    }
}
