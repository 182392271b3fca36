package vn.langnghe.casework.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Hides counts below {@value #LEAST} in a table with totals, and as many others as are needed that no hidden count can be
 * computed from what is shown. Pure.
 *
 * <p>Why that holds: every hidden count lies on a ring of hidden counts along which one case more and one case less by
 * turns leave each row, each column and everything shown as it is, keep small counts small and covering ones not small.
 * So whoever sees the table cannot tell it from the one in which the count is another. Rows and columns are the nodes of
 * a network, counts its arcs; the cheapest ring is a shortest path (Cox 1995, network models for complementary cell
 * suppression). The grand total lies on no ring: other tables may show it too.
 */
public final class Suppression {
    public static final int LEAST = 5;

    private static final int FAR = 1_000_000;
    private static final int PRICE = 10;
    private static final int PRICE_OF_TOTAL = 40;

    private final int rows;
    private final int columns;
    /** Measure, row, column; totals last. */
    private final int[][][] counts;

    private final boolean[][][] hidden;
    private final List<Step> steps = new ArrayList<>();

    /** One case more or less at one place: an arc of the network, taken forwards or backwards. */
    private record Step(int row, int column, int by, int from, int to) {
        boolean sameCount(Step other) {
            return row == other.row && column == other.column;
        }
    }

    private Suppression(List<int[][]> nested) {
        rows = nested.get(0).length;
        columns = nested.get(0)[0].length;
        counts = nested.stream().map(Suppression::withTotals).toArray(int[][][]::new);
        hidden = new boolean[counts.length][rows + 1][columns + 1];
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                if (row < rows || column < columns) {
                    steps(row, column);
                }
            }
        }
    }

    private void steps(int row, int column) {
        int line = row;
        int pile = rows + 1 + column;
        boolean inside = row < rows == column < columns;
        steps.add(new Step(row, column, 1, inside ? line : pile, inside ? pile : line));
        steps.add(new Step(row, column, -1, inside ? pile : line, inside ? line : pile));
    }

    /**
     * The tables of one or more measures over the same rows and columns.
     *
     * @param nested counts by row and column, without totals, none negative; each is part of the one before: nowhere
     *     larger
     * @return as many tables; one whose total is small is withheld, and all are when a small count cannot be hidden
     */
    public static List<Table> of(int[][]... nested) {
        List<int[][]> enough =
                Stream.of(nested).filter(each -> total(each) >= LEAST).toList();
        Suppression work = enough.isEmpty() ? null : new Suppression(enough);
        boolean done = work != null && work.hides();
        List<Table> tables = new ArrayList<>();
        for (int[][] each : nested) {
            tables.add(done && enough.contains(each) ? work.table(enough.indexOf(each)) : withheld(each));
        }
        return tables;
    }

    private static int total(int[][] counts) {
        return withTotals(counts)[counts.length][counts[0].length];
    }

    private static int[][] withTotals(int[][] inner) {
        int width = inner[0].length;
        int[][] all = new int[inner.length + 1][width + 1];
        for (int row = 0; row < inner.length; row++) {
            for (int column = 0; column < width; column++) {
                int count = inner[row][column];
                all[row][column] = count;
                all[row][width] += count;
                all[inner.length][column] += count;
                all[inner.length][width] += count;
            }
        }
        return all;
    }

    private static Table withheld(int[][] inner) {
        Count[][] none = new Count[inner.length + 1][inner[0].length + 1];
        for (Count[] row : none) {
            Arrays.fill(row, new Count(Count.Look.WITHHELD, 0));
        }
        return new Table(none);
    }

    private Table table(int measure) {
        Count[][] shown = new Count[rows + 1][columns + 1];
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                shown[row][column] = Count.of(counts[measure][row][column], hidden[measure][row][column]);
            }
        }
        return new Table(shown);
    }

    private boolean hides() {
        for (int measure = 0; measure < counts.length; measure++) {
            for (Step step : steps) {
                hidden[measure][step.row][step.column] |= small(counts[measure][step.row][step.column]);
            }
        }
        for (int measure = 0; measure < counts.length; measure++) {
            for (Step step : steps) {
                boolean once = step.by > 0;
                if (once && small(counts[measure][step.row][step.column]) && !ringed(measure, step)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean small(int count) {
        return count < LEAST;
    }

    /** Hides what is needed for the cheapest ring through this count; false when there is none. */
    private boolean ringed(int measure, Step forwards) {
        Ring best = null;
        for (int measures = 1; measures < 1 << counts.length; measures++) {
            if ((measures >> measure & 1) == 1) {
                for (Step first : steps) {
                    Ring ring = first.sameCount(forwards) ? ring(first, measures) : null;
                    best = best == null || ring != null && ring.price < best.price ? ring : best;
                }
            }
        }
        if (best != null) {
            hide(best);
        }
        return best != null;
    }

    /** @param measures that change along it, one bit each */
    private record Ring(List<Step> steps, int measures, int price) {}

    private void hide(Ring ring) {
        for (Step step : ring.steps) {
            for (int measure = 0; measure < counts.length; measure++) {
                hidden[measure][step.row][step.column] |= (ring.measures >> measure & 1) == 1;
            }
        }
    }

    /** The cheapest that begins with this step, or null. */
    private Ring ring(Step first, int measures) {
        int start = price(first, measures);
        int[] best = new int[rows + columns + 2];
        Arrays.fill(best, FAR);
        Step[] by = new Step[best.length];
        best[first.to] = start;
        for (boolean better = start < FAR; better; ) {
            better = false;
            for (Step step : steps) {
                int price = best[step.from] + price(step, measures);
                if (price < best[step.to] && !step.sameCount(first)) {
                    best[step.to] = price;
                    by[step.to] = step;
                    better = true;
                }
            }
        }
        return best[first.from] < FAR ? new Ring(back(first, by), measures, best[first.from]) : null;
    }

    private static List<Step> back(Step first, Step[] by) {
        List<Step> ring = new ArrayList<>(List.of(first));
        for (int node = first.from; node != first.to; node = by[node].from) {
            ring.add(by[node]);
        }
        return ring;
    }

    /** What it costs to let these measures differ here by this step; {@link #FAR} when nobody would believe it. */
    private int price(Step step, int measures) {
        int price = 1;
        int above = Integer.MAX_VALUE;
        for (int measure = 0; measure < counts.length; measure++) {
            int is = counts[measure][step.row][step.column];
            boolean changes = (measures >> measure & 1) == 1;
            int would = is + (changes ? step.by : 0);
            if (would < 0 || would > above || small(would) != small(is)) {
                return FAR;
            }
            above = would;
            price += changes && !hidden[measure][step.row][step.column] ? priceOf(step) : 0;
        }
        return price;
    }

    private int priceOf(Step step) {
        return step.row == rows || step.column == columns ? PRICE_OF_TOTAL : PRICE;
    }
}
