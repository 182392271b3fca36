package vn.langnghe.letters;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Sql;
import vn.langnghe.seal.Seal;

/** What experience says of addresses; it knows them by keyed digests only and forgets none that a citizen gave. */
@ApplicationScoped
class AddressBook {
    /** So long nothing is sent to a dead address; then one letter may try again. */
    static final Duration DEAD_FOR = Duration.ofDays(90);

    /** From good to bad. */
    enum State {
        GOOD,
        /** A letter came back; the next one may get through. */
        SUSPECT,
        /** Letters are not sent any more. */
        DEAD
    }

    private record Line(State state, Instant since) {}

    @Inject
    private Sql sql;

    @Inject
    private Seal seal;

    @Inject
    private Now now;

    /** Equal for one mailbox however its letters are cased. */
    byte[] digest(String address) {
        return seal.digest(
                "letter-address", address.strip().toLowerCase(Locale.ROOT).getBytes(UTF_8));
    }

    State state(byte[] address) {
        Optional<Line> line = line(address);
        boolean rested = line.filter(l -> l.state() == State.DEAD)
                .filter(l -> l.since().plus(DEAD_FOR).isBefore(now.instant()))
                .isPresent();
        return rested ? State.SUSPECT : line.map(Line::state).orElse(State.GOOD);
    }

    private Optional<Line> line(byte[] address) {
        return sql.one(
                "select state, changed_at from letter_address where address_digest = ?",
                row -> new Line(row.constant("state", State.class), row.instant("changed_at")),
                address);
    }

    /**
     * A letter came back. An address never gets better by that.
     *
     * @param code what was said, such as {@code dsn-5.1.1}
     */
    void cameBack(byte[] address, State worse, String code) {
        State before = state(address);
        State after = before.compareTo(worse) > 0 ? before : worse;
        sql.update(
                "insert into letter_address (address_digest, state, code, changed_at) values (?, ?, ?, ?)"
                        + " on duplicate key update state = ?, code = ?, changed_at = ?",
                address,
                after,
                code,
                now.instant(),
                after,
                code,
                now.instant());
    }

    /** Somebody answered one of our letters from there. */
    void answered(byte[] address) {
        sql.update("delete from letter_address where address_digest = ?", address);
    }
}
