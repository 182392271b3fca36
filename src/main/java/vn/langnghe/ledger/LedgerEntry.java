package vn.langnghe.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.langnghe.seal.Hash;

/**
 * One row of the chain, as text: the same whether it comes from the database or from a dump.
 *
 * @param at UTC with milliseconds, {@code 2026-02-05 07:30:00.123}
 * @param prev hash of the entry before, 64 hexadecimal digits
 * @param hash of this entry and {@code prev}
 * @param mac of {@code hash}, under the pepper; who has only the database cannot make it
 */
record LedgerEntry(
        String node,
        long seq,
        String at,
        String caseNumber,
        String action,
        String actor,
        String details,
        String prev,
        String hash,
        String mac) {
    /** What stands before the first entry. */
    static final String START = "0".repeat(64);

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS", Locale.ROOT).withZone(ZoneOffset.UTC);

    static String time(Instant at) {
        return TIME.format(at);
    }

    static Instant instant(String time) {
        return LocalDateTime.parse(time, TIME).toInstant(ZoneOffset.UTC);
    }

    /** The hash this row must have as number {@code place} of its chain. */
    String hashAt(long place) {
        StringBuilder text = new StringBuilder(400);
        for (String part : new String[] {
            "lang-nghe ledger 1", node, Long.toString(place), at, caseNumber, action, actor, details, prev
        }) {
            text.append(part.length()).append(':').append(part).append(',');
        }
        return Hash.hex(text.toString().getBytes(UTF_8));
    }

    boolean whole() {
        return hash.equals(hashAt(seq));
    }
}
