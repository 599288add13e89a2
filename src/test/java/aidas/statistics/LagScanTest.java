package aidas.statistics;

import static aidas.statistics.CorrelationTest.measured;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.Oracle;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LagScanTest {

    private static final double UNKNOWN = Double.NaN;

    /** Women's deaths k months after men's: R's cor of the shifted pairs. */
    @Test
    void R14_1_a_single_unit_has_Pearsons_r_of_its_shifted_series() {
        var data = Oracle.read("inputs/lung_deaths");
        var expected = Oracle.read("D-O18_lag_correlation").at("expected").at("shifted_pearson");
        var scan =
                LagScan.of(
                        List.of(new Series(data.numbers("mdeaths"), data.numbers("fdeaths"))), 6);
        for (int lag = 0; lag <= 6; lag++) {
            var r = measured(scan.lags().get(lag).all());
            CorrelationTest.check(r.coefficient(), expected, "lag" + lag);
            assertThat(r.n()).isEqualTo(72 - lag);
            assertThat(r.freedom()).isEqualTo(70 - lag);
        }
    }

    /** Units of different levels, each of whose y repeats its x of so many months before. */
    private static List<Series> planted(int units, int lag, double effect, long seed) {
        var normal = new NormalDraws(new SplittableRandom(seed));
        var all = new ArrayList<Series>();
        for (int unit = 0; unit < units; unit++) {
            double[] x = new double[24];
            double[] y = new double[24];
            double level = 10 * normal.next();
            for (int month = 0; month < 24; month++) {
                x[month] = normal.next() + level;
                double cause = month < lag ? normal.next() : x[month - lag] - level;
                y[month] = effect * cause + normal.next() - level;
            }
            all.add(new Series(x, y));
        }
        return all;
    }

    @Test
    void R14_3_a_planted_lag_is_chosen_and_verified() {
        var chosen = LagScan.of(planted(20, 2, .5, 5), 12).chosen().orElseThrow();
        assertThat(chosen.months()).isEqualTo(2);
        assertThat(chosen.verified()).isTrue();
        assertThat(measured(chosen.all()).coefficient()).isBetween(.3, .6);
    }

    @Test
    void R14_3_where_nothing_was_planted_little_is_verified() {
        long found =
                IntStream.range(0, 200)
                        .mapToObj(seed -> LagScan.of(planted(20, 2, 0, seed), 12))
                        .filter(scan -> scan.chosen().filter(LagScan.Lag::verified).isPresent())
                        .count();
        // 5 % choose a lag, of which 2.5 % have the same sign again beyond chance
        assertThat(found).isLessThanOrEqualTo(2);
    }

    @Test
    void R14_2_all_lags_are_there_and_p_counts_that_they_are_many() {
        var scan = LagScan.of(planted(20, 2, .5, 5), 12);
        assertThat(scan.lags()).hasSize(13);
        double[] p = scan.lags().stream().mapToDouble(lag -> measured(lag.all()).p()).toArray();
        double[] q = scan.lags().stream().mapToDouble(LagScan.Lag::q).toArray();
        assertThat(q).containsExactly(ManyTests.falseDiscovery(p), within(0.0));
    }

    @Test
    void R14_2_odd_and_even_months_of_y_share_the_pairs() {
        for (var lag : LagScan.of(planted(3, 1, .5, 5), 12).lags()) {
            assertThat(measured(lag.odd()).n() + measured(lag.even()).n())
                    .isEqualTo(measured(lag.all()).n())
                    .isEqualTo(3 * (24 - lag.months()));
        }
    }

    @Test
    void R14_1_months_without_a_value_are_left_out_and_short_series_told_so() {
        double[] x = {1, UNKNOWN, 3, 4, 6, 5};
        double[] y = {2, 1, UNKNOWN, 3, 5, 5};
        var scan = LagScan.of(List.of(new Series(x, y)), 12);
        assertThat(measured(scan.lags().getFirst().all()).n()).isEqualTo(4);
        assertThat(scan.lags().get(12).all().measured()).isEmpty();
        assertThat(scan.lags().get(12).q()).isNaN();
        assertThat(scan.chosen()).isEmpty();
        assertThat(LagScan.of(List.of(), 3).lags()).hasSize(4);
        assertThatThrownBy(() -> new Series(x, new double[] {1})).hasMessageContaining("6 and 1");
    }

    @Test
    void R14_4_a_season_that_all_units_share_is_not_taken_for_a_lead() {
        var units = planted(20, 2, 0, 11);
        for (int month = 0; month < 24; month++) {
            for (var unit : units) {
                unit.x()[month] += 3 * Math.sin(month * Math.PI / 6);
                unit.y()[month] += 3 * Math.sin((month - 3) * Math.PI / 6);
            }
        }
        assertThat(LagScan.of(units, 12).chosen()).isPresent();
        assertThat(LagScan.lessCommonMonths(units, 12).chosen()).isEmpty();
    }

    @Test
    void R14_4_a_planted_lag_is_found_beside_a_shared_season() {
        var units = planted(20, 2, .5, 5);
        double[] season = IntStream.range(0, 24).mapToDouble(m -> 9 * Math.cos(m)).toArray();
        var seasonal =
                units.stream()
                        .map(unit -> new Series(plus(unit.x(), season), plus(unit.y(), season)))
                        .toList();
        var scan = LagScan.lessCommonMonths(seasonal, 12);
        assertThat(scan.chosen().orElseThrow().months()).isEqualTo(2);
        double r = measured(scan.lags().get(2).all()).coefficient();
        double without =
                measured(LagScan.lessCommonMonths(units, 12).lags().get(2).all()).coefficient();
        assertThat(r).isCloseTo(without, within(1e-9));
        assertThatThrownBy(() -> LagScan.lessCommonMonths(units.subList(0, 1), 2))
                .hasMessageContaining("got 1");
    }

    private static double[] plus(double[] values, double[] others) {
        return IntStream.range(0, values.length).mapToDouble(i -> values[i] + others[i]).toArray();
    }

    @Test
    void R14_5_how_far_a_series_goes_with_itself_as_in_R() {
        double[] nile = {
            1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020,
            960, 1180, 799, 958, 1140, 1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840,
            874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969, 831, 726, 456, 824, 702, 1120, 1100,
            832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865, 845, 944,
            984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890, 744,
            749, 838, 1050, 918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718,
            714, 740
        };
        double[] expected = Oracle.read("D-O18_lag_correlation").at("expected").numbers("nile_acf");
        for (int lag = 0; lag < expected.length; lag++) {
            assertThat(Autocorrelation.of(lag, nile).orElseThrow())
                    .isCloseTo(expected[lag], Oracle.closed(expected[lag]));
        }
        assertThat(Autocorrelation.of(1, 3)).isEmpty();
        assertThat(Autocorrelation.of(0, 7)).isEmpty();
        assertThat(Autocorrelation.of(1, 2, 2, 2)).isEmpty();
    }
}
