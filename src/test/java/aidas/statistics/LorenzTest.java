package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.statistics.Lorenz.Point;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LorenzTest {

    @Test
    void R22_1_four_units_by_hand() {
        var curve = Lorenz.of(5, 1, 4, 0);
        assertThat(curve.points())
                .containsExactly(
                        new Point(0, 0),
                        new Point(.25, 0),
                        new Point(.5, .1),
                        new Point(.75, .5),
                        new Point(1, 1));
        assertThat(curve.holdingHalf()).isCloseTo(.25, within(1e-12));
        assertThat(Lorenz.of(2, 2).holdingHalf()).isCloseTo(.5, within(1e-12));
    }

    @Test
    void R22_1_nothing_and_less_than_nothing_have_no_curve() {
        assertThatThrownBy(Lorenz::of).hasMessageContaining("not negative");
        assertThatThrownBy(() -> Lorenz.of(0, 0)).hasMessageContaining("not all 0");
        assertThatThrownBy(() -> Lorenz.of(3, -1)).hasMessageContaining("not negative");
        assertThatThrownBy(() -> Lorenz.of(3, Double.NaN)).hasMessageContaining("not negative");
    }

    @Provide
    Arbitrary<double[]> spread() {
        return Arbitraries.integers()
                .between(0, 30)
                .array(int[].class)
                .ofMinSize(1)
                .ofMaxSize(80)
                .map(counts -> Arrays.stream(counts).asDoubleStream().toArray())
                .filter(values -> DoubleStream.of(values).sum() > 0);
    }

    @Property(tries = 300)
    void R22_1_it_rises_to_1_and_bends_upwards_only(@ForAll("spread") double[] values) {
        var points = Lorenz.of(values).points();
        double slope = 0;
        for (int i = 1; i < points.size(); i++) {
            double next =
                    (points.get(i).held() - points.get(i - 1).held())
                            / (points.get(i).units() - points.get(i - 1).units());
            assertThat(next).isGreaterThanOrEqualTo(slope - 1e-9);
            assertThat(points.get(i).held()).isLessThanOrEqualTo(points.get(i).units() + 1e-12);
            slope = next;
        }
        assertThat(points.getLast()).isEqualTo(new Point(1, 1));
    }

    @Property(tries = 300)
    void R22_1_no_step_tells_of_fewer_units_than_asked_for(
            @ForAll("spread") double[] values, @ForAll @IntRange(min = 1, max = 9) int least) {
        var steps = Lorenz.of(values).inSteps(least, 20).points();
        assertThat(steps.size()).isBetween(2, 21);
        for (int i = 1; i < steps.size() && values.length >= least; i++) {
            double units = (steps.get(i).units() - steps.get(i - 1).units()) * values.length;
            assertThat(units).isGreaterThanOrEqualTo(least - 1e-9);
        }
        assertThat(Lorenz.of(values).points()).containsAll(steps);
    }
}
