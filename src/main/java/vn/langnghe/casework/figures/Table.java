package vn.langnghe.casework.figures;

/** Counts by row and column with their totals, each as everybody may see it. Immutable. */
public final class Table {
    private final Count[][] counts;

    /** @param counts with the totals in the last row and column */
    Table(Count[][] counts) {
        this.counts = counts;
    }

    public Count at(int row, int column) {
        return counts[row][column];
    }

    public Count ofRow(int row) {
        return counts[row][counts[row].length - 1];
    }

    public Count ofColumn(int column) {
        return counts[counts.length - 1][column];
    }

    public Count total() {
        return ofRow(counts.length - 1);
    }
}
