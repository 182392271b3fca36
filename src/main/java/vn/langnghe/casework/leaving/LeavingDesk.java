package vn.langnghe.casework.leaving;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.langnghe.casework.leaving.Leaving.What;
import vn.langnghe.casework.queue.CaseDesk;
import vn.langnghe.casework.queue.CaseQueue;
import vn.langnghe.casework.queue.CaseView;
import vn.langnghe.casework.queue.QueueFilter;
import vn.langnghe.casework.queue.QueuePage;
import vn.langnghe.casework.queue.QueueRow;
import vn.langnghe.ledger.Ledger;
import vn.langnghe.ledger.LedgerEvent;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.platform.transaction.UseCase;

/** Hands out lists and cases to take along, and writes down each time to whom and for what. */
@UseCase
public class LeavingDesk {
    /** Rows of one list. */
    public static final int MOST = 50 * QueueFilter.LARGEST;

    @Inject
    private CaseQueue queue;

    @Inject
    private CaseDesk desk;

    @Inject
    private LeavingBook book;

    @Inject
    private Ledger ledger;

    /**
     * A list of the queue, from its first row, as far as this person sees it.
     *
     * @param title which list, in words, without what was searched for
     * @throws vn.langnghe.platform.Refusal without a purpose that says something
     */
    public Takeout list(StaffMember who, QueueFilter filter, Purpose why, String title) {
        Purpose checked = why.checked();
        List<QueueRow> rows = new ArrayList<>();
        String after = null;
        do {
            QueuePage page = queue.page(who, filter.limit(QueueFilter.LARGEST).after(after));
            rows.addAll(page.items());
            after = page.next();
        } while (after != null && rows.size() < MOST);
        return new Takeout(book.keep(who, What.LIST, checked, null, title, rows.size(), after != null), rows);
    }

    /**
     * A case as this person may read it. Its history says who printed it and why.
     *
     * @throws vn.langnghe.casework.action.CaseNotFound when there is no such case for this person
     * @throws vn.langnghe.platform.Refusal without a purpose that says something
     */
    public Printed print(StaffMember who, String number, Purpose why) {
        CaseView file = desk.view(who, number);
        Leaving kept = book.keep(who, What.CASE, why.checked(), file.number(), "", 1, false);
        ledger.append(new LedgerEvent(file.number(), "PRINTED", who.actor(), "print=" + kept.id()));
        return new Printed(kept, file);
    }

    /**
     * What left, newest first.
     *
     * @param before place of the last one that was seen, or a number above all
     */
    public List<Leaving> known(StaffMember who, long before, int most) {
        return book.page(who, before, most);
    }
}
