package aidas.insight.study;

import static org.assertj.core.api.Assertions.assertThat;

import aidas.insight.table.Tabled;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FifthsTest {

    private static Fifths of(double[] x, double[] y) {
        return Fifths.of(Tabled.ofOneMonth(YearMonth.of(2026, 3), x.length).table().units(), x, y);
    }

    private static double[] steps(int n) {
        return IntStream.range(0, n).mapToDouble(i -> i).toArray();
    }

    @Test
    void R6_1_a_fifth_of_two_stores_is_warned_of() {
        var told = (Fifths.Told) of(steps(12), steps(12));
        assertThat(told.few()).isTrue();
        assertThat(told.top().units()).hasSize(2);
        assertThat(((Fifths.Told) of(steps(15), steps(15))).few()).isFalse();
    }

    @Test
    void R6_1_equal_values_at_a_cut_are_warned_of() {
        double[] x = steps(15);
        assertThat(((Fifths.Told) of(x, steps(15))).tied()).isFalse();
        x[11] = x[12];
        var top = (Fifths.Told) of(x, steps(15));
        assertThat(top.top().units()).hasSize(3);
        assertThat(top.tied()).isTrue();
        double[] below = steps(15);
        below[3] = below[2];
        assertThat(((Fifths.Told) of(below, steps(15))).tied()).isTrue();
        double[] inside = steps(15);
        inside[1] = inside[2];
        inside[6] = inside[7];
        assertThat(((Fifths.Told) of(inside, steps(15))).tied()).isFalse();
    }

    @Test
    void R6_1_stores_without_one_of_both_are_out() {
        double[] y = steps(15);
        y[14] = Double.NaN;
        var told = (Fifths.Told) of(steps(15), y);
        assertThat(told.n()).isEqualTo(14);
        assertThat(told.top().cut()).isEqualTo(12);
    }

    @Test
    void R6_1_too_few_or_all_alike_are_not_divided() {
        assertThat(of(steps(9), steps(9))).isEqualTo(new Fifths.Closed(9));
        assertThat(of(new double[12], steps(12))).isEqualTo(new Fifths.Closed(12));
        var still = (Fifths.Told) of(steps(15), new double[15]);
        assertThat(still.difference()).isNull();
        assertThat(still.bootstrap()).isNull();
    }
}
