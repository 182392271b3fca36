package vn.langnghe.casework.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A table with totals as a network: rows and columns are its nodes, counts its arcs. A ring is a way round along which one
 * case more and one case less by turns leave every sum as it is. The grand total lies on no ring. Pure.
 */
final class Rings {
    static final int FAR = 1_000_000;

    private final List<Step> steps = new ArrayList<>();
    private final int nodes;

    /** One case more ({@code by} is 1) or less (-1) at one place: an arc, taken forwards or backwards. */
    record Step(int row, int column, int by, int from, int to) {
        boolean sameCount(Step other) {
            return row == other.row && column == other.column;
        }
    }

    /** Steps and what they cost together. */
    record Ring(List<Step> steps, int price) {}

    /** @param rows and {@code columns} without the totals */
    Rings(int rows, int columns) {
        nodes = rows + columns + 2;
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                boolean inside = row < rows && column < columns;
                int pile = rows + 1 + column;
                if (row < rows || column < columns) {
                    add(row, column, inside ? row : pile, inside ? pile : row);
                }
            }
        }
    }

    private void add(int row, int column, int from, int to) {
        steps.add(new Step(row, column, 1, from, to));
        steps.add(new Step(row, column, -1, to, from));
    }

    List<Step> steps() {
        return steps;
    }

    /**
     * The cheapest ring that begins with this step, or null.
     *
     * @param prices above nought; from {@link #FAR} on a step cannot be taken
     */
    Ring cheapest(Step first, ToIntFunction<Step> prices) {
        int[] best = new int[nodes];
        Arrays.fill(best, FAR);
        best[first.to] = Math.min(FAR, prices.applyAsInt(first));
        Step[] by = new Step[nodes];
        for (boolean better = true; better; ) {
            better = false;
            for (Step step : steps) {
                if (!step.sameCount(first) && best[step.from] < FAR) {
                    int price = best[step.from] + prices.applyAsInt(step);
                    if (price < best[step.to]) {
                        best[step.to] = price;
                        by[step.to] = step;
                        better = true;
                    }
                }
            }
        }
        return best[first.from] < FAR ? new Ring(back(first, by), best[first.from]) : null;
    }

    private static List<Step> back(Step first, Step[] by) {
        List<Step> ring = new ArrayList<>(List.of(first));
        for (int node = first.from; node != first.to; node = by[node].from) {
            ring.add(by[node]);
        }
        return ring;
    }
}
