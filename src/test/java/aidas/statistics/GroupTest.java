package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GroupTest {

    @Test
    void R3_1_three_values_by_hand() {
        assertThat(Group.of(1, 2, 6)).isEqualTo(new Group(3, 3, 14));
        assertThat(Group.ofSums(3, 9, 41)).isEqualTo(new Group(3, 3, 14));
        assertThat(Group.of(1, 2, 6).variance()).isEqualTo(7);
    }

    @Test
    void R3_1_one_value_has_no_variance() {
        assertThat(Group.of(4)).isEqualTo(new Group(1, 4, 0));
        assertThat(Group.of(4).variance()).isNaN();
    }

    @Test
    void R3_1_no_values_are_no_group() {
        assertThatThrownBy(Group::of).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Group.ofSums(0, 0, 0)).hasMessageContaining("at least one value");
        assertThatThrownBy(() -> new Group(1, Double.NaN, 0)).hasMessageContaining("a mean");
    }

    /** NIST NumAcc3: 1000000.2, then 500 pairs of 1000000.1 and 1000000.3; certified sd 0.1. */
    @Test
    void R3_1_large_values_keep_their_digits() {
        double[] values =
                IntStream.range(0, 1001)
                        .mapToDouble(i -> i == 0 ? 1000000.2 : i % 2 == 1 ? 1000000.1 : 1000000.3)
                        .toArray();
        var group = Group.of(values);
        assertThat(group.mean()).isCloseTo(1000000.2, within(1e-9));
        assertThat(Math.sqrt(group.variance())).isCloseTo(0.1, within(1e-9));
    }
}
