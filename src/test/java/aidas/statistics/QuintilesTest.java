package aidas.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.Oracle;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class QuintilesTest {

    private static final double[] BY = {3, 9, 1, 7, 5, 8, 2, 6, 4, 10};
    private static final double[] OUTCOME = {1, 5, 0, 4, 2, 4, 1, 3, 2, 6};

    @Test
    void R16_1_ten_units_leave_two_on_either_side() {
        var fifths = Quintiles.bySize(BY).orElseThrow();
        assertThat(fifths.top()).containsExactly(9, 1);
        assertThat(fifths.bottom()).containsExactly(6, 2);
        assertThat(fifths.topCut()).isEqualTo(9);
        assertThat(fifths.bottomCut()).isEqualTo(2);
        assertThat(fifths.few()).isTrue();
        assertThat(fifths.difference(OUTCOME).orElseThrow().value()).isEqualTo(5);
    }

    @Test
    void R16_1_equal_values_keep_the_order_they_came_in() {
        var fifths = Quintiles.bySize(2, 1, 2, 1, 1).orElseThrow();
        assertThat(fifths.top()).containsExactly(0);
        assertThat(fifths.bottom()).containsExactly(4);
        assertThat(fifths.tied()).isTrue();
    }

    @Test
    void R16_2_by_percentile_equal_values_stay_together() {
        // 80th percentile 4, 20th 1: three share the lowest value
        var fifths = Quintiles.byPercentile(1, 5, 1, 3, 4, 1).orElseThrow();
        assertThat(fifths.top()).containsExactly(1, 4);
        assertThat(fifths.bottom()).containsExactly(0, 2, 5);
        assertThat(fifths.tied()).isFalse();
    }

    @Test
    void R16_3_four_units_equal_values_and_unknown_ones_have_no_fifths() {
        assertThat(Quintiles.bySize()).isEmpty();
        assertThat(Quintiles.bySize(1, 2, 3, 4)).isEmpty();
        assertThat(Quintiles.bySize(7, 7, 7, 7, 7)).isEmpty();
        assertThat(Quintiles.byPercentile(1, 2, 3, 4, Double.NaN)).isEmpty();
        assertThat(Quintiles.byPercentile(7, 7, 7, 7, 7)).isEmpty();
        var single = Quintiles.bySize(1, 2, 3, 4, 5).orElseThrow();
        assertThat(single.difference(1, 2, 3, 4, 5)).isEmpty();
        double[] four = {1, 2, 3, 4};
        assertThat(Quintiles.bootstrap(new SplittableRandom(1), 9, four, four)).isEmpty();
    }

    @Test
    void R16_3_an_outcome_that_is_unknown_or_never_varies_is_not_compared() {
        double[] some = OUTCOME.clone();
        some[9] = Double.NaN;
        var fifths = Quintiles.bySize(BY).orElseThrow();
        assertThat(fifths.topOf(some)).containsExactly(5);
        assertThat(fifths.difference(some)).isEmpty();
        assertThat(fifths.difference(new double[10])).isEmpty();
    }

    @Test
    void R16_5_the_interval_of_draws_holds_the_difference_and_stays_the_same() {
        var first = Quintiles.bootstrap(new SplittableRandom(3), 300, BY, OUTCOME).orElseThrow();
        assertThat(first.holds(5)).isTrue();
        assertThat(Quintiles.bootstrap(new SplittableRandom(3), 300, BY, OUTCOME)).contains(first);
    }

    @Test
    void R16_1_salespeople_agree_with_R() {
        var expected = Oracle.read("D-R17_salespeople_quintiles").at("expected");
        Table.read(
                "people_analytics_handbook/salespeople.csv",
                table -> {
                    double[][] known =
                            Complete.columns(
                                    table.column("customer_rate"),
                                    table.column("sales"),
                                    table.column("promoted"));
                    var fifths = Quintiles.bySize(known[0]).orElseThrow();
                    assertThat(fifths.top()).hasSize((int) expected.number("n_each"));
                    CorrelationTest.check(fifths.topCut(), expected, "cut_top");
                    CorrelationTest.check(fifths.bottomCut(), expected, "cut_bottom");
                    agrees(fifths, known[1], expected.at("sales"));
                    CorrelationTest.check(
                            Group.of(fifths.topOf(known[2])).mean(), expected, "promoted_top");
                    CorrelationTest.check(
                            Group.of(fifths.bottomOf(known[2])).mean(),
                            expected,
                            "promoted_bottom");
                });
    }

    @Test
    void R16_2_schools_agree_with_R_by_size_and_by_percentile() {
        var expected = Oracle.read("D-R04_chicago_staff_vs_parents").at("expected");
        Table.read(
                "chicago_schools_2011/ChicagoPublicSchools.csv",
                table -> {
                    double[] teachers = table.column("Teachers_Score");
                    double[] parents = table.column("Parent_Engagement_Score");
                    var sorted = table.at(Complete.rows(teachers, parents)).sorted("School_ID");
                    double[] by = sorted.column("Teachers_Score");
                    double[] engagement = sorted.column("Parent_Engagement_Score");
                    var a = Quintiles.bySize(by).orElseThrow();
                    agrees(a, engagement, expected.at("quintile_A").at("parent_engagement"));
                    agrees(
                            a,
                            sorted.column("AVERAGE_STUDENT_ATTENDANCE"),
                            expected.at("quintile_A").at("attendance"));
                    var b = Quintiles.byPercentile(by).orElseThrow();
                    agrees(b, engagement, expected.at("quintile_B").at("parent_engagement"));
                });
    }

    @Test
    void R16_1_organisations_of_the_civil_service_agree_with_R() {
        var expected = Oracle.read("D-R08_csps_2019_drivers").at("expected").at("quintile");
        Table.read(
                CivilServiceTest.SURVEY_2019,
                all -> {
                    // five share the cut at the bottom; R took those first in the alphabet as
                    // higher
                    var table = CivilServiceTest.organisations(all).sorted("Organisation");
                    double[] by = table.column("Employee Engagement Index");
                    var fifths = Quintiles.bySize(by).orElseThrow();
                    assertThat(fifths.bottom()).hasSize((int) expected.number("n_each"));
                    CorrelationTest.check(Group.of(fifths.topOf(by)).mean(), expected, "top_mean");
                    CorrelationTest.check(
                            Group.of(fifths.bottomOf(by)).mean(), expected, "bottom_mean");
                    agrees(
                            fifths,
                            table.column("Leadership and managing change"),
                            expected.at("leadership"));
                });
    }

    @Test
    void R16_1_army_companies_agree_with_R() {
        var expected =
                Oracle.read("D-R11_bh1996_levels").at("expected").at("quintile_units_by_LEAD");
        Table.read(
                "bh1996_unit_climate/bh1996.csv",
                table -> {
                    double[] lead = table.means("GRP", "LEAD");
                    var fifths = Quintiles.bySize(lead).orElseThrow();
                    assertThat(fifths.top()).hasSize((int) expected.number("n_each"));
                    agrees(fifths, table.means("GRP", "WBEING"), expected.at("WBEING"));
                });
    }

    private static void agrees(Quintiles fifths, double[] outcome, Oracle expected) {
        double[] top = fifths.topOf(outcome);
        double[] bottom = fifths.bottomOf(outcome);
        CorrelationTest.check(top.length, expected, "n1");
        CorrelationTest.check(bottom.length, expected, "n2");
        CorrelationTest.check(Group.of(top).mean(), expected, "mean1");
        CorrelationTest.check(Group.of(bottom).mean(), expected, "mean2");
        var welch = fifths.difference(outcome).orElseThrow();
        CorrelationTest.check(welch.value(), expected, "diff");
        CorrelationTest.check(welch.t(), expected, "welch_t");
        CorrelationTest.check(welch.freedom(), expected, "welch_df");
        CorrelationTest.chance(welch.p(), expected, "welch_p");
        var ends = expected.numbers("welch_ci95");
        var interval = welch.contrast(.95).interval();
        assertThat(interval.low()).isCloseTo(ends[0], Oracle.closed(ends[0]));
        assertThat(interval.high()).isCloseTo(ends[1], Oracle.closed(ends[1]));
        var effect = Effect.of(top, bottom).orElseThrow();
        CorrelationTest.check(effect.cohensD(), expected, "cohens_d");
        CorrelationTest.check(effect.hedgesG(), expected, "hedges_g");
        CorrelationTest.check(effect.cliffsDelta(), expected, "cliffs_delta");
    }

    @Test
    void R16_6_quantiles_of_type_seven_agree_with_R() {
        var oracle = Oracle.read("D-O16_quantiles_quintiles");
        double[] x = oracle.numbers("x");
        double[] expected = oracle.at("types").numbers("type7");
        double[] shares = oracle.numbers("p");
        for (int i = 0; i < shares.length; i++) {
            assertThat(Quantile.of(shares[i], x)).isCloseTo(expected[i], within(1e-12));
        }
        assertThat(Quantile.of(0, x)).isEqualTo(1);
        assertThat(Quantile.of(1, x)).isEqualTo(89);
        assertThat(Quantile.of(.3, 5)).isEqualTo(5);
        double[] reversed = Arrays.stream(x).map(v -> -v).sorted().map(v -> -v).toArray();
        assertThat(Quantile.of(.25, reversed)).isEqualTo(2.5);
        assertThatThrownBy(() -> Quantile.of(.5)).hasMessageContaining("of 0");
        assertThatThrownBy(() -> Quantile.of(1.5, 1)).hasMessageContaining("1.5");
    }
}
