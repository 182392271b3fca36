package vn.langnghe.casework.figures;

import java.util.ArrayList;
import java.util.List;
import vn.langnghe.casework.figures.Count.Look;

/**
 * Somebody who has nothing but the tables as they are shown and works out what every hidden count can be: bounds from each
 * row, each column and from what contains what, narrowed until nothing moves, then by trying values. Knows nothing of how
 * the tables were made.
 */
final class Attacker {
    /** Nobody believes a hidden count to be larger than this; believing less makes the attacker stronger. */
    private static final int MOST = 1_000;

    private final int rows;
    private final int columns;
    private final List<int[]> sums = new ArrayList<>();
    private final List<int[]> parts = new ArrayList<>();
    private final int[] low;
    private final int[] high;

    /**
     * @param tables with totals, each part of the one before
     * @param rows without the totals
     */
    Attacker(List<Table> tables, int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        low = new int[tables.size() * (rows + 1) * (columns + 1)];
        high = new int[low.length];
        int measures = 0;
        for (Table table : tables) {
            if (table.total().look() != Look.WITHHELD) {
                look(table, measures++);
            }
        }
        narrow(low, high);
    }

    private int index(int measure, int row, int column) {
        return (measure * (rows + 1) + row) * (columns + 1) + column;
    }

    private void look(Table table, int measure) {
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                Count count = table.at(row, column);
                int at = index(measure, row, column);
                low[at] = count.look() == Look.SHOWN ? count.value() : count.look() == Look.SMALL ? 0 : 5;
                high[at] = count.look() == Look.SHOWN ? count.value() : count.look() == Look.SMALL ? 4 : MOST;
                if (measure > 0) {
                    parts.add(new int[] {at, index(measure - 1, row, column)});
                }
            }
        }
        for (int row = 0; row <= rows; row++) {
            int[] sum = new int[columns + 1];
            for (int column = 0; column <= columns; column++) {
                sum[column] = index(measure, row, column);
            }
            sums.add(sum);
        }
        for (int column = 0; column <= columns; column++) {
            int[] sum = new int[rows + 1];
            for (int row = 0; row <= rows; row++) {
                sum[row] = index(measure, row, column);
            }
            sums.add(sum);
        }
    }

    /** Whether the attacker knows this count. */
    boolean knows(int measure, int row, int column) {
        int at = index(measure, row, column);
        if (low[at] == high[at]) {
            return true;
        }
        int possible = 0;
        for (int value = low[at]; value <= high[at] && possible < 2; value++) {
            int[] from = low.clone();
            int[] to = high.clone();
            from[at] = value;
            to[at] = value;
            possible += solvable(from, to) ? 1 : 0;
        }
        return possible < 2;
    }

    private boolean solvable(int[] from, int[] to) {
        if (!narrow(from, to)) {
            return false;
        }
        int open = -1;
        for (int at = 0; at < from.length; at++) {
            if (from[at] < to[at] && (open < 0 || to[at] - from[at] < to[open] - from[open])) {
                open = at;
            }
        }
        if (open < 0) {
            return true;
        }
        for (int value = from[open]; value <= to[open]; value++) {
            int[] lower = from.clone();
            int[] upper = to.clone();
            lower[open] = value;
            upper[open] = value;
            if (solvable(lower, upper)) {
                return true;
            }
        }
        return false;
    }

    /** False when nothing fits. */
    private boolean narrow(int[] from, int[] to) {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (int[] sum : sums) {
                moved |= ofSum(sum, from, to);
            }
            for (int[] part : parts) {
                moved |= raise(part[1], from[part[0]], from) | lower(part[0], to[part[1]], to);
            }
            for (int at = 0; at < from.length; at++) {
                if (from[at] > to[at]) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The last one is the sum of the others. */
    private static boolean ofSum(int[] sum, int[] from, int[] to) {
        int total = sum[sum.length - 1];
        int least = 0;
        int most = 0;
        for (int i = 0; i < sum.length - 1; i++) {
            least += from[sum[i]];
            most += to[sum[i]];
        }
        boolean moved = raise(total, least, from) | lower(total, most, to);
        for (int i = 0; i < sum.length - 1; i++) {
            int at = sum[i];
            moved |= raise(at, from[total] - (most - to[at]), from);
            moved |= lower(at, to[total] - (least - from[at]), to);
        }
        return moved;
    }

    private static boolean raise(int at, int value, int[] from) {
        boolean higher = value > from[at];
        from[at] = higher ? value : from[at];
        return higher;
    }

    private static boolean lower(int at, int value, int[] to) {
        boolean less = value < to[at];
        to[at] = less ? value : to[at];
        return less;
    }
}
