package vn.langnghe.casework.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.langnghe.casework.figures.Rings.Ring;
import vn.langnghe.casework.figures.Rings.Step;

/**
 * Hides counts below {@value #LEAST} in a table with totals, and as many others as are needed that no hidden count can be
 * computed from what is shown. Pure.
 *
 * <p>Why that holds: every hidden count lies on a {@linkplain Rings ring} of hidden counts along which one case more and
 * one case less by turns leave each row, each column and everything shown as it is, keep small counts small and covering
 * ones not small. So whoever sees the table cannot tell it from the one in which the count is another (Cox 1995, network
 * models for complementary cell suppression). The grand total is shown or nothing is: other tables may show it too.
 */
public final class Suppression {
    public static final int LEAST = 5;

    private static final int PRICE = 10;
    private static final int PRICE_OF_TOTAL = 40;

    private final int rows;
    private final int columns;
    private final Rings rings;
    /** Measure, row, column; totals last. */
    private final int[][][] counts;

    private final boolean[][][] hidden;

    private Suppression(List<int[][]> nested) {
        rows = nested.get(0).length;
        columns = nested.get(0)[0].length;
        rings = new Rings(rows, columns);
        counts = nested.stream().map(Suppression::withTotals).toArray(int[][][]::new);
        hidden = new boolean[counts.length][rows + 1][columns + 1];
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
            for (Step step : rings.steps()) {
                hidden[measure][step.row()][step.column()] |= small(counts[measure][step.row()][step.column()]);
            }
        }
        for (int measure = 0; measure < counts.length; measure++) {
            for (Step step : rings.steps()) {
                boolean once = step.by() > 0;
                if (once && small(counts[measure][step.row()][step.column()]) && !ringed(measure, step)) {
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
    private boolean ringed(int measure, Step count) {
        Ring best = null;
        int along = 0;
        for (int measures = 1; measures < 1 << counts.length; measures++) {
            Ring ring = has(measures, measure) ? ring(count, measures) : null;
            if (ring != null && (best == null || ring.price() < best.price())) {
                best = ring;
                along = measures;
            }
        }
        if (best != null) {
            hide(best, along);
        }
        return best != null;
    }

    private static boolean has(int measures, int measure) {
        return (measures >> measure & 1) == 1;
    }

    /** The cheaper of the two ways round, along which these measures change, one bit each. */
    private Ring ring(Step count, int measures) {
        return rings.steps().stream()
                .filter(count::sameCount)
                .map(first -> rings.cheapest(first, step -> price(step, measures)))
                .filter(ring -> ring != null)
                .min((one, other) -> Integer.compare(one.price(), other.price()))
                .orElse(null);
    }

    private void hide(Ring ring, int measures) {
        for (Step step : ring.steps()) {
            for (int measure = 0; measure < counts.length; measure++) {
                hidden[measure][step.row()][step.column()] |= has(measures, measure);
            }
        }
    }

    /** What it costs to let these measures differ here by this step; {@link Rings#FAR} when nobody would believe it. */
    private int price(Step step, int measures) {
        int price = 1;
        int above = Integer.MAX_VALUE;
        for (int measure = 0; measure < counts.length; measure++) {
            int is = counts[measure][step.row()][step.column()];
            int would = is + (has(measures, measure) ? step.by() : 0);
            if (would < 0 || would > above || small(would) != small(is)) {
                return Rings.FAR;
            }
            above = would;
            boolean covers = has(measures, measure) && !hidden[measure][step.row()][step.column()];
            price += covers ? priceOf(step) : 0;
        }
        return price;
    }

    private int priceOf(Step step) {
        return step.row() == rows || step.column() == columns ? PRICE_OF_TOTAL : PRICE;
    }
}
