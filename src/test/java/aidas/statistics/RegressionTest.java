package aidas.statistics;

import static aidas.Oracle.closed;
import static aidas.Oracle.probability;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import aidas.Oracle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegressionTest {

    private static final double[] X = {1, 2, 3, 4};
    private static final double[] Y = {2, 2, 4, 4};

    @Test
    void R11_1_four_points_by_hand() {
        // slope 4/5, intercept 3 − .8·2.5 = 1; residuals .2 −.6 .6 −.2, squares .8, freedom 2
        var fit = Regression.of(Y, X).orElseThrow();
        assertThat(fit.coefficients().getFirst().estimate()).isCloseTo(1, within(1e-15));
        assertThat(fit.coefficients().getLast().estimate()).isCloseTo(.8, within(1e-15));
        assertThat(fit.coefficients().getLast().se()).isCloseTo(Math.sqrt(.4 / 5), within(1e-15));
        assertThat(fit.residualSd()).isCloseTo(Math.sqrt(.4), within(1e-15));
        assertThat(fit.r2()).isCloseTo(.8, within(1e-15));
        assertThat(fit.adjustedR2()).isCloseTo(.7, within(1e-15));
        assertThat(fit.f()).isCloseTo(8, within(1e-13));
        assertThat(fit.freedom()).isEqualTo(2);
    }

    @Test
    void R11_1_a_single_predictor_tests_as_its_correlation() {
        var fit = Regression.of(Y, X).orElseThrow();
        var r = CorrelationTest.measured(Correlation.pearson(X, Y));
        assertThat(fit.r2()).isCloseTo(r.coefficient() * r.coefficient(), within(1e-15));
        assertThat(fit.coefficients().getLast().t()).isCloseTo(r.t(), within(1e-14));
        assertThat(fit.p()).isCloseTo(r.p(), within(1e-14));
    }

    @Test
    void R11_3_the_line_is_surest_in_the_middle_and_one_unit_varies_more() {
        var fit = Regression.of(Y, X).orElseThrow();
        var middle = fit.at(2.5);
        double t = StudentT.t(.95, 2);
        assertThat(middle.value()).isCloseTo(3, within(1e-15));
        // leverage 1/4 in the middle, 1/4 + 1.5²/5 at the end
        assertThat(middle.mean().margin()).isCloseTo(t * Math.sqrt(.4 / 4), within(1e-13));
        assertThat(middle.single().margin()).isCloseTo(t * Math.sqrt(.4 * 1.25), within(1e-13));
        assertThat(fit.at(4).mean().margin()).isCloseTo(t * Math.sqrt(.4 * .7), within(1e-13));
    }

    @Test
    void R11_4_too_few_rows_no_variation_and_twins_have_no_regression() {
        double[] two = {1, 2};
        double[] twice = {2, 4, 6, 8};
        assertThat(Regression.of(new double[0])).isEmpty();
        assertThat(Regression.of(new double[] {1}, new double[] {2})).isEmpty();
        assertThat(Regression.of(two, two)).isEmpty();
        assertThat(Regression.of(new double[] {3, 3, 3, 3}, X)).isEmpty();
        assertThat(Regression.of(Y, X, twice)).isEmpty();
        assertThat(Regression.of(Y, new double[] {7, 7, 7, 7})).isEmpty();
        assertThatThrownBy(() -> Regression.of(Y, new double[] {1, 2, Double.NaN, 4}))
                .hasMessageContaining("rows are complete");
        assertThatThrownBy(() -> Regression.of(Y, two))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void R11_1_drivers_of_the_civil_service_agree_with_R() {
        Table.read(
                CivilServiceTest.SURVEY_2019,
                all -> {
                    var table = CivilServiceTest.organisations(all);
                    agrees(
                            Oracle.read("D-R08_csps_2019_drivers").at("expected").at("ols"),
                            table.column("Employee Engagement Index"),
                            name -> table.column(name.replace('.', ' ')));
                });
    }

    @Test
    void R11_1_drivers_of_customers_agree_with_R() {
        Table.read(
                "customersat_drivers/customerSat.csv",
                table ->
                        agrees(
                                Oracle.read("D-R12_customersat_drivers").at("expected").at("ols"),
                                table.column("q1"),
                                table::column));
    }

    @Test
    void R11_1_drivers_of_happiness_agree_with_R() {
        Table.read(
                "people_analytics_handbook/employee_survey.csv",
                table ->
                        agrees(
                                Oracle.read("D-R16_employee_survey_drivers")
                                        .at("expected")
                                        .at("ols"),
                                table.column("Happiness"),
                                name -> ItemsTest.scale(table, name)));
    }

    @Test
    void R11_1_parents_by_staff_and_attendance_agree_with_R() {
        var expected = Oracle.read("D-R04_chicago_staff_vs_parents").at("expected").at("ols");
        Table.read(
                "chicago_schools_2011/ChicagoPublicSchools.csv",
                table -> {
                    double[][] known =
                            Complete.columns(
                                    CorrelationSetsTest.schools(table, "Parent_Engagement_Score"),
                                    CorrelationSetsTest.schools(table, "Teachers_Score"),
                                    CorrelationSetsTest.schools(table, "Leaders_Score"),
                                    CorrelationSetsTest.schools(table, "att"));
                    var names = List.of("y", "Teachers_Score", "Leaders_Score", "att");
                    agrees(expected, known[0], name -> known[names.indexOf(name)]);
                });
    }

    /** R: summary(lm(rating ~ ., attitude)), as statistics textbooks print it. */
    @Test
    void R11_1_complaints_alone_drive_the_rating_of_thirty_departments() {
        Table.read(
                "attitude_30_departments/attitude.csv",
                table -> {
                    var names =
                            List.of(
                                    "complaints",
                                    "privileges",
                                    "learning",
                                    "raises",
                                    "critical",
                                    "advance");
                    var fit =
                            Regression.of(table.column("rating"), table.columns(names))
                                    .orElseThrow();
                    var complaints = fit.coefficients().get(1);
                    assertThat(complaints.estimate()).isCloseTo(.61319, within(5e-6));
                    assertThat(complaints.p()).isCloseTo(.0009, within(5e-5));
                    assertThat(fit.coefficients().get(3).estimate())
                            .isCloseTo(.32033, within(5e-6));
                    assertThat(fit.coefficients().get(3).p()).isCloseTo(.070, within(5e-4));
                    assertThat(fit.r2()).isCloseTo(.732602, within(5e-7));
                });
    }

    private interface Column {
        double[] named(String name);
    }

    private static void agrees(Oracle expected, double[] y, Column columns) {
        var names = new ArrayList<>(expected.at("coefficients").json().keySet());
        double[][] predictors = names.stream().skip(1).map(columns::named).toArray(double[][]::new);
        var fit = Regression.of(y, predictors).orElseThrow();
        for (int j = 0; j < names.size(); j++) {
            var block = expected.at("coefficients").at(names.get(j));
            var coefficient = fit.coefficients().get(j);
            CorrelationTest.check(coefficient.estimate(), block, "estimate");
            CorrelationTest.check(coefficient.se(), block, "se");
            CorrelationTest.check(coefficient.t(), block, "t");
            CorrelationTest.chance(coefficient.p(), block, "p");
            var ends = block.numbers("ci95");
            assertThat(coefficient.interval().low()).isCloseTo(ends[0], closed(ends[0]));
            assertThat(coefficient.interval().high()).isCloseTo(ends[1], closed(ends[1]));
        }
        CorrelationTest.check(fit.n(), expected, "n");
        CorrelationTest.check(fit.residualSd(), expected, "sigma");
        CorrelationTest.check(fit.r2(), expected, "r2");
        CorrelationTest.check(fit.adjustedR2(), expected, "adj_r2");
        CorrelationTest.check(fit.f(), expected, "F");
        assertThat(fit.p()).isCloseTo(expected.number("F_p"), probability(expected.number("F_p")));
    }
}
