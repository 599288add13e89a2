package aidas.insight.study;

import static aidas.insight.study.Cases.CX;
import static aidas.insight.study.Cases.EX;
import static aidas.insight.study.Cases.MARCH;
import static aidas.insight.study.Cases.noise;
import static aidas.insight.study.Cases.of;
import static aidas.insight.study.Cases.rising;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.insight.Months;
import aidas.insight.table.Tabled;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AnalystTest {

    @Test
    void R2_3_opposite_signs_are_warned_of() {
        var regions = IntStream.range(0, 12).mapToObj(i -> "R").toList();
        var tabled = new Tabled(new Months(MARCH, MARCH.plusMonths(6)), regions);
        for (int unit = 0; unit < 12; unit++) {
            for (int month = 0; month < 6; month++) {
                double step = (month * 5 + unit) % 6;
                tabled.cell("ex", unit, month, 10 * unit + step);
                tabled.cell("cx", unit, month, 10 * unit - step);
            }
        }
        var found = of(tabled, 6);
        assertThat(found.levels().simpson()).isTrue();
        assertThat(found.conclusion()).extracting(Sentence::key).contains("simpson");
    }

    @Test
    void R2_3_a_season_that_all_stores_share_is_no_movement_inside_them() {
        var regions = IntStream.range(0, 12).mapToObj(i -> "R").toList();
        var tabled = new Tabled(new Months(MARCH, MARCH.plusMonths(6)), regions);
        for (int unit = 0; unit < 12; unit++) {
            for (int month = 0; month < 6; month++) {
                double season = 10 * Math.cos(month);
                tabled.cell("ex", unit, month, season + noise(unit, 6)[month]);
                tabled.cell("cx", unit, month, season + noise(100 + unit, 6)[month]);
            }
        }
        var found = of(tabled, 6);
        var within = found.levels().within().measured().orElseThrow();
        assertThat(found.levels().pooled().measured().orElseThrow().beyondChance()).isTrue();
        assertThat(within.beyondChance()).isFalse();
        assertThat(within.freedom()).isEqualTo(72 - 12 - 6);
        assertThat(((Lags.Scanned) found.lags()).scan().lags().getFirst().all()).isEqualTo(within);
    }

    /** Employees are asked every sixth month, each store in a month of its own. */
    @Test
    void R2_6_between_stores_there_is_the_r_of_the_picture_alone() {
        var regions = IntStream.range(0, 12).mapToObj(i -> "R").toList();
        var tabled = new Tabled(new Months(MARCH, MARCH.plusMonths(6)), regions);
        for (int unit = 0; unit < 12; unit++) {
            tabled.cell("ex", unit, unit % 6, noise(1, 12)[unit]);
            for (int month = 0; month < 6; month++) {
                tabled.cell("cx", unit, month, noise(2 + month, 12)[unit]);
            }
        }
        var found = of(tabled, 6);
        var drawn = ((Relation.Open) found.relation()).pearson();
        assertThat(found.levels().between()).isEqualTo(drawn);
        assertThat(found.levels().pooled()).isNotEqualTo(drawn);
    }

    @Test
    void R2_4_what_cannot_be_held_is_named() {
        var held = of(rising(12), rising(12)).held();
        assertThat(held.held()).isEmpty();
        assertThat(held.left()).containsExactly("region");
    }

    @Test
    void R2_4_a_connection_that_is_only_size_does_not_hold() {
        double[] size = IntStream.range(0, 30).mapToDouble(i -> 5 + i).toArray();
        double[] x = plus(size, noise(1, 30));
        double[] y = plus(size, noise(2, 30));
        var tabled = Tabled.ofOneMonth(MARCH, 30).with("ex", x).with("cx", y).with("size", size);
        var study =
                new Study(
                        "ex",
                        "cx",
                        new Months(MARCH, MARCH.plusMonths(1)),
                        0,
                        null,
                        null,
                        List.of("size"));
        var found = Analyst.findings(study, EX, CX, tabled.table());
        assertThat(found.held().held()).containsExactly("size");
        assertThat(found.conclusion())
                .extracting(Sentence::key)
                .contains("together.higher", "alike.open");
    }

    @Test
    void R1_5_x_is_taken_as_many_months_earlier() {
        var regions = IntStream.range(0, 12).mapToObj(i -> "R").toList();
        var tabled = new Tabled(new Months(MARCH.minusMonths(2), MARCH.plusMonths(1)), regions);
        double[] x = noise(1, 12);
        for (int unit = 0; unit < 12; unit++) {
            tabled.cell("ex", unit, 0, x[unit]);
            tabled.cell("ex", unit, 2, noise(7, 12)[unit]);
            tabled.cell("cx", unit, 2, 3 * x[unit] + 1);
        }
        var months = new Months(MARCH, MARCH.plusMonths(1));
        var study = new Study("ex", "cx", months, 2, null, null, List.of());
        var open = (Relation.Open) Analyst.findings(study, EX, CX, tabled.table()).relation();
        assertThat(open.line().slope()).isCloseTo(3, within(1e-9));
        assertThat(open.line().r2()).isCloseTo(1, within(1e-9));
    }

    @Test
    void R7_4_other_cells_have_another_data_version() {
        var one = of(rising(10), rising(10)).dataVersion();
        assertThat(one).matches("[0-9a-f]{16}").isEqualTo(of(rising(10), rising(10)).dataVersion());
        double[] other = rising(10);
        other[3] += 1e-9;
        assertThat(of(other, rising(10)).dataVersion()).isNotEqualTo(one);
    }

    private static double[] plus(double[] a, double[] b) {
        double[] sum = a.clone();
        Arrays.setAll(sum, i -> a[i] + b[i]);
        return sum;
    }
}
