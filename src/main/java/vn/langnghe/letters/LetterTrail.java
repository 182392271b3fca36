package vn.langnghe.letters;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.langnghe.casework.action.CaseStatus;
import vn.langnghe.platform.Now;
import vn.langnghe.platform.Row;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.transaction.UseCase;

/** Finds the letter that a mail answers, and books what came back of it. */
@UseCase
public class LetterTrail {
    /** An id older than this proves nothing any more. */
    static final Duration VALID = Duration.ofDays(2 * 365);

    @Inject
    private SignedIds ids;

    @Inject
    private AddressBook addresses;

    @Inject
    private Unreachable unreachable;

    @Inject
    private Sql sql;

    @Inject
    private Now now;

    /**
     * A letter of ours whose id a mail bears.
     *
     * @param caseId null when it went to a member of staff
     * @param alone false when it told of several cases at once
     * @param fresh false when it is too old to prove anything
     * @param toSender whether the mail's sender is the one it was written to
     */
    public record Found(
            String caseId, String caseNumber, CaseStatus status, boolean alone, boolean fresh, boolean toSender) {
        /** Whether it was written to a member of staff, about no case. */
        public boolean toStaff() {
            return caseId == null;
        }
    }

    private record Line(String id, byte[] address, Found found) {}

    /**
     * The letter behind an id.
     *
     * @param id as it stands in a mail, {@link SignedIds#FORM}
     * @param sender address of who bears it, or null
     * @return empty when we did not sign it, or when the letter is gone
     */
    public Optional<Found> behind(String id, String sender) {
        return ids.verified(id).flatMap(begin -> line(begin, sender)).map(Line::found);
    }

    private Optional<Line> line(String begin, String sender) {
        byte[] from = sender == null || sender.isBlank() ? new byte[0] : addresses.digest(sender);
        return sql.one(
                "select l.id, l.case_id, l.held, l.event_at, coalesce(k.address_digest, l.address_digest) as address,"
                        + " c.number, c.status from letter l left join case_file c on c.id = l.case_id"
                        + " left join letter_contact k on k.case_id = l.case_id"
                        + " where l.id >= ? and l.id < ?",
                row -> read(row, from),
                begin,
                begin + "~");
    }

    private Line read(Row row, byte[] from) {
        byte[] address = row.bytes("address");
        return new Line(
                row.text("id"),
                address,
                new Found(
                        row.text("case_id"),
                        row.text("number"),
                        row.isNull("status") ? null : row.constant("status", CaseStatus.class),
                        !row.flag("held"),
                        row.instant("event_at").plus(VALID).isAfter(now.instant()),
                        Arrays.equals(address, from)));
    }

    /** The contact of this case wrote to us: the address lives. */
    public void answered(String caseId) {
        sql.one("select address_digest from letter_contact where case_id = ?", r -> r.bytes("address_digest"), caseId)
                .ifPresent(addresses::answered);
        unreachable.reached(caseId);
    }

    /**
     * Another server reports that a letter did not arrive. The citizen's address is kept whatever it says.
     *
     * @param id of the letter, as the report names it
     * @param status RFC 3463 code of the failure, such as {@code 5.1.1}
     * @param recipient whom it failed for, or null when the report does not say
     * @return the letter, as for {@link #behind}; empty when it is none of ours, and nothing was done
     */
    public Optional<Found> cameBack(String id, String status, String recipient) {
        Optional<Line> line = ids.verified(id).flatMap(begin -> line(begin, recipient));
        line.ifPresent(l -> book(l, status));
        return line.map(Line::found);
    }

    private void book(Line line, String status) {
        String code = "dsn-" + status;
        if (returned(line.id(), line.found().caseId(), code)) {
            addresses.cameBack(line.address(), weight(line, status), code);
            if (!line.found().alone()) {
                together(line.id()).forEach((id, caseId) -> returned(id, caseId, code));
            }
        }
    }

    /** @return false when that was known */
    private boolean returned(String id, String caseId, String code) {
        int first = sql.update(
                "update letter set state = 'BOUNCED', problem = ?, recipient_sealed = null where id = ?"
                        + " and state <> 'BOUNCED'",
                code,
                id);
        if (first == 1) {
            unreachable.tell(caseId, code);
        }
        return first == 1;
    }

    /** The other cases that one morning letter told of: what happened to it happened to all. Cases by letter. */
    private Map<String, String> together(String id) {
        Map<String, String> cases = new LinkedHashMap<>();
        sql.list(
                "select o.id, o.case_id from letter l join letter o on o.address_digest = l.address_digest and o.held"
                        + " and coalesce(o.left_at, o.copied_at) = coalesce(l.left_at, l.copied_at)"
                        + " where l.id = ? and o.id <> l.id order by o.event_at, o.id",
                row -> cases.put(row.text("id"), row.text("case_id")),
                id);
        return cases;
    }

    /** Only a report about the very address, and about the address as such, ends the sending at once. */
    private AddressBook.State weight(Line line, String status) {
        boolean gone = status.startsWith("5.1.") || status.equals("5.2.1");
        boolean again = status.startsWith("5.") && addresses.state(line.address()) != AddressBook.State.GOOD;
        boolean said = line.found().toSender();
        return said && (gone || again) ? AddressBook.State.DEAD : AddressBook.State.SUSPECT;
    }
}
