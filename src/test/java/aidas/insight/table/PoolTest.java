package aidas.insight.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.insight.Side;
import aidas.statistics.Group;
import org.junit.jupiter.api.Test;

class PoolTest {

    private static final double NONE = Double.NaN;

    @Test
    void R2_1_months_together_are_all_their_answers_together() {
        double[] first = {1, 2, 4};
        double[] second = {5, 5, 3, 3, 1};
        var grid = new Grid(1, 3);
        put(grid, 0, first);
        put(grid, 2, second);
        var all = Group.of(1, 2, 4, 5, 5, 3, 3, 1);
        var pool = grid.pooled(0);
        assertThat(pool.months()).isEqualTo(2);
        assertThat(pool.n()).isEqualTo(8);
        assertThat(pool.mean()).isCloseTo(all.mean(), within(1e-12));
        assertThat(pool.squares()).isCloseTo(all.squares(), within(1e-12));
        assertThat(pool.group()).isPresent();
    }

    private static void put(Grid grid, int month, double... answers) {
        var group = Group.of(answers);
        grid.put(0, month, group.mean(), group.n(), group.variance());
    }

    @Test
    void R2_1_without_n_each_month_counts_alike() {
        var grid = new Grid(1, 2);
        grid.put(0, 0, 10, 100, NONE);
        grid.put(0, 1, 20, NONE, NONE);
        assertThat(grid.pooled(0).mean()).isEqualTo(15);
        assertThat(grid.pooled(0).n()).isNaN();
        assertThat(grid.pooled(0).group()).isEmpty();
    }

    @Test
    void R2_1_a_month_of_one_answer_has_no_variance_and_does_not_spoil_the_others() {
        var grid = new Grid(1, 2);
        grid.put(0, 0, 3, 1, NONE);
        put(grid, 1, 5, 1);
        assertThat(grid.pooled(0).squares()).isCloseTo(8, within(1e-12));
        assertThat(grid.pooled(0).n()).isEqualTo(3);
    }

    @Test
    void R2_2_months_of_the_same_people_have_the_n_of_one() {
        var grid = new Grid(1, 3);
        put(grid, 0, 1, 2, 4);
        put(grid, 2, 5, 5, 3, 3, 1);
        var pool = grid.pooled(0).ofOneMonth();
        assertThat(pool.n()).isEqualTo(4);
        assertThat(pool.mean()).isEqualTo(grid.pooled(0).mean());
        assertThat(pool.group()).isEmpty();
        assertThat(Tabled.measure("mood", Side.EX).answeredAgain()).isTrue();
        assertThat(Tabled.measure("sales", Side.BUSINESS).answeredAgain()).isFalse();
        assertThat(Measure.named("turnover", Side.EX).answeredAgain()).isFalse();
    }

    @Test
    void R1_1_where_nothing_was_measured_there_is_nothing() {
        var pool = new Grid(1, 2).pooled(0);
        assertThat(pool.months()).isZero();
        assertThat(pool.mean()).isNaN();
        assertThat(pool.group()).isEmpty();
    }
}
