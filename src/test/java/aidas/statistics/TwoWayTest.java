package aidas.statistics;

import static aidas.statistics.CorrelationTest.measured;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.statistics.Correlation.Because;
import aidas.statistics.Correlation.Undefined;
import java.util.SplittableRandom;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TwoWayTest {

    private static final int UNITS = 9;
    private static final int MONTHS = 8;

    /** Pairs with levels of their units and of their months, where the table has one. */
    private record Pairs(int[] unit, int[] month, double[] x, double[] y) {

        static Pairs where(IntBinaryOperator has) {
            int[] cells =
                    IntStream.range(0, UNITS * MONTHS)
                            .filter(c -> has.applyAsInt(c / MONTHS, c % MONTHS) == 1)
                            .toArray();
            var normal = new NormalDraws(new SplittableRandom(3));
            double[] x = new double[cells.length];
            double[] y = new double[cells.length];
            for (int i = 0; i < cells.length; i++) {
                double cause = normal.next();
                x[i] = cause + 7 * (cells[i] / MONTHS) + 20 * Math.cos(cells[i] % MONTHS);
                y[i] = cause + normal.next() - 5 * (cells[i] / MONTHS) + 9 * (cells[i] % MONTHS);
            }
            return new Pairs(
                    IntStream.of(cells).map(c -> c / MONTHS).toArray(),
                    IntStream.of(cells).map(c -> c % MONTHS).toArray(),
                    x,
                    y);
        }

        Correlation lessBoth() {
            return TwoWay.of(unit, month, x, y);
        }

        Correlation partial() {
            return Partial.of(
                    x,
                    y,
                    Covariates.none()
                            .andFactor(IntStream.of(unit).boxed().toList())
                            .andFactor(IntStream.of(month).boxed().toList()));
        }
    }

    private static void agree(Pairs pairs) {
        var found = measured(pairs.lessBoth());
        var expected = measured(pairs.partial());
        assertThat(found.coefficient()).isCloseTo(expected.coefficient(), within(1e-9));
        assertThat(found.freedom()).isEqualTo(expected.freedom());
        assertThat(found.n()).isEqualTo(expected.n());
        assertThat(found.p()).isCloseTo(expected.p(), within(1e-9));
    }

    @Test
    void R14_4_it_is_the_partial_r_with_units_and_months_held() {
        var whole = Pairs.where((unit, month) -> 1);
        agree(whole);
        assertThat(measured(whole.lessBoth()).freedom()).isEqualTo((UNITS - 1) * (MONTHS - 1) - 1);
    }

    @Test
    void R14_4_so_it_is_in_a_table_with_gaps() {
        agree(Pairs.where((unit, month) -> (unit * 5 + month * 3) % 4 == 0 ? 0 : 1));
        agree(Pairs.where((unit, month) -> (unit + month) % 3 == 0 || unit == month ? 1 : 0));
    }

    @Test
    void R14_4_and_where_it_falls_into_parts_that_share_nothing() {
        agree(Pairs.where((unit, month) -> unit % 2 == month % 2 ? 1 : 0));
    }

    @Test
    void R14_4_what_months_explain_completely_has_no_r() {
        var whole = Pairs.where((unit, month) -> 1);
        double[] season = IntStream.of(whole.month()).mapToDouble(m -> Math.sin(m)).toArray();
        assertThat(TwoWay.of(whole.unit(), whole.month(), season, whole.y()))
                .isEqualTo(new Undefined(Because.EXPLAINED_AWAY));
        double[] level = IntStream.of(whole.unit()).mapToDouble(u -> u).toArray();
        assertThat(TwoWay.of(whole.unit(), whole.month(), level, whole.y()))
                .isEqualTo(new Undefined(Because.NEVER_VARIES));
    }

    @Test
    void R14_4_too_few_pairs_have_no_r() {
        var single = Pairs.where((unit, month) -> unit == month ? 1 : 0);
        assertThat(single.lessBoth()).isEqualTo(new Undefined(Because.TOO_FEW_PAIRS));
        var none = new double[0];
        assertThat(TwoWay.of(new int[0], new int[0], none, none))
                .isEqualTo(new Undefined(Because.TOO_FEW_PAIRS));
    }
}
