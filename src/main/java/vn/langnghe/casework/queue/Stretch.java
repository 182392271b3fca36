package vn.langnghe.casework.queue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.langnghe.casework.access.Scope;
import vn.langnghe.casework.access.Scope.Reach;
import vn.langnghe.casework.access.Where;

/**
 * A part of an index in which to look for cases; never instead of {@link vn.langnghe.casework.access.Visibility}, whose
 * predicate is asked of every row found. Together the stretches of a person hold all that the predicate may admit, since
 * both are read from the same rules.
 *
 * <p>Without them the optimiser, seeing several rights joined by "or", reads a hundred thousand cases for ten.
 *
 * @param index its name, or null for whichever the database takes
 * @param where what all rows of the stretch have in common
 */
record Stretch(String index, Where where) {
    /** Where one page or count has to look; at least one. */
    static List<Stretch> of(Collection<Reach> reaches, QueueFilter filter) {
        QueueView view = filter.view();
        String order = filter.sort().index();
        if (filter.text() != null) {
            return SearchText.matching(filter.text()).stream()
                    .map(where -> new Stretch(null, where))
                    .toList();
        }
        boolean all = any(reaches, Scope.EVERY);
        if (view.few() || order == null && view.index() != null && all) {
            return List.of(whole(order == null ? view.index() : order));
        }
        if (order != null && (all || any(reaches, Scope.SENT_ON))) {
            return List.of(whole(order));
        }
        return all ? everyShelf(reaches, view) : parts(reaches, view);
    }

    private static Stretch whole(String index) {
        return new Stretch(index, Where.ALL);
    }

    private static boolean any(Collection<Reach> reaches, Scope scope) {
        return reaches.stream().anyMatch(reach -> reach.scope() == scope);
    }

    private static List<Stretch> everyShelf(Collection<Reach> reaches, QueueView view) {
        return parts(
                reaches.stream().filter(r -> r.scope() == Scope.EVERY).limit(1).toList(), view);
    }

    private static List<Stretch> parts(Collection<Reach> reaches, QueueView view) {
        Set<Stretch> found = new LinkedHashSet<>();
        for (Reach reach : reaches) {
            if (reach.shelf() < 0) {
                found.add(new Stretch(reach.index(), reach.together()));
            } else {
                found.addAll(shelves(reach, view));
            }
        }
        return found.isEmpty() ? List.of(whole(null)) : List.copyOf(found);
    }

    private static List<Stretch> shelves(Reach reach, QueueView view) {
        List<Stretch> found = new ArrayList<>();
        for (int shelf : new TreeSet<>(view.shelves()).tailSet(reach.shelf())) {
            found.add(new Stretch(reach.index(), reach.together().and(new Where("c.shelf = ?", shelf))));
        }
        return found;
    }
}
