package aidas.pulse.web;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.pulse.QuestionKind;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class GroundTest {

    private static Ground points(double... values) {
        return Ground.of(QuestionKind.ENPS, -100, 100, DoubleStream.of(values));
    }

    @Test
    void a_drawing_has_round_ends_around_its_values() {
        assertThat(points(-32, -13, 21)).isEqualTo(new Ground(-40, 40));
        assertThat(Ground.of(QuestionKind.ITEM, 1, 5, DoubleStream.of(3.2, 3.9)))
                .isEqualTo(new Ground(3, 4));
    }

    @Test
    void it_never_leaves_the_scale() {
        assertThat(points(-104, 97)).isEqualTo(new Ground(-100, 100));
        assertThat(points(-100, 100).under(130)).isEqualTo("0.00%");
    }

    @Test
    void the_highest_value_lies_at_the_top() {
        var ground = points(-40, 40);
        assertThat(ground.under(40)).isEqualTo("0.00%");
        assertThat(ground.under(0)).isEqualTo("50.00%");
        assertThat(ground.under(-40)).isEqualTo("100.00%");
        assertThat(points(20, 20).under(20)).isEqualTo("50.00%");
    }
}
