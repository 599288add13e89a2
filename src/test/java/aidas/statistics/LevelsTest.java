package aidas.statistics;

import static aidas.statistics.CorrelationTest.measured;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.Oracle;
import aidas.statistics.Correlation.Because;
import aidas.statistics.Correlation.Undefined;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LevelsTest {

    /** Five units on a falling line, in each of which y rises with x. */
    private static Levels paradox() {
        var unit = new ArrayList<Integer>();
        double[] x = new double[25];
        double[] y = new double[25];
        for (int i = 0; i < 25; i++) {
            unit.add(i / 5);
            x[i] = i / 5 * 10 + i % 5;
            y[i] = 100 - i / 5 * 10 + i % 5;
        }
        return Levels.of(unit, x, y);
    }

    @Test
    void R13_1_units_fall_where_each_of_them_rises() {
        var levels = paradox();
        assertThat(measured(levels.between()).coefficient()).isCloseTo(-1, within(1e-12));
        assertThat(measured(levels.within()).coefficient()).isCloseTo(1, within(1e-12));
        assertThat(measured(levels.pooled()).coefficient()).isNegative();
        assertThat(measured(levels.within()).freedom()).isEqualTo(19);
        assertThat(levels.units()).isEqualTo(5);
    }

    @Test
    void R13_2_opposite_signs_beyond_chance_are_Simpsons_paradox() {
        assertThat(paradox().simpson()).isTrue();
    }

    @Test
    void R13_2_opposite_signs_by_chance_are_not() {
        var levels =
                Levels.of(
                        List.of(1, 1, 2, 2, 3, 3, 4, 4),
                        new double[] {1, 2, 2, 3, 3, 4, 4, 5},
                        new double[] {2, 1, 2, 3, 4, 2, 5, 3});
        assertThat(levels.signsDiffer()).isTrue();
        assertThat(levels.simpson()).isFalse();
    }

    @Test
    void R13_1_units_of_the_same_size_count_alike_weighted_or_not() {
        var levels = paradox();
        assertThat(measured(levels.weighted()).coefficient())
                .isCloseTo(measured(levels.between()).coefficient(), within(1e-12));
    }

    @Test
    void R13_3_what_a_level_cannot_tell_is_undefined_there_alone() {
        double[] x = {1, 2, 3, 5};
        double[] y = {2, 1, 4, 3};
        var single = Levels.of(List.of("a", "a", "a", "a"), x, y);
        assertThat(single.between()).isEqualTo(new Undefined(Because.TOO_FEW_PAIRS));
        assertThat(single.weighted()).isEqualTo(single.between());
        assertThat(single.within()).isEqualTo(single.pooled());
        var apart = Levels.of(List.of("a", "b", "c", "d"), x, y);
        assertThat(apart.within()).isEqualTo(new Undefined(Because.TOO_FEW_PAIRS));
        assertThat(apart.between()).isEqualTo(apart.pooled());
        assertThat(apart.signsDiffer()).isFalse();
        var nobody = Levels.of(List.of(), new double[0], new double[0]);
        assertThat(nobody.units()).isZero();
        assertThat(nobody.pooled().measured()).isEmpty();
        assertThatThrownBy(() -> Levels.of(List.of("a"), x, y)).hasMessageContaining("1 of 4");
    }

    @Test
    void R13_3_a_measure_that_moves_between_units_alone_has_nothing_within() {
        var levels =
                Levels.of(
                        List.of(1, 1, 2, 2, 3, 3, 4, 4),
                        new double[] {1, 1, 2, 2, 3, 3, 4, 4},
                        new double[] {2, 1, 2, 3, 4, 2, 5, 3});
        assertThat(levels.within()).isEqualTo(new Undefined(Because.NEVER_VARIES));
    }

    @Test
    void R13_1_army_companies_agree_with_R() {
        var oracle = Oracle.read("D-R11_bh1996_levels").at("expected");
        Table.read(
                "bh1996_unit_climate/bh1996.csv",
                table -> {
                    var lead = oracle.at("LEAD_WBEING");
                    var levels = agrees(table, "LEAD", lead);
                    CorrelationTest.check(
                            measured(levels.pooled()).coefficient(),
                            lead.at("individual"),
                            "pearson_r");
                    assertThat(measured(levels.pooled()).p()).isLessThan(1e-300);
                    assertThat(levels.simpson()).isFalse();
                    var hours = oracle.at("HRS_WBEING");
                    CorrelationTest.check(
                            measured(agrees(table, "HRS", hours).pooled()).coefficient(),
                            hours,
                            "individual");
                });
    }

    private static Levels agrees(Table table, String x, Oracle expected) {
        var levels = Levels.of(table.texts("GRP"), table.column(x), table.column("WBEING"));
        assertThat(levels.units()).isEqualTo(99);
        var means = expected.at("unit_means");
        var between = measured(levels.between());
        CorrelationTest.check(between.coefficient(), means, "pearson_r");
        CorrelationTest.check(between.t(), means, "t");
        check(between.interval().low(), means.numbers("ci95")[0]);
        check(between.interval().high(), means.numbers("ci95")[1]);
        CorrelationTest.chance(between.p(), means, "p");
        CorrelationTest.check(
                measured(levels.weighted()).coefficient(), expected, "unit_means_weighted_by_n");
        CorrelationTest.check(measured(levels.within()).coefficient(), expected, "within");
        return levels;
    }

    private static void check(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, Oracle.closed(expected));
    }

    @Test
    void R17_4_their_correlation_is_corrected_as_in_R() {
        var icc = Oracle.read("D-O12_icc_rwg").at("expected");
        var oracle = Oracle.read("D-R11_bh1996_levels").at("expected");
        double r = oracle.at("LEAD_WBEING").at("unit_means").number("pearson_r");
        var corrected =
                Disattenuation.of(
                                Correlation.Measured.of(r, 99, 97),
                                icc.at("LEAD").number("icc2"),
                                icc.at("WBEING").number("icc2"))
                        .orElseThrow();
        check(corrected.corrected(), oracle.at("reliability_corrected").number("value"));
    }
}
