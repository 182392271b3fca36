package vn.langnghe.casework.queue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.langnghe.casework.Visibility.Where;
import vn.langnghe.office.staff.StaffMember;
import vn.langnghe.office.staff.StaffRole;

/**
 * A part of an index in which to look for cases; never instead of {@link vn.langnghe.casework.Visibility}, whose
 * predicate is asked of every row found. Together the stretches of a person hold all that the predicate may admit: a
 * new grant there needs a stretch here.
 *
 * <p>Without them the optimiser, seeing several rights joined by "or", reads a hundred thousand cases for ten.
 *
 * @param index its name, or null for whichever the database takes
 * @param where what all rows of the stretch have in common
 */
record Stretch(String index, Where where) {
    private static final int BEFORE_TRIAGE = 0;
    private static final int PAST_TRIAGE = 1;

    /** Where one page or count has to look; at least one. */
    static List<Stretch> of(StaffMember who, QueueFilter filter) {
        QueueView view = filter.view();
        String order = filter.sort().index();
        if (filter.text() != null) {
            return List.of(whole(null));
        }
        if (view.few() || order == null && view.index() != null && seesAll(who)) {
            return List.of(whole(order == null ? view.index() : order));
        }
        if (order != null && (seesAll(who) || who.has(StaffRole.TRIAGE))) {
            return List.of(whole(order));
        }
        return seesAll(who) ? shelves("all_shelves", null, null, 0, view) : shelves(who, view);
    }

    private static Stretch whole(String index) {
        return new Stretch(index, new Where("1 = 1", List.of()));
    }

    private static boolean seesAll(StaffMember who) {
        return who.has(StaffRole.LEADER) || who.has(StaffRole.AUDITOR);
    }

    private static List<Stretch> shelves(StaffMember who, QueueView view) {
        Set<Stretch> found = new LinkedHashSet<>();
        for (StaffMember.Grant grant : who.grants()) {
            String office = grant.office();
            switch (grant.role()) {
                case TRIAGE -> {
                    found.addAll(shelves("office_shelves", "c.office_code", office, BEFORE_TRIAGE, view));
                    found.addAll(shelves("triage_shelves", "c.triage_office", office, BEFORE_TRIAGE, view));
                }
                case HANDLER -> found.addAll(shelves("office_shelves", "c.office_code", office, PAST_TRIAGE, view));
                case APPROVER -> {
                    found.addAll(shelves("office_shelves", "c.office_code", office, PAST_TRIAGE, view));
                    found.add(new Stretch("by_approval", new Where("c.awaits_approval = 1", List.of())));
                }
                case INSPECTOR -> {
                    found.addAll(shelves("office_shelves", "c.office_code", office, PAST_TRIAGE, view));
                    found.add(new Stretch("by_escalation", new Where("c.escalated = 1", List.of())));
                }
                case OPERATOR ->
                    found.addAll(shelves("operator_shelves", "c.registered_by", who.actor(), BEFORE_TRIAGE, view));
                default -> {}
            }
        }
        return found.isEmpty() ? List.of(whole(null)) : List.copyOf(found);
    }

    private static List<Stretch> shelves(String index, String column, Object value, int first, QueueView view) {
        List<Stretch> found = new ArrayList<>();
        for (int shelf : new TreeSet<>(view.shelves()).tailSet(first)) {
            found.add(new Stretch(
                    index,
                    column == null
                            ? new Where("c.shelf = ?", List.of(shelf))
                            : new Where(column + " = ? and c.shelf = ?", List.of(value, shelf))));
        }
        return found;
    }
}
