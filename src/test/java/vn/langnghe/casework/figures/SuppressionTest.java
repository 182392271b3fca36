package vn.langnghe.casework.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.langnghe.casework.figures.Count.Look;

class SuppressionTest {
    private static final int[][] PLENTY = {{50, 60, 70}, {80, 90, 41}, {52, 63, 74}};

    private static Table one(int[][] counts) {
        return Suppression.of(counts).get(0);
    }

    private static long hidden(Table table, int rows, int columns) {
        long hidden = 0;
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                hidden += table.at(row, column).look() == Look.SHOWN ? 0 : 1;
            }
        }
        return hidden;
    }

    @Test
    void whatIsLargeEnoughIsShownWithItsTotals() {
        Table table = one(PLENTY);
        assertThat(hidden(table, 3, 3)).isZero();
        assertThat(table.at(1, 2)).isEqualTo(new Count(Look.SHOWN, 41));
        assertThat(table.ofRow(0).value()).isEqualTo(180);
        assertThat(table.ofColumn(1).value()).isEqualTo(213);
        assertThat(table.total().value()).isEqualTo(580);
    }

    @Test
    void oneSmallCountTakesThreeOthersAlong() {
        int[][] counts = {{50, 3, 70}, {80, 90, 41}, {52, 63, 74}};
        Table table = one(counts);
        assertThat(table.at(0, 1)).isEqualTo(new Count(Look.SMALL, 0));
        assertThat(hidden(table, 3, 3)).isEqualTo(4);
        assertThat(table.ofRow(0).look()).as("totals are hidden last").isEqualTo(Look.SHOWN);
    }

    @Test
    void noughtIsSmallAndFourIsSmallAndFiveIsNot() {
        assertThat(one(new int[][] {{0, 50}, {50, 50}}).at(0, 0).look()).isEqualTo(Look.SMALL);
        assertThat(one(new int[][] {{4, 50}, {50, 50}}).at(0, 0).look()).isEqualTo(Look.SMALL);
        assertThat(hidden(one(new int[][] {{5, 50}, {50, 50}}), 2, 2)).isZero();
    }

    @Test
    void aMeasureOfWhichThereIsAlmostNothingIsNotShownAtAll() {
        List<Table> both = Suppression.of(PLENTY, new int[][] {{1, 0, 0}, {0, 2, 0}, {0, 0, 1}});
        assertThat(hidden(both.get(0), 3, 3)).isZero();
        assertThat(both.get(1).total().look()).isEqualTo(Look.WITHHELD);
        assertThat(both.get(1).at(0, 0)).isEqualTo(new Count(Look.WITHHELD, 0));
        assertThat(one(new int[][] {{0}}).total().look()).isEqualTo(Look.WITHHELD);
    }

    /** What the covering is for: with small counts alone hidden, the attacker reads them. */
    @Test
    void theAttackerReadsWhatOnlyIsSmall() {
        int[][] counts = {{50, 3, 70}, {80, 90, 41}, {52, 63, 74}};
        Count[][] bare = new Count[4][4];
        Table whole = one(PLENTY);
        for (int row = 0; row <= 3; row++) {
            for (int column = 0; column <= 3; column++) {
                bare[row][column] = whole.at(row, column);
            }
        }
        bare[0][1] = new Count(Look.SMALL, 0);
        bare[0][3] = new Count(Look.SHOWN, 123);
        bare[3][1] = new Count(Look.SHOWN, 156);
        bare[3][3] = new Count(Look.SHOWN, 523);
        assertThat(new Attacker(List.of(new Table(bare)), 3, 3).knows(0, 0, 1)).isTrue();
        assertThat(new Attacker(List.of(one(counts)), 3, 3).knows(0, 0, 1)).isFalse();
    }

    /** Two small counts whose sum is known to be 8 are 4 and 4. */
    @Test
    void aSumThatLeavesNoChoiceIsNoCover() {
        int[][] counts = {{4, 4, 20}, {4, 4, 20}, {20, 20, 20}};
        Attacker attacker = new Attacker(List.of(one(counts)), 3, 3);
        assertThat(attacker.knows(0, 0, 0) || attacker.knows(0, 0, 1)).isFalse();
    }

    @Test
    void noHiddenCountCanBeComputed() {
        Random chance = new Random(27);
        int withheld = 0;
        int hidden = 0;
        for (int i = 0; i < 1_000; i++) {
            int rows = 1 + chance.nextInt(4);
            int columns = 1 + chance.nextInt(4);
            int[][][] counts = random(chance, rows, columns);
            List<Table> tables = Suppression.of(counts);
            withheld += tables.get(0).total().look() == Look.WITHHELD ? 1 : 0;
            hidden += check(tables, counts, rows, columns);
        }
        assertThat(hidden).as("hidden counts that were attacked").isGreaterThan(3_000);
        assertThat(withheld).as("tables of which nothing is left").isLessThan(500);
    }

    private static int[][][] random(Random chance, int rows, int columns) {
        int most = new int[] {4, 7, 12, 30}[chance.nextInt(4)];
        int[][] all = new int[rows][columns];
        int[][] part = new int[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                all[row][column] = chance.nextInt(4) == 0 ? 0 : chance.nextInt(most + 1);
                part[row][column] = chance.nextInt(3) == 0 ? all[row][column] : chance.nextInt(all[row][column] + 1);
            }
        }
        return chance.nextBoolean() ? new int[][][] {all} : new int[][][] {all, part};
    }

    private static int check(List<Table> tables, int[][][] counts, int rows, int columns) {
        Attacker attacker = new Attacker(tables, rows, columns);
        int hidden = 0;
        int measures = (int) tables.stream()
                .filter(table -> table.total().look() != Look.WITHHELD)
                .count();
        for (int measure = 0; measure < measures; measure++) {
            for (int row = 0; row <= rows; row++) {
                for (int column = 0; column <= columns; column++) {
                    Count count = tables.get(measure).at(row, column);
                    boolean shown = count.look() == Look.SHOWN;
                    assertThat(shown && count.value() < Suppression.LEAST).isFalse();
                    assertThat(!shown && attacker.knows(measure, row, column))
                            .as("%s at %d,%d of measure %d", Arrays.deepToString(counts), row, column, measure)
                            .isFalse();
                    hidden += shown ? 0 : 1;
                }
            }
        }
        return hidden;
    }
}
