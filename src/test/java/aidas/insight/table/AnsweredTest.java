package aidas.insight.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.statistics.Group;
import org.junit.jupiter.api.Test;

class AnsweredTest {

    @Test
    void R1_2_counts_become_an_index_and_the_variance_of_one_answer() {
        var grid = new Grid(1, 1);
        Answered.put(grid, 0, 0, 10, 5, 2, 100);
        var answers = Group.of(100, 100, 100, 100, 100, 0, 0, 0, -100, -100);
        assertThat(grid.value(0, 0)).isEqualTo(30);
        assertThat(grid.n(0, 0)).isEqualTo(10);
        assertThat(grid.variance(0, 0)).isCloseTo(answers.variance(), within(1e-9));
    }

    @Test
    void R1_2_one_answer_tells_nothing_of_its_variance() {
        var grid = new Grid(1, 1);
        Answered.put(grid, 0, 0, 1, 1, 0, 100);
        assertThat(grid.value(0, 0)).isEqualTo(100);
        assertThat(grid.variance(0, 0)).isNaN();
    }
}
