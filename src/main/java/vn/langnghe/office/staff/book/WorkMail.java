package vn.langnghe.office.staff.book;

import jakarta.inject.Inject;
import java.util.Optional;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerEvent;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.MailAddress;
import vn.langnghe.platform.Refusal;
import vn.langnghe.platform.Sql;
import vn.langnghe.platform.Vietnamese;
import vn.langnghe.platform.transaction.UseCase;

/**
 * Where a member of staff is told by mail that terms run out.
 *
 * <p>Kept in clear, unlike the address of any citizen: it is an official's post at an office, printed on its letterhead;
 * the account's name stands beside it in clear as well; it belongs to no case. An envelope would only open wherever it is
 * needed. The public process cannot read the table, and the history names the account and never the address.
 */
@UseCase
public class WorkMail {
    @Inject
    Sql sql;

    @Inject
    Ledger ledger;

    /** Empty for whoever has none, and for a disabled account. */
    public Optional<String> of(long staff) {
        return sql.one(
                "select mail from staff where id = ? and active = true and mail is not null",
                row -> row.text("mail"),
                staff);
    }

    /**
     * The own address.
     *
     * @param typed empty: no letters any more
     * @throws Refusal {@code office.refused.mail}
     */
    public void own(StaffMember member, String typed) {
        keep(member.id(), typed, member.actor());
    }

    void keep(long staff, String typed, String actor) {
        String address = Vietnamese.blank(typed) ? null : typed.strip();
        if (address != null && !MailAddress.writable(address)) {
            throw new Refusal("office.refused.mail").about("mail");
        }
        int changed = sql.update("update staff set mail = ? where id = ? and not mail <=> ?", address, staff, address);
        if (changed > 0) {
            String what = address == null ? "STAFF_MAIL_REMOVED" : "STAFF_MAIL_SET";
            ledger.append(new LedgerEvent("", what, actor, "staff=" + staff));
        }
    }
}
