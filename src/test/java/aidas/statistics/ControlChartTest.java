package aidas.statistics;

import static aidas.Oracle.closed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.Oracle;
import aidas.statistics.ControlChart.Kind;
import aidas.statistics.ControlChart.Signal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ControlChartTest {

    /** Yearly flow of the Nile at Aswan, 1871 to 1970, in 10⁸ m³ (R data set Nile). */
    private static final double[] NILE = {
        1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960,
        1180, 799, 958, 1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694,
        940, 833, 701, 916, 692, 1020, 1050, 969, 831, 726, 456, 824, 702, 1120, 1100, 832, 764,
        821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865, 845, 944, 984, 897, 822,
        1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890, 744, 749, 838, 1050, 918,
        986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740
    };

    private static final double[] YEAR = {41, 38, 45, 40, 43, 39, 47, 42, 40, 44, 58, 41};

    @Test
    void R20_1_a_year_that_seems_to_jump_is_ordinary() {
        // statistics: XmR 43.1667, mR 6.5455, limits 25.7558 to 60.5776, upper mR 21.384
        var chart = ControlChart.of(YEAR);
        assertThat(chart.mean()).isCloseTo(43.1667, within(5e-5));
        assertThat(chart.range()).isCloseTo(6.5455, within(5e-5));
        assertThat(chart.limits().low()).isCloseTo(25.7558, within(5e-5));
        assertThat(chart.limits().high()).isCloseTo(60.5776, within(5e-5));
        assertThat(chart.rangeLimit()).isCloseTo(21.384, within(5e-4));
        assertThat(chart.signals(YEAR)).isEmpty();
    }

    @Test
    void R20_1_the_nile_agrees_with_the_R_package_qcc() {
        var expected = Oracle.read("D-O14_control_charts").at("expected").at("nile_individuals");
        var chart = ControlChart.of(NILE);
        check(chart.mean(), expected.number("center"));
        check(chart.sd(), expected.number("sd_moving_range"));
        var three = Interval.around(chart.mean(), 3 * chart.sd());
        check(three.low(), expected.number("LCL"));
        check(three.high(), expected.number("UCL"));
        assertThat(
                        chart.signals(NILE).stream()
                                .filter(s -> s.kind() == Kind.ABOVE || s.kind() == Kind.BELOW)
                                .mapToDouble(s -> s.first() + 1)
                                .toArray())
                .isEqualTo(expected.numbers("beyond"));
    }

    @Test
    void R20_2_eight_on_one_side_of_the_mean_are_one_run() {
        var values = new double[] {3, 3, 3, 4, 3, 3, 4, 3, 7, 6, 7, 6, 7, 7, 6, 7, 6};
        var signals = ControlChart.of(values).signals(values);
        assertThat(signals)
                .contains(new Signal(Kind.RUN_BELOW, 0, 7), new Signal(Kind.RUN_ABOVE, 8, 16));
    }

    @Test
    void R20_2_seven_are_none_and_neither_are_values_on_the_mean() {
        var seven = new double[] {1, 2, 1, 2, 1, 2, 1, 8, 7, 8, 7, 8, 7, 8};
        assertThat(new ControlChart(4.5, 5).signals(seven)).isEmpty();
        assertThat(new ControlChart(5, 1).signals(5, 5, 5, 5, 5, 5, 5, 5, 5)).isEmpty();
    }

    @Test
    void R20_3_a_step_larger_than_the_steps_are_is_a_jump() {
        var chart = new ControlChart(0, 10);
        assertThat(chart.signals(-20, 20)).containsExactly(new Signal(Kind.JUMP, 0, 1));
        assertThat(chart.signals(-15, 15)).isEmpty();
    }

    @Test
    void R20_1_values_that_never_differ_have_no_room_and_no_signal() {
        var same = new double[12];
        Arrays.fill(same, 100 / 3.0);
        var chart = ControlChart.of(same);
        assertThat(chart.limits().margin()).isZero();
        assertThat(chart.signals(same)).isEmpty();
    }

    @Test
    void R20_1_one_value_or_none_has_no_step() {
        assertThatThrownBy(() -> ControlChart.of(7)).hasMessageContaining("needs two values");
        assertThatThrownBy(ControlChart::of).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ControlChart(Double.NaN, 1)).hasMessageContaining("mean");
    }

    private static void check(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, closed(expected));
    }
}
