package vn.langnghe.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.setting.Settings;

/**
 * Stands before every letter: nothing to ourselves or to mail programs, nothing to a dead address, an end to programs
 * that answer each other, and budgets by address and by case. What is stopped stays written down with its reason.
 */
@ApplicationScoped
class Guard {
    /** Acknowledgements to one address on one day; the others go together next morning. */
    static final int ACKNOWLEDGEMENTS = 5;

    /** The same to what is most likely no person. */
    static final int TO_PROGRAMS = 1;

    /** Letters of any kind to one address on one day, and about one case. */
    static final int LETTERS = 20;

    static final int ABOUT_A_CASE = 10;

    /**
     * So often the same words are acknowledged at once within {@link #MEMORY}, then once more in a letter with others: a
     * program may be saying them.
     */
    static final int SAME_WORDS = 1;

    private static final Duration MEMORY = Duration.ofDays(7);
    private static final LocalTime MORNING = LocalTime.of(7, 30);
    private static final Set<String> NEVER = Set.of("mailer-daemon", "postmaster", "mail-daemon");

    /** Mailboxes behind which nobody reads; a list may still hand the letter to somebody. */
    private static final Pattern PROGRAM = Pattern.compile(
            "(?:no|do-?not)[-._]?reply.*|bounces?(?:[-+].*)?|owner-.*|.*-(?:owner|request|bounces?)|listserv|majordomo");

    /** What may be done with a letter now. */
    enum Way {
        GO,
        /** Tomorrow morning, alone. */
        WAIT,
        /** Tomorrow morning, with others in one letter. */
        TOGETHER,
        STOP
    }

    /** @param code why, for {@code letter.problem}; empty when it may go */
    record Word(Way way, String code) {
        private static final Word GO = new Word(Way.GO, "");
    }

    @Inject
    private Sql sql;

    @Inject
    private AddressBook addresses;

    @Inject
    private Settings settings;

    @Inject
    private Now now;

    /** @param to the address, in clear */
    Word word(LetterRow row, String to) {
        String stops = stops(row, to);
        if (!stops.isEmpty()) {
            return new Word(Way.STOP, stops);
        }
        if (row.held()) {
            return togetherToday(row) > 0 ? new Word(Way.TOGETHER, "together-today") : Word.GO;
        }
        if (repeated(row)) {
            return new Word(Way.TOGETHER, "same-words");
        }
        if (row.kind() == LetterKind.ACKNOWLEDGEMENT && acknowledgedToday(row) >= budget(to)) {
            return new Word(Way.TOGETHER, "day-of-address");
        }
        boolean full = toAddressToday(row) >= LETTERS || aboutCaseToday(row) >= ABOUT_A_CASE;
        return full ? new Word(Way.WAIT, "day-of-address-or-case") : Word.GO;
    }

    private String stops(LetterRow row, String to) {
        if (isOurs(to)) {
            return "own-address";
        }
        if (NEVER.contains(local(to))) {
            return "machine";
        }
        if (addresses.state(row.addressDigest()) == AddressBook.State.DEAD) {
            return "dead-address";
        }
        return repeated(row) && sameWords(row, true) > 0 ? "same-words" : "";
    }

    /** {@code local+anything@domain} is the same mailbox. */
    private boolean isOurs(String to) {
        String own = settings.mailAddress().toLowerCase(Locale.ROOT);
        String mailbox = local(to).replaceFirst("\\+.*", "");
        return own.equals(
                mailbox + to.toLowerCase(Locale.ROOT).substring(local(to).length()));
    }

    private static String local(String address) {
        int at = address.lastIndexOf('@');
        return address.substring(0, Math.max(0, at)).toLowerCase(Locale.ROOT);
    }

    private static int budget(String to) {
        return PROGRAM.matcher(local(to)).matches() ? TO_PROGRAMS : ACKNOWLEDGEMENTS;
    }

    /** When a letter that has to wait may try again. */
    Instant morning() {
        return now.today().plusDays(1).atTime(MORNING).atZone(Now.ZONE).toInstant();
    }

    private Instant today() {
        return now.today().atStartOfDay(Now.ZONE).toInstant();
    }

    /** Programs that answer each other say the same again and again. */
    private boolean repeated(LetterRow row) {
        return row.echo() != null && !row.held() && sameWords(row, false) >= SAME_WORDS;
    }

    private int sameWords(LetterRow row, boolean together) {
        return count(
                "echo = ? and event_at >= ? and id <> ? and held = ? and coalesce(left_at, copied_at) is not null",
                row.echo(),
                now.instant().minus(MEMORY),
                row.id(),
                together);
    }

    private int acknowledgedToday(LetterRow row) {
        return count(
                "address_digest = ? and kind = 'ACKNOWLEDGEMENT' and held = false and id <> ?"
                        + " and coalesce(left_at, copied_at) >= ?",
                row.addressDigest(),
                row.id(),
                today());
    }

    private int togetherToday(LetterRow row) {
        return count(
                "address_digest = ? and held = true and coalesce(left_at, copied_at) >= ?",
                row.addressDigest(),
                today());
    }

    private int toAddressToday(LetterRow row) {
        return count(
                "address_digest = ? and id <> ? and coalesce(left_at, copied_at) >= ?",
                row.addressDigest(),
                row.id(),
                today());
    }

    private int aboutCaseToday(LetterRow row) {
        return count("case_id = ? and id <> ? and coalesce(left_at, copied_at) >= ?", row.caseId(), row.id(), today());
    }

    private int count(String where, Object... args) {
        return sql.one("select count(*) as n from letter where " + where, r -> r.number("n"), args)
                .orElse(0);
    }
}
