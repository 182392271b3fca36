package vn.langnghe.intake.mailroom;

import jakarta.inject.Inject;
import java.util.List;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.transaction.UseCase;

/** Shows the mails that wait, and every mail with the reasons of its fate. */
@UseCase
public class MailDesk {
    /** Counting further would cost more than it tells. */
    public static final int MOST = 999;

    /** Larger mails are not laid open here; what they say stands in their case. In bytes. */
    static final long LARGEST_SHOWN = 10L << 20;

    @Inject
    private MailRows rows;

    @Inject
    private MailEyes eyes;

    /**
     * One page of a tab, the latest first.
     *
     * @param before the {@link MailLine#order} of the last one of the page before; {@link Long#MAX_VALUE} for the first
     */
    public List<MailLine> list(StaffMember who, MailTab tab, long before, int limit) {
        return rows.list(who, tab, before, limit);
    }

    /** How many there are, up to one more than {@link #MOST}. */
    public long count(StaffMember who, MailTab tab) {
        return rows.count(who, tab, MOST + 1);
    }

    /**
     * One mail with what stands in it.
     *
     * @throws vn.langnghe.casework.action.CaseNotFound when there is none for this person
     */
    public MailView view(StaffMember who, String id) {
        MailLine line = rows.find(who, id);
        MailView.Hint hint =
                line.hint() == null ? null : rows.hint(who, line.hint()).orElse(null);
        return new MailView(line, hint, rows.reason(id), seen(line));
    }

    private MailSeen seen(MailLine line) {
        boolean shown = line.readable() && line.size() <= LARGEST_SHOWN && !"AGAIN".equals(line.verdict());
        return shown ? eyes.look(rows.raw(line.id()), line.about() == null || byProgram(line)) : null;
    }

    private static boolean byProgram(MailLine line) {
        return List.of("AUTO", "BOUNCE").contains(line.verdict());
    }
}
