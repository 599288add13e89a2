package aidas.statistics;

import static aidas.statistics.CorrelationTest.chance;
import static aidas.statistics.CorrelationTest.check;
import static aidas.statistics.CorrelationTest.measured;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import aidas.Oracle;
import aidas.statistics.Correlation.Because;
import aidas.statistics.Correlation.Undefined;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialTest {

    private static final Oracle ORACLE = Oracle.read("D-O07_partial_correlation").at("expected");
    private static final double[] X = {1, 2, 3, 4, 5, 7};
    private static final double[] Y = {2, 1, 4, 3, 7, 6};
    private static final double[] Z = {1, 0, 2, 1, 3, 5};

    @Test
    void R9_5_one_covariate_by_the_formula_of_three_correlations() {
        double xy = measured(Correlation.pearson(X, Y)).coefficient();
        double xz = measured(Correlation.pearson(X, Z)).coefficient();
        double yz = measured(Correlation.pearson(Y, Z)).coefficient();
        var partial = measured(Partial.of(X, Y, Covariates.none().and(Z)));
        assertThat(partial.coefficient())
                .isCloseTo(
                        (xy - xz * yz) / Math.sqrt((1 - xz * xz) * (1 - yz * yz)), within(1e-14));
        assertThat(partial.freedom()).isEqualTo(3);
        assertThat(partial.n()).isEqualTo(6);
    }

    @Test
    void R9_5_nothing_held_is_the_correlation_itself() {
        var plain = measured(Correlation.pearson(X, Y));
        var partial = measured(Partial.of(X, Y, Covariates.none()));
        assertThat(partial.coefficient()).isCloseTo(plain.coefficient(), within(1e-15));
        assertThat(partial.p()).isCloseTo(plain.p(), within(1e-14));
    }

    @Test
    void R9_5_a_factor_takes_a_degree_of_freedom_less_than_it_has_levels() {
        var regions = Arrays.asList("north", "north", "south", "south", "west", "west");
        var partial = measured(Partial.of(X, Y, Covariates.none().andFactor(regions)));
        // distances from the regions' means: x ∓.5 ∓.5 ∓1, y ±.5 ±.5 ±.5; products −2 of 3 and 1.5
        assertThat(partial.coefficient()).isCloseTo(-2 / Math.sqrt(3 * 1.5), within(1e-14));
        assertThat(partial.freedom()).isEqualTo(2);
    }

    @Test
    void R9_5_a_covariate_given_twice_counts_once() {
        var once = Partial.of(X, Y, Covariates.none().and(Z));
        double[] twice = Arrays.stream(Z).map(z -> 3 * z - 1).toArray();
        assertThat(measured(Partial.of(X, Y, Covariates.none().and(Z).and(twice))).freedom())
                .isEqualTo(measured(once).freedom());
    }

    @Test
    void R9_5_a_unit_whose_covariate_is_unknown_is_left_out() {
        var regions = Arrays.asList("a", "a", null, "b", "b", "b");
        var held = Covariates.none().andFactor(regions);
        assertThat(measured(Partial.of(X, Y, held)).n()).isEqualTo(5);
    }

    @Test
    void R9_6_what_covariates_explain_completely_has_no_correlation() {
        double[] line = Arrays.stream(X).map(x -> 7 - .3 * x).toArray();
        assertThat(Partial.of(X, Y, Covariates.none().and(line)))
                .isEqualTo(new Undefined(Because.EXPLAINED_AWAY));
        assertThat(Partial.of(new double[] {2, 2, 2, 2, 2, 2}, Y, Covariates.none().and(Z)))
                .isEqualTo(new Undefined(Because.NEVER_VARIES));
        assertThat(Partial.of(X, Y, Covariates.none().andFactor(List.of(1, 2, 3, 4, 5, 5))))
                .isEqualTo(new Undefined(Because.TOO_FEW_PAIRS));
        assertThat(Partial.of(new double[0], new double[0], Covariates.none()))
                .isEqualTo(new Undefined(Because.TOO_FEW_PAIRS));
    }

    @Test
    void R9_5_thirty_departments_agree_with_the_R_package_ppcor() {
        Table.read(
                "attitude_30_departments/attitude.csv",
                table -> {
                    var complaints = Covariates.none().and(table.column("complaints"));
                    agrees(
                            Partial.of(
                                    table.column("rating"), table.column("learning"), complaints),
                            ORACLE.at("attitude_rating_learning_given_complaints"));
                    agrees(
                            Partial.of(
                                    table.column("rating"),
                                    table.column("raises"),
                                    complaints.and(table.column("learning"))),
                            ORACLE.at("attitude_rating_raises_given_complaints_learning"));
                });
    }

    @Test
    void R9_5_schools_agree_with_the_R_package_ppcor() {
        Table.read(
                "chicago_schools_2011/ChicagoPublicSchools.csv",
                table ->
                        agrees(
                                Partial.of(
                                        table.column("Teachers_Score"),
                                        table.column("Parent_Engagement_Score"),
                                        Covariates.none()
                                                .and(table.column("AVERAGE_STUDENT_ATTENDANCE"))),
                                ORACLE.at(
                                        "chicago_teachers_vs_parent_engagement_given_student_attendance")));
    }

    /** scipy: 2 * stats.t.sf(abs(t), n - 2 - covariates), t and n as in the oracle. */
    @ParameterizedTest
    @CsvSource({
        "attitude_rating_learning_given_complaints, 0.12775389004986398",
        "attitude_rating_raises_given_complaints_learning, 0.876488397007609",
        "chicago_teachers_vs_parent_engagement_given_student_attendance, 1.431644537510005e-12"
    })
    void R9_5_p_is_that_of_t_and_not_of_the_normal_distribution(String name, double p) {
        var expected = ORACLE.at(name);
        int n = (int) expected.number("n");
        var r =
                Correlation.Measured.of(
                        expected.number("estimate"), n, n - 2 - expected.number("gp"));
        assertThat(r.p()).isCloseTo(p, Oracle.probability(p));
    }

    private static void agrees(Correlation partial, Oracle expected) {
        var r = measured(partial);
        check(r.coefficient(), expected, "estimate");
        check(r.t(), expected, "t");
        check(r.n(), expected, "n");
        check(r.n() - 2 - r.freedom(), expected, "gp");
        // The file's p takes t as normal; ours is that of t itself, told below by scipy
        chance(Normal.twoSided(r.t()), expected, "p");
    }
}
