package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Test
    void R24_1_the_cheapest_assignment_is_the_one_that_trying_all_finds() {
        var chance = new SplittableRandom(1);
        for (int run = 0; run < 300; run++) {
            int rows = 1 + chance.nextInt(4);
            int columns = rows + chance.nextInt(4);
            double[][] cost =
                    IntStream.range(0, rows)
                            .mapToObj(i -> chance.doubles(columns).toArray())
                            .toArray(double[][]::new);
            int[] found = Assignment.cheapest(cost);
            assertThat(found).doesNotHaveDuplicates().hasSize(rows);
            double sum = IntStream.range(0, rows).mapToDouble(i -> cost[i][found[i]]).sum();
            assertThat(sum).isCloseTo(least(cost, 0, 0), within(1e-12));
        }
    }

    @Test
    void R24_1_a_multiplication_table_is_cheapest_along_its_other_diagonal() {
        // 3 · 1 + 2 · 2 + 1 · 3 = 10 by the rearrangement inequality
        int[] found = Assignment.cheapest(new double[][] {{1, 2, 3}, {2, 4, 6}, {3, 6, 9}});
        assertThat(found).containsExactly(2, 1, 0);
    }

    @Test
    void R24_1_more_rows_than_columns_are_refused() {
        assertThatThrownBy(() -> Assignment.cheapest(new double[][] {{1}, {2}}))
                .hasMessageContaining("each row needs a column");
        assertThat(Assignment.cheapest(new double[0][])).isEmpty();
    }

    private static double least(double[][] cost, int row, int taken) {
        if (row == cost.length) {
            return 0;
        }
        return IntStream.range(0, cost[row].length)
                .filter(j -> (taken & 1 << j) == 0)
                .mapToDouble(j -> cost[row][j] + least(cost, row + 1, taken | 1 << j))
                .min()
                .orElseThrow();
    }
}
