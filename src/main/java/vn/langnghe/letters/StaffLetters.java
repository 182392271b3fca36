package vn.langnghe.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.Sql;
import vn.langnghe.seal.Seal;

/**
 * Writes letters to staff into the outbox, inside the transaction of what they tell about. Mail goes in clear, so they hold
 * counts and where to log in: no number, no name, no word of a case.
 */
@ApplicationScoped
public class StaffLetters {
    @Inject
    private Sql sql;

    @Inject
    private Seal seal;

    @Inject
    private AddressBook addresses;

    /**
     * When people are told, by the clock that all processes share.
     *
     * @param until after this moment the letter does not leave any more
     */
    public record Digest(Instant slot, Instant until) {}

    /**
     * Tells somebody what is new at a slot; the second call for the same person and slot does nothing.
     *
     * @param to address of the person; only its digest is kept here, it is read anew when the letter leaves
     * @param counts how many of each; codes with words under {@code STAFF_DIGEST.<code>} of bundle {@code letters}
     */
    public void tell(StaffMember who, String to, Digest digest, Map<String, Long> counts) {
        String told = counts.entrySet().stream()
                .map(count -> count.getKey() + "=" + count.getValue())
                .collect(Collectors.joining(";"));
        sql.update(
                "insert ignore into letter (id, staff_id, kind, language, address_digest, event_at, told, state,"
                        + " send_after, send_until) values (?, ?, ?, 'vi', ?, ?, ?, 'WAITING', ?, ?)",
                seal.token(16),
                who.id(),
                LetterKind.STAFF_DIGEST,
                addresses.digest(to),
                digest.slot(),
                told,
                digest.slot(),
                digest.until());
    }
}
